import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { isLargeFile, readBesidePage } from '../../../src/workbench/files/read-beside-page';
import type { ReadReport, ReadRequest } from '../../../src/workbench/files/read-worker';
import { smallWorkbook, worksheet } from '../../support/small-workbook';

const BYTES = new Uint8Array(smallWorkbook(worksheet('<row r="1"><c r="A1"><v>7</v></c></row>')));

/** A worker that answers as it is told to. */
class PlayedWorker {
  onmessage: ((event: { data: ReadReport }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  isTerminated = false;

  constructor(private readonly answer: (worker: PlayedWorker, request: ReadRequest) => void) {}

  postMessage(request: ReadRequest): void {
    this.answer(this, request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  report(data: ReadReport): void {
    // What crosses a thread is copied.
    this.onmessage?.({ data: structuredClone(data) });
  }
}

function reading(startWorker: () => PlayedWorker | null) {
  const cancelling = new AbortController();
  const told: string[] = [];
  const given = {
    tell: (text: string) => void told.push(text),
    signal: cancelling.signal,
    startWorker: startWorker as unknown as () => Worker | null,
  };
  return { given, told, cancel: () => cancelling.abort() };
}

async function readWith(worker: PlayedWorker | null) {
  const { given, told } = reading(() => worker);
  return { told, outcome: await readBesidePage('表.xlsx', BYTES, given) };
}

describe('a file read beside the page', () => {
  it('is what reading it in the page gives, with the bytes that the page has', async () => {
    const worker = new PlayedWorker((self, { name, bytes }) => {
      const tell = (text: string) => self.report({ kind: 'stage', text });
      void openWorkbook(name, bytes, tell).then((outcome) =>
        self.report({
          kind: 'outcome',
          outcome: outcome.ok ? { ok: true, file: { ...outcome.file, bytes: new Uint8Array() } } : outcome,
        }),
      );
    });
    const { told, outcome } = await readWith(worker);
    expect(told).toEqual(['正在读取单元格……', '正在读取格式……']);
    expect(outcome).toEqual(await openWorkbook('表.xlsx', BYTES));
    expect(worker.isTerminated).toBe(true);
  });

  it.each([
    ['breaks', (self: PlayedWorker) => self.onerror?.({ preventDefault: () => {} })],
    ['sends what cannot be read', (self: PlayedWorker) => self.onmessageerror?.()],
  ])('is read in the page when the worker %s', async (_, answer) => {
    const worker = new PlayedWorker(answer);
    const { outcome } = await readWith(worker);
    expect(outcome).toEqual(await openWorkbook('表.xlsx', BYTES));
    expect(worker.isTerminated).toBe(true);
  });

  it('is read in the page when there are no workers, or they are forbidden', async () => {
    const expected = await openWorkbook('表.xlsx', BYTES);
    expect((await readWith(null)).outcome).toEqual(expected);
    const { given } = reading(() => {
      throw new Error('blocked');
    });
    expect(await readBesidePage('表.xlsx', BYTES, given)).toEqual(expected);
  });

  it('can be given up at any moment', async () => {
    const worker = new PlayedWorker(() => {});
    const { given, cancel } = reading(() => worker);
    const outcome = readBesidePage('表.xlsx', BYTES, given);
    cancel();
    expect(await outcome).toBeNull();
    expect(worker.isTerminated).toBe(true);
    expect(await readBesidePage('表.xlsx', BYTES, given)).toBeNull();
  });
});

describe('a large file', () => {
  it('is told by what it holds, not by what it weighs', () => {
    expect(isLargeFile(BYTES)).toBe(false);
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>7</v></c></row>`,
    );
    const packed = new Uint8Array(smallWorkbook(worksheet(rows.join(''))));
    expect(packed.byteLength).toBeLessThan(1_000_000);
    expect(isLargeFile(packed)).toBe(true);
    expect(isLargeFile(new Uint8Array(3_000_000))).toBe(true);
    expect(isLargeFile(new Uint8Array(0))).toBe(false);
  });
});
