import { formatAddress } from '../../src/core/sheet/address';
import type { Edit, MarkSeverity } from '../../src/core/sheet/edit';
import { mergeAt, type Sheet } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { patched } from './patching';
import { tortureWorkbook } from './torture-workbook';

type NamedPatch = readonly [name: string, bytes: Uint8Array];

const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info', 'cannot-judge'];

/** Edits of every kind for any sheet: texts, formulas, formats, marks, prompts, and a row at the end and amid. */
export function editsOfEveryKind(sheet: Sheet): Edit[] {
  const free = [...sheet.cells.values()].filter((cell) => {
    const merge = mergeAt(sheet, cell.row, cell.column);
    return !cell.spilled && (!merge || (merge.top === cell.row && merge.left === cell.column));
  });
  const name = sheet.name;
  const edits: Edit[] = free.slice(0, 12).flatMap((cell, at): Edit[] => {
    const address = formatAddress(cell.row, cell.column);
    const expected = { value: cell.value, formula: cell.formula };
    const put: Edit =
      at % 2 === 0
        ? { kind: 'set-value', sheet: name, cell: address, expected, value: `改后 <${at}>\n第二行` }
        : { kind: 'set-formula', sheet: name, cell: address, expected, formula: `1/${at}`, value: 1 / at };
    return [at % 4 === 1 ? { ...put, numberFormat: '0.0%' } : put];
  });
  for (const [at, cell] of free.slice(-8).entries()) {
    const address = formatAddress(cell.row, cell.column);
    const severity = SEVERITIES[at % 4] ?? 'error';
    edits.push({ kind: 'add-mark', sheet: name, cell: address, severity });
    edits.push({ kind: 'add-prompt', sheet: name, cell: address, title: 'PE202', text: '执行率应为 99.97%' });
  }
  const bottom = sheet.usedRange?.bottom ?? 1;
  const note = { column: 1, value: '注：1.其他资金包括上年结转资金等。' };
  edits.push({
    kind: 'insert-rows',
    sheet: name,
    before: bottom + 1,
    rows: [{ cells: [note], merges: [[1, 5]], wrap: true, height: 40 }],
  });
  return edits;
}

/** A published sheet patched in several ways. */
export function samplePatches(bytes: Uint8Array): NamedPatch[] {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.workbook.sheets[0] : undefined;
  if (!sheet) throw new Error('unreadable sample');
  const all = patched(bytes, editsOfEveryKind(sheet), { allowProtected: true }).bytes;
  const removed = patched(all, [{ kind: 'remove-marks', sheet: sheet.name }], { allowProtected: true }).bytes;
  const row: Edit = { kind: 'insert-rows', sheet: sheet.name, before: 3, rows: [{ cells: [] }] };
  return [
    ['edited', all],
    ['cleared', removed],
    ['moved', patched(bytes, [row], { allowProtected: true }).bytes],
  ];
}

/** The torture workbook as it is and patched. */
export function torturePatches(): NamedPatch[] {
  const bytes = tortureWorkbook();
  return [['original', bytes], ...samplePatches(bytes)];
}
