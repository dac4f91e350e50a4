import { parseAddress } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { HUNDRED, sum } from '../text/decimal';
import { compactText } from '../text/normalise';
import type { Form, FundBlock, GoalPair, IdentityEntry, IndicatorTable, Slot } from './form';
import { fundsOfRow } from './fund-leading';
import { slotAt } from './grid';

/** The rows of one project in a table that lists several. */
interface ProjectRows {
  readonly name: Slot;
  readonly first: number;
  last: number;
}

/**
 * A table with a column 项目名称 before the levels lists one project after the other: each is a form of its own, with its
 * rows, its name and, where these stand in a column too, its goals. Anything else is one form, as it was.
 */
export function splitProjects(form: Form, sheet: Sheet): readonly Form[] {
  const { table } = form;
  const entry = form.identity.find(({ role }) => role === 'projectName');
  if (!table || !entry || !isColumnHead(entry.label, table) || isShared(form)) return [form];
  const projects = projectsIn(form, sheet, entry.label);
  return projects.length < 2
    ? [form]
    : projects.map((rows, at) => formOf(form, sheet, entry, rows, at === 0));
}

/** In the row of the heads, left of all levels. */
function isColumnHead(label: Slot, { heads }: IndicatorTable): boolean {
  const levels = [heads.level1, heads.level2, heads.level3].filter((slot) => slot !== undefined);
  return (
    levels.length > 0 && levels.every(({ row, column }) => row <= label.area.bottom && column > label.column)
  );
}

/** A department's form, or points that make 100 over all projects: the projects are parts of one whole. */
function isShared(form: Form): boolean {
  if (form.family === 'department-self-evaluation' || form.family === 'department-target') return true;
  const weights = form.indicators.flatMap(({ weight, shared }) =>
    weight?.figure && !shared.includes('weight') ? [weight.figure] : [],
  );
  return weights.length > 0 && sum(weights).lte(HUNDRED);
}

function projectsIn(form: Form, sheet: Sheet, label: Slot): readonly ProjectRows[] {
  const found: ProjectRows[] = [];
  for (const { row } of form.indicators) {
    const name = slotAt(sheet, row, label.column);
    const last = found.at(-1);
    const isNew =
      compactText(name.text) !== '' && compactText(name.text) !== compactText(last?.name.text ?? '');
    if (isNew && name.row > label.row) found.push({ name, first: name.row, last: row });
    else if (last) last.last = row;
    else return [];
  }
  return found;
}

function formOf(form: Form, sheet: Sheet, entry: IdentityEntry, rows: ProjectRows, isFirst: boolean): Form {
  const { name, first, last } = rows;
  const isInside = ({ row }: { readonly row: number }) => row >= first && row <= last;
  const project: IdentityEntry = { ...entry, answer: name, text: name.text.trim() };
  const more = isFirst
    ? {
        unplaced: form.unplaced.filter(
          ({ cell }) => (parseAddress(cell)?.row ?? Number.POSITIVE_INFINITY) <= last,
        ),
      }
    : { moneyEntries: [], sections: [], partPoints: [], notes: [], signOffs: [], unplaced: [] };
  return {
    ...form,
    ...more,
    area: { ...form.area, top: isFirst ? form.area.top : first, bottom: last },
    funds: fundsOf(form, sheet, first, isFirst),
    identity: form.identity.map((known) => (known === entry ? project : entryOf(known, sheet, first))),
    goals: form.goals.flatMap((goal) => goalOf(goal, sheet, entry.label, rows, isFirst)),
    table: form.table && tableOf(form.table, rows),
    indicators: form.indicators.filter(isInside),
    totals: { weight: null, score: null, grade: null, label: null },
    subprojects: null,
  };
}

/** What stands in a column of the table is each project's own. */
function entryOf(known: IdentityEntry, sheet: Sheet, row: number): IdentityEntry {
  const { label, answer } = known;
  const slot = slotAt(sheet, row, answer.column);
  const isColumn = answer.column === label.column && answer.row > label.area.bottom && slot.row > label.row;
  return isColumn && compactText(slot.text) !== ''
    ? { ...known, answer: slot, text: slot.text.trim() }
    : known;
}

/** Money in columns of the table is each project's own; a block above it is told once. */
function fundsOf(
  { funds, table, unit }: Form,
  sheet: Sheet,
  row: number,
  isFirst: boolean,
): FundBlock | null {
  if (isFirst || !funds || !table) return isFirst ? funds : null;
  const isInTable =
    funds.area.bottom > table.area.top && funds.area.right < (table.heads.level3?.column ?? 0);
  return isInTable ? fundsOfRow(sheet, unit ?? '万元', funds, row) : null;
}

/** A goal in a column of the table is each project's own; one above it is told once. */
function goalOf(
  goal: GoalPair,
  sheet: Sheet,
  label: Slot,
  { first }: ProjectRows,
  isFirst: boolean,
): readonly GoalPair[] {
  if (isFirst) return [goal];
  const own = (slot: Slot | null) =>
    slot && slot.row > label.row ? slotAt(sheet, first, slot.column) : null;
  const [expected, actual] = [own(goal.expected), own(goal.actual)];
  return expected || actual ? [{ ...goal, expected, actual }] : [];
}

function tableOf(table: IndicatorTable, { first, last }: ProjectRows): IndicatorTable {
  return {
    ...table,
    points: null,
    groups: table.groups.flatMap((group) =>
      group.lastRow < first || group.firstRow > last
        ? []
        : [{ ...group, firstRow: Math.max(first, group.firstRow), lastRow: Math.min(last, group.lastRow) }],
    ),
    templateRows: table.templateRows.filter(({ row }) => row >= first && row <= last),
  };
}
