import type { Finding } from '../../core/finding/finding';
import type { Form, Recognition, Slot } from '../../core/form/form';
import { parseAddress, type Range, rangeContains } from '../../core/sheet/address';

/** The parts of a form by which findings are grouped, from its head to its foot. */
export const FORM_PARTS = [
  'identity',
  'funds',
  'goals',
  'indicators',
  'totals',
  'notes',
  'report',
  'other',
] as const;
export type FormPart = (typeof FORM_PARTS)[number];

function holds(areas: readonly (Range | null | undefined)[], row: number, column: number): boolean {
  return areas.some((area) => area && rangeContains(area, row, column));
}

function areasOf(slots: readonly (Slot | null | undefined)[]): readonly (Range | undefined)[] {
  return slots.map((slot) => slot?.area);
}

/** The form that a finding is about: the one whose area holds its cell, else the first of its sheet. */
export function formOfFinding(finding: Finding, recognition: Recognition): Form | null {
  const place = parseAddress(finding.cell);
  const onSheet = recognition.forms.filter((form) => form.sheet === finding.sheet);
  const around = place && onSheet.find((form) => rangeContains(form.area, place.row, place.column));
  return around || (onSheet[0] ?? null);
}

/** The part of its form that a finding's cell belongs to; what tells first is what is narrowest. */
export function partOfFinding(finding: Finding, recognition: Recognition): FormPart {
  const form = formOfFinding(finding, recognition);
  if (!form) {
    return recognition.reports.some((report) => report.sheet === finding.sheet) ? 'report' : 'other';
  }
  const place = parseAddress(finding.cell);
  if (!place) return 'other';
  const { row, column } = place;
  const { totals } = form;
  if (holds(areasOf([totals.weight, totals.score, totals.grade, totals.label]), row, column)) return 'totals';
  if (holds(areasOf(form.notes), row, column)) return 'notes';
  const goals = form.goals.flatMap((goal) => [
    goal.expected,
    goal.actual,
    goal.expectedLabel,
    goal.actualLabel,
  ]);
  if (holds(areasOf(goals), row, column)) return 'goals';
  if (holds([form.funds?.area], row, column)) return 'funds';
  if (holds([form.table?.area], row, column)) return 'indicators';
  const identity = form.identity.flatMap((entry) => [entry.label, entry.answer]);
  if (holds(areasOf([form.title, form.yearSlot, form.unitSlot, ...identity]), row, column)) return 'identity';
  return 'other';
}
