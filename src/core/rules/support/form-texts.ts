import type { Form, Slot } from '../../form/form';
import { formatAddress } from '../../sheet/address';
import { areaAt, type Cell, type Sheet } from '../../sheet/sheet';
import { rememberedOf } from '../../text/remembered-of';

/** What a text of a form is there for. */
export type TextRole =
  | 'goal'
  | 'goal-actual'
  | 'section'
  | 'name'
  | 'target'
  | 'actual'
  | 'reason'
  | 'remark'
  | 'method'
  | 'note'
  | 'project-name'
  | 'contact'
  | 'sign-off'
  | 'label'
  | 'other';

/** A cell of a form that holds a text, with what it is there for. */
export interface FormText {
  readonly slot: Slot;
  readonly role: TextRole;
}

const cellsByRow = rememberedOf((sheet: Sheet): ReadonlyMap<number, readonly Cell[]> => {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells.values()) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
});

const CONTACTS: ReadonlySet<string> = new Set(['contact', 'phone', 'reportDate', 'projectCode']);

/** The role of every cell that recognition gave one; the first role counts. */
function rolesOf(form: Form): ReadonlyMap<string, TextRole> {
  const roles = new Map<string, TextRole>();
  const give = (role: TextRole, ...slots: readonly (Slot | null | undefined)[]) => {
    for (const slot of slots) if (slot && !roles.has(slot.cell)) roles.set(slot.cell, role);
  };
  give('note', ...form.notes);
  for (const { expected, actual, expectedLabel, actualLabel } of form.goals) {
    give('goal', expected);
    give('goal-actual', actual);
    give('label', expectedLabel, actualLabel);
  }
  for (const { body, label } of form.sections) {
    give('section', body);
    give('label', label);
  }
  for (const indicator of form.indicators) {
    give('name', indicator.level4, indicator.level3);
    give('label', indicator.level1, indicator.level2);
    give('target', indicator.target, ...indicator.earlierTargets);
    give('actual', indicator.actual);
    give('reason', indicator.reason);
    give('remark', indicator.remark);
    give('method', indicator.method);
  }
  for (const row of form.funds?.rows ?? []) give('reason', row.reason);
  for (const { role, answer, label } of form.identity) {
    give(CONTACTS.has(role) ? 'contact' : role === 'projectName' ? 'project-name' : 'other', answer);
    give('label', label);
  }
  for (const { label, answer } of form.signOffs) give('sign-off', label, answer);
  return roles;
}

function slotOf(sheet: Sheet, cell: Cell): Slot {
  const { row, column, text, value, formula, numberFormat } = cell;
  const area = areaAt(sheet, row, column);
  return { cell: formatAddress(row, column), row, column, area, text, value, formula, numberFormat };
}

const textsOfForm = new WeakMap<Form, readonly FormText[]>();

/** Every cell inside a form whose value is a text, in reading order; cells hidden under a merge are left out. */
export function formTexts(form: Form, sheet: Sheet): readonly FormText[] {
  const known = textsOfForm.get(form);
  if (known) return known;
  const roles = rolesOf(form);
  const rows = cellsByRow(sheet);
  const texts: FormText[] = [];
  const { top, bottom, left, right } = form.area;
  for (let row = top; row <= bottom; row++) {
    for (const cell of rows.get(row) ?? []) {
      if (cell.column < left || cell.column > right) continue;
      if (typeof cell.value !== 'string' || cell.text.trim() === '') continue;
      const slot = slotOf(sheet, cell);
      if (slot.area.top !== row || slot.area.left !== cell.column) continue;
      texts.push({ slot, role: roles.get(slot.cell) ?? 'other' });
    }
  }
  textsOfForm.set(form, texts);
  return texts;
}
