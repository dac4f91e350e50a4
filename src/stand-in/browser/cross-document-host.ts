import type { EventEntry, RequestBody } from '../protocol';
import type { StandInExcel } from '../stand-in-excel';
import type { RuntimeState } from './app-services';
import {
  DispatchId,
  frameName,
  HostAction,
  type MethodData,
  notificationOf,
  type PaneRequest,
  readPaneRequest,
  replyTo,
} from './messages';

/** Excel refuses to work while a cell is being edited. */
const CELL_EDIT_MODE_ERROR = 5004;
const ACTION_CATEGORY = 2;
const ACTION_TYPE = 1000;
const RICH_API_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;

/** Where the keyboard goes when the add-in's page lets go of it. */
const LEAVING: ReadonlyMap<number, 'next' | 'back' | 'sheet'> = new Map([
  [HostAction.tabExit, 'next'],
  [HostAction.exitNoFocusable, 'next'],
  [HostAction.ctrlF6Exit, 'next'],
  [HostAction.tabExitShift, 'back'],
  [HostAction.exitNoFocusableShift, 'back'],
  [HostAction.ctrlF6ExitShift, 'back'],
  [HostAction.f2Exit, 'sheet'],
]);

/** What surrounds the conversation: the parts that a page, or a test, provides. */
export interface Surroundings {
  readonly origin: string;
  /** The requirement sets that the add-in is told of. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  /** Awaited before every request: results of formulas have to be there. */
  settled(): Promise<void>;
  /** Told after every request. */
  answered(): void;
  /** The keyboard wants out of the add-in's page: on to what follows it or (`back`) to what stands before it, or to the sheet. */
  leave(to: 'next' | 'back' | 'sheet'): void;
  post(message: string): void;
}

/** The far end of office.js's cross-document messages for one loading of the add-in's page. */
export class CrossDocumentHost {
  readonly conversation: string;
  private readonly registered = new Map<string, PaneRequest>();
  private readonly running = new Map<string, (status: number) => void>();
  private queue: Promise<void> = Promise.resolve();
  private lastCommand = 0;
  private notifications = 0;
  private ready: () => void = () => {};
  /** Fulfilled when the add-in has registered for ribbon commands: from then on it can be asked to act. */
  readonly whenReady: Promise<void>;

  constructor(
    private readonly excel: StandInExcel,
    private readonly surroundings: Surroundings,
    conversation: string = crypto.randomUUID(),
  ) {
    this.conversation = conversation;
    this.whenReady = new Promise((resolve) => {
      this.ready = resolve;
    });
    excel.sendEvents = (entries) => this.sendEntries(entries);
    excel.document.listen((event) => {
      if (event.kind === 'selection' || event.kind === 'sheet-activated') {
        this.fire('documentSelectionChanged', {});
      }
    });
  }

  /** The name for the frame, to be set before its address. */
  get frameName(): string {
    return frameName(this.conversation, this.surroundings.origin);
  }

  /** Takes a message from the frame; anything that is not of this conversation is left alone. */
  receive(data: unknown): void {
    const request = readPaneRequest(data);
    if (request?._conversationId !== this.conversation) return;
    // One after the other, as sent: a request must see what the one before it did.
    this.queue = this.queue.then(() => this.handle(request));
  }

  /** Runs a function of the ribbon; fulfilled when the add-in says that it is done. */
  async runCommand(action: string, controlId: string): Promise<void> {
    await this.whenReady;
    this.lastCommand++;
    const id = `command-${this.lastCommand}`;
    const done = new Promise<void>((resolve) => this.running.set(id, () => resolve()));
    this.fire('appCommandInvoked', {
      0: id,
      1: action,
      2: JSON.stringify({ source: { id: controlId } }),
    });
    await done;
  }

  /** Runs a shared-runtime action, as a keyboard shortcut does. Nothing says when it is done. */
  runAction(action: string): void {
    this.sendEntries([[ACTION_CATEGORY, ACTION_TYPE, '', JSON.stringify([action, '{}']), 0]]);
  }

  /** Gives the keyboard to the first thing in the add-in's page that takes it, or (`isBack`) to the last. */
  enter(isBack: boolean): void {
    this.notifications++;
    const action = isBack ? HostAction.tabInShift : HostAction.tabIn;
    const { origin } = this.surroundings;
    this.surroundings.post(notificationOf(action, this.conversation, this.notifications, origin));
  }

