import { openPackage } from '../../hosts/ooxml/package';
import { type OpenOutcome, openWorkbook, type TellStage } from './open-workbook';
import type { ReadReport, ReadRequest } from './read-worker';

/** From this much content on, unpacked, a file is read beside the page, bytes; below, it is read before a worker has started. */
const LARGE_CONTENT = 2_000_000;

/** Whether reading a file would keep the page from answering: by what it holds unpacked, which may be much more than it weighs. */
export function isLargeFile(bytes: Uint8Array): boolean {
  if (bytes.byteLength >= LARGE_CONTENT) return true;
  const opened = openPackage(bytes);
  return opened.ok && opened.value.entries.reduce((sum, { size }) => sum + size, 0) >= LARGE_CONTENT;
}

/** How a file is read while the page goes on. */
export interface Reading {
  readonly tell: TellStage;
  /** The user does not want the file any more. */
  readonly signal: AbortSignal;
  /** Starts a worker; may throw or answer null where there are none. */
  readonly startWorker: () => Worker | null;
}

function startedWorker({ startWorker }: Reading): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

/** What the worker made of the file; null when it could not run, 'cancelled' when the user gave up. */
function askWorker(
  worker: Worker,
  request: ReadRequest,
  { tell, signal }: Reading,
): Promise<OpenOutcome | 'cancelled' | null> {
  return new Promise((resolve) => {
    const end = (result: OpenOutcome | 'cancelled' | null) => {
      signal.removeEventListener('abort', cancel);
      // Whatever it still does is not wanted.
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end('cancelled');
    signal.addEventListener('abort', cancel);
    worker.onmessage = ({ data }: MessageEvent<ReadReport>) => {
      if (data.kind === 'stage') void tell(data.text);
      else end(data.outcome);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(null);
    };
    worker.onmessageerror = () => end(null);
    worker.postMessage(request);
  });
}

/**
 * Reads a large file in a worker, so that the page can be used and the reading be given up at any moment; in the page
 * itself where workers are not available. Null when the user gave up. Never throws.
 */
export async function readBesidePage(
  name: string,
  bytes: Uint8Array,
  reading: Reading,
): Promise<OpenOutcome | null> {
  const worker = startedWorker(reading);
  if (worker && !reading.signal.aborted) {
    const read = await askWorker(worker, { name, bytes }, reading);
    if (read === 'cancelled') return null;
    if (read) return read.ok ? { ok: true, file: { ...read.file, bytes } } : read;
  }
  if (reading.signal.aborted) return null;
  const outcome = await openWorkbook(name, bytes, reading.tell);
  return reading.signal.aborted ? null : outcome;
}
