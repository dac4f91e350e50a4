import type { FigureSlot, Form, Slot } from '../../../src/core/form/form';
import { formatRange } from '../../../src/core/sheet/address';

const FUND_COLUMNS = ['budgetInitial', 'budget', 'executed', 'rate', 'weight', 'score'] as const;
const INDICATOR_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'remark',
  'method',
] as const;

const short = (text: string): string => text.replace(/\s+/g, '').slice(0, 24);
const place = (slot: Slot | null | undefined): string =>
  slot ? `${slot.cell} ${short(slot.text)}`.trim() : '-';
const figure = (slot: FigureSlot | null): string =>
  slot ? `${slot.cell}=${slot.figure?.round(6).toFixed() ?? 'null'}` : '-';

/** A form in lines of text, every slot with its cell: for golden files that a person can read against the sheet. */
export function summaryOf(form: Form): string {
  const lines = [
    `${form.sheet}!${formatRange(form.area)} ${form.family} ${form.region ?? '-'} year ${form.year} ${form.yearSlot?.cell ?? '-'} unit ${form.unit} ${form.unitSlot?.cell ?? '-'}`,
    `title ${place(form.title)}`,
    ...form.identity.map(
      ({ role, label, answer, text }) =>
        `identity ${role}: ${short(label.text)} -> ${answer.cell} ${short(text)}`,
    ),
    ...form.moneyEntries.map(({ role, amount }) => `money ${role}: ${figure(amount)}`),
    ...(form.funds?.rows ?? []).map(
      (row) =>
        `fund ${row.kind}/${row.level} ${place(row.label)}: ${FUND_COLUMNS.map((column) => figure(row[column])).join(' ')}`,
    ),
    ...form.goals.map(({ term, expected, actual }) => `goal ${term}: ${place(expected)} | ${place(actual)}`),
    ...form.sections.map(
      ({ role, label, body }) => `section ${role}: ${short(label.text)} -> ${place(body)}`,
    ),
    ...form.indicators.map(
      (indicator) =>
        `indicator ${indicator.row} ${indicator.name} [${indicator.block}/${indicator.class}]${indicator.repaired ? ` ${indicator.repaired}` : ''}${indicator.shared.length > 0 ? ` shared ${indicator.shared.join()}` : ''}: ${INDICATOR_COLUMNS.map((column) => place(indicator[column])).join(' | ')}`,
    ),
    ...(form.table?.templateRows ?? []).map(
      ({ row, kind, class: type }) => `template ${row} ${kind} ${type}`,
    ),
    ...(form.table?.groups ?? []).map(
      ({ level, label, block, points, firstRow, lastRow }) =>
        `group ${level} ${place(label)} ${block} ${points?.toFixed() ?? '-'} rows ${firstRow}-${lastRow}`,
    ),
    `totals ${place(form.totals.label)}: ${form.totals.weight ? figure(form.totals.weight) : '-'} ${form.totals.score ? figure(form.totals.score) : '-'} ${place(form.totals.grade)}`,
    ...form.partPoints.map(({ part, points }) => `part ${part} ${figure(points)}`),
    ...(form.subprojects?.rows ?? []).map(
      ({ name, amount }) => `subproject ${place(name)} ${figure(amount)}`,
    ),
    ...form.notes.map((note) => `note ${place(note)}`),
    ...form.signOffs.map(({ label, answer }) => `sign-off ${place(label)} -> ${answer?.cell ?? '-'}`),
    ...form.unplaced.map(({ cell, text }) => `unplaced ${cell} ${short(text)}`),
  ];
  return `${lines.join('\n')}\n`;
}
