import { type OpenOutcome, openWorkbook } from './open-workbook';

/** What the page sends: one file to be read. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes back: that the worker runs at all, how far it is, and at last what was read, without the bytes that the page has itself. */
export type ReadReport =
  | { readonly kind: 'stage'; readonly text: string }
  | { readonly kind: 'outcome'; readonly outcome: OpenOutcome };

const NO_BYTES = new Uint8Array(0);

/** The members of a worker's global object that are used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(report: ReadReport): void;
}

const scope = globalThis as unknown as WorkerScope;

async function read({ name, bytes }: ReadRequest): Promise<void> {
  const outcome = await openWorkbook(name, bytes, (text) => scope.postMessage({ kind: 'stage', text }));
  const sent: OpenOutcome = outcome.ok ? { ok: true, file: { ...outcome.file, bytes: NO_BYTES } } : outcome;
  scope.postMessage({ kind: 'outcome', outcome: sent });
}

scope.onmessage = ({ data }) => void read(data);