  private notified(data: unknown): void {
    const to = LEAVING.get(Number((data as readonly unknown[] | null)?.[1]));
    if (to) this.surroundings.leave(to);
  }

  /** Tells the add-in that its page came on screen or went off it. */
  tellVisibility(state: RuntimeState): void {
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    this.sendEntries([[RICH_API_CATEGORY, VISIBILITY_CHANGED, '', JSON.stringify({ visibility }), 0]]);
  }

  private sendEntries(entries: readonly EventEntry[]): void {
    this.fire('richApiMessage', { ArrayData: entries });
  }

  private fire(event: string, data: unknown): void {
    for (const [name, request] of this.registered) {
      // Events of the document bear its id in front.
      if (name === event || name.endsWith(`_${event}`)) {
        this.surroundings.post(replyTo(request, data, this.surroundings.origin, true));
      }
    }
  }

  private async handle(request: PaneRequest): Promise<void> {
    const answer = await this.answerTo(request);
    if (answer === undefined) return;
    this.surroundings.post(replyTo(request, answer, this.surroundings.origin, false));
    this.surroundings.answered();
  }

  private async answerTo(request: PaneRequest): Promise<unknown> {
    if (request._actionType === 1 || request._actionType === 2) return this.register(request);
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.context();
      case 'ContextActivationManager_notifyHost':
        this.notified(request._data);
        return undefined;
      case 'executeMethod':
        return this.execute((request._data ?? {}) as MethodData);
      default:
        return undefined;
    }
  }

  private register(request: PaneRequest): unknown {
    const name = request._actionName;
    if (request._actionType === 2) this.registered.delete(name);
    else this.registered.set(name, request);
    if (name.endsWith('appCommandInvoked')) this.ready();
    return { Error: 0 };
  }

  private context(): unknown {
    const { settings } = this.excel.document;
    return {
      _id: 'jixiao-workbench',
      _appName: 16,
      _appVersion: '16.0.15407.10000',
      _appUILocale: 'zh-CN',
      _dataLocale: 'zh-CN',
      _docUrl: this.surroundings.documentUrl,
      _clientMode: 1,
      _settings: [...settings].map(([name, value]) => [name, String(value)]),
      _reason: 0,
      _osfControlType: 1,
      _requirementMatrix: JSON.stringify(this.surroundings.requirementSets),
      _hostFullVersion: '16.0.15407.10000',
      _initialDisplayMode: 2,
    };
  }

  private async execute(data: MethodData): Promise<unknown> {
    const id = data.DdaMethod?.DispatchId;
    switch (id) {
      case DispatchId.richApi:
        return this.richApi(data);
      case DispatchId.saveSettings: {
        const { settings } = this.excel.document;
        settings.clear();
        for (const [name, value] of Object.entries(data.DdaSettingsMethod?.Properties ?? {})) {
          settings.set(name, value);
        }
        return { Version: 1, Error: 0 };
      }
      case DispatchId.refreshSettings: {
        const Settings = [...this.excel.document.settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings } };
      }
      case DispatchId.commandCompleted: {
        const completed = commandOf(data);
        this.running.get(completed.id)?.(completed.status);
        this.running.delete(completed.id);
        return { Version: 1, Error: 0 };
      }
      default:
        throw new Error(`The stand-in does not know the call ${String(id)}.`);
    }
  }

  private async richApi(data: MethodData): Promise<unknown> {
    if (this.excel.misbehaviour.isEditingCell) return { Version: 1, Error: CELL_EDIT_MODE_ERROR };
    const text = String(data.ArrayData?.[4] ?? '{}');
    await this.surroundings.settled();
    const answer = this.excel.answer(
      JSON.parse(text) as RequestBody,
      new TextEncoder().encode(text).byteLength,
    );
    const [status, body] =
      'status' in answer
        ? [answer.status, { error: { code: answer.code, message: answer.message } }]
        : [200, answer];
    return { Version: 1, Error: 0, Data: [status, [], JSON.stringify(body)] };
  }
}

/** `{0: id, 1: status}`, as an array or as an object with numbered members. */
function commandOf(data: MethodData): { readonly id: string; readonly status: number } {
  const given = (data.ArrayData ?? data) as Readonly<Record<number, unknown>>;
  return { id: String(given[0] ?? ''), status: Number(given[1] ?? 0) };
}
