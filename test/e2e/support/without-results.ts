import type { Form } from '../../../src/core/form/form';
import { recognise } from '../../../src/core/form/recognise';
import type { Edit } from '../../../src/core/sheet/edit';
import { cellAtAddress } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { patched } from '../../support/patching';

/** Addresses of what a form says of its outcome: rates, scores, totals, notes. */
function resultCells(form: Form): readonly string[] {
  const slots = [
    ...(form.funds?.rows ?? []).flatMap((fund) => [fund.rate, fund.score]),
    ...form.indicators.map((indicator) => indicator.score),
    form.totals.score,
    ...form.notes,
  ];
  return slots.flatMap((slot) => (slot ? [slot.cell] : []));
}

/** A workbook as its writer had it before anything was computed: rates, scores, totals and notes are blank. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  const { workbook } = read;
  const places = new Map<string, Edit>();
  for (const form of recognise(workbook).forms) {
    const sheet = workbook.sheets.find((known) => known.name === form.sheet);
    if (!sheet) continue;
    for (const cell of resultCells(form)) {
      const held = cellAtAddress(sheet, cell);
      if (!held) continue;
      const expected = { value: held.value, formula: held.formula };
      places.set(`${sheet.name}!${cell}`, {
        kind: 'set-value',
        sheet: sheet.name,
        cell,
        expected,
        value: null,
      });
    }
  }
  return patched(bytes, [...places.values()]).bytes;
}
