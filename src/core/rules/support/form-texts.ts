import type { Form, Slot } from '../../form/form';
import { cropGrid, gridOf, placeKey } from '../../form/grid';
import type { Sheet } from '../../sheet/sheet';
import { rememberedOfPair } from '../../text/remembered-of';

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

const CONTACTS: ReadonlySet<string> = new Set(['contact', 'phone', 'reportDate', 'projectCode']);

/** The role of every place that recognition gave one; the first role counts. */
function rolesOf(form: Form): ReadonlyMap<number, TextRole> {
  const roles = new Map<number, TextRole>();
  const give = (role: TextRole, slot: Slot | null | undefined) => {
    if (!slot) return;
    const place = placeKey(slot);
    if (!roles.has(place)) roles.set(place, role);
  };
  for (const note of form.notes) give('note', note);
  for (const { expected, actual, expectedLabel, actualLabel } of form.goals) {
    give('goal', expected);
    give('goal-actual', actual);
    give('label', expectedLabel);
    give('label', actualLabel);
  }
  for (const { body, label } of form.sections) {
    give('section', body);
    give('label', label);
  }
  for (const indicator of form.indicators) {
    give('name', indicator.level4);
    give('name', indicator.level3);
    give('label', indicator.level1);
    give('label', indicator.level2);
    give('target', indicator.target);
    for (const earlier of indicator.earlierTargets) give('target', earlier);
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
  for (const { label, answer } of form.signOffs) {
    give('sign-off', label);
    give('sign-off', answer);
  }
  return roles;
}

/** Every cell inside a form whose value is a text, in reading order; cells hidden under a merge are left out. */
export const formTexts: (form: Form, sheet: Sheet) => readonly FormText[] = rememberedOfPair(
  (form, sheet) => {
    const grid = gridOf(sheet);
    if (!grid) return [];
    const roles = rolesOf(form);
    const texts: FormText[] = [];
    for (const { items } of cropGrid(grid, form.area).rows) {
      for (const slot of items) {
        if (typeof slot.value !== 'string') continue;
        texts.push({ slot, role: roles.get(placeKey(slot)) ?? 'other' });
      }
    }
    return texts;
  },
);
