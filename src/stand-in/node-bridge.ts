import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import type { RequestBody, ResponseBody } from './protocol';

/** What office.js's host bridge expects of the other end of its wire. */
interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  /** The client hands the body over as an object or as its JSON text, by build. */
  readonly message: { readonly body: string | RequestBody };
}

/** The other end of office.js in Node: answers requests, and may send events. */
export interface BridgeHost {
  /** What `Office.context.requirements` says. */
  isSetSupported(name: string, version?: string): boolean;
  /** Answers one request; `bytes` is the size of its body in UTF-8. */
  answer(
    request: RequestBody,
    bytes: number,
  ): ResponseBody | { readonly status: number; readonly code: string; readonly message: string };
}

export interface ConnectedBridge {
  /** Sends RichApi event entries to the client. */
  sendEvents(entries: readonly (readonly unknown[])[]): void;
}

interface OfficeGlobals {
  OfficeExtension: {
    HostBridge: { init(bridge: NativeBridge): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

let loaded = false;
let connected: BridgeHost | null = null;

/** Loads the unmodified Excel client of office.js (debug build) into this realm, once, with the few browser objects it looks for. */
export function loadOfficeInNode(): void {
  if (loaded) return;
  loaded = true;
  const element = { setAttribute: () => {}, style: {} };
  const page = {
    URL: 'https://localhost/index.html',
    cookie: '',
    domain: 'localhost',
    body: null,
    getElementById: () => null,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    createElement: () => element,
    addEventListener: () => {},
  };
  const globals = globalThis as Record<string, unknown>;
  globals['window'] ??= globalThis;
  globals['document'] ??= page;
  globals['location'] ??= new URL('https://localhost/index.html');
  globals['addEventListener'] ??= () => {};
  if (!('navigator' in globalThis)) globals['navigator'] = { userAgent: 'Node' };
  const file = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  runInThisContext(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.debug.js' });
  const context = {
    requirements: {
      isSetSupported: (name: string, version?: string) => connected?.isSetSupported(name, version) ?? false,
    },
  };
  runInThisContext('(factory) => { OSF._OfficeAppFactory = factory; }')({
    getContext: () => context,
    getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }),
  });
  (globalThis as unknown as OfficeGlobals).OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

/** Connects a fresh host to the loaded client: everything that runs from now on talks to it. */
export function connectBridge(host: BridgeHost): ConnectedBridge {
  loadOfficeInNode();
  connected = host;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeMessage;
      if (request.type !== 1) return;
      const body = request.message.body;
      setTimeout(() => {
        const sent = typeof body === 'string' ? body : JSON.stringify(body);
        const answer = host.answer(JSON.parse(sent) as RequestBody, Buffer.byteLength(sent));
        const message =
          'status' in answer
            ? {
                statusCode: answer.status,
                headers: {},
                body: JSON.stringify({ error: { code: answer.code, message: answer.message } }),
              }
            : { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
        bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message }));
      }, 0);
    },
  };
  (globalThis as unknown as OfficeGlobals).OfficeExtension.HostBridge.init(bridge);
  return {
    sendEvents(entries) {
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    },
  };
}
