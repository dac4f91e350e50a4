import { areTokensSound, type BiffVersion } from './biff-tokens';

/** Records that hold a formula: where its length stands. (MS-XLS, 2.4.127, 2.4.4, 2.4.260) */
const FORMULA_OFFSETS: ReadonlyMap<number, number> = new Map([
  [0x0006, 20],
  [0x0206, 20],
  [0x0406, 20],
  [0x0221, 12],
  [0x04bc, 8],
]);
const NAME_RECORD = 0x0018;
const NAME_HEAD = 14;
const EXTERN_SHEET_RECORD = 0x0017;
const FILE_PASS_RECORD = 0x002f;
const BOF_RECORD = 0x0809;
const BIFF8 = 0x0600;
/** Says that a formula has no tokens. */
const NO_FORMULA = 0xffff;

function isFormulaSound(
  view: DataView,
  start: number,
  end: number,
  offset: number,
  version: BiffVersion,
): boolean {
  const at = start + offset;
  if (at + 2 > end) return false;
  const length = view.getUint16(at, true);
  if (length === NO_FORMULA) return offset !== 8;
  return at + 2 + length <= end && areTokensSound(view, at + 2, at + 2 + length, end, version);
}

/** A defined name: its letters stand before the tokens. */
function isNameSound(view: DataView, start: number, end: number, version: BiffVersion): boolean {
  if (start + NAME_HEAD > end) return false;
  const letters = view.getUint8(start + 3);
  const length = view.getUint16(start + 4, true);
  let at = start + NAME_HEAD;
  if (version === 'biff5') at += letters;
  else {
    if (at >= end) return letters === 0 && length === 0;
    at += 1 + letters * (view.getUint8(at) & 1 ? 2 : 1);
  }
  if (length === 0) return true;
  return at + length <= end && areTokensSound(view, at, at + length, end, version);
}

export type BiffState = 'sound' | 'encrypted' | 'damaged';

/**
 * Looks at the records of a workbook stream before the library does, which loops for ever on formulas whose
 * tokens reach beyond their record. Only what could do that counts as damaged.
 */
export function checkBiffStream(stream: Uint8Array): BiffState {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let version: BiffVersion = 'biff8';
  for (let at = 0; at + 4 <= stream.length; ) {
    const record = view.getUint16(at, true);
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > stream.length) return 'damaged';
    if (record === FILE_PASS_RECORD) return 'encrypted';
    if (record === BOF_RECORD && end >= start + 2) {
      version = view.getUint16(start, true) === BIFF8 ? 'biff8' : 'biff5';
    }
    const offset = FORMULA_OFFSETS.get(record);
    if (offset !== undefined && !isFormulaSound(view, start, end, offset, version)) return 'damaged';
    if (record === NAME_RECORD && !isNameSound(view, start, end, version)) return 'damaged';
    if (record === EXTERN_SHEET_RECORD && end < start + 2) return 'damaged';
    at = end;
  }
  return 'sound';
}
