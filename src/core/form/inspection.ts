import * as z from 'zod/mini';
import { formatRange } from '../sheet/address';
import { FAMILIES } from './family';
import type {
  FigureSlot,
  Form,
  FundBlock,
  FundRow,
  IdentityEntry,
  Indicator,
  Recognition,
  Report,
  Slot,
} from './form';

const scalar = z.nullable(z.union([z.number(), z.string()]));
const textSlotSchema = z.object({ text: z.string(), cell: z.string() });
const valueSlotSchema = z.object({ value: scalar, text: z.string(), cell: z.string() });
const quantitySlotSchema = z.object({
  value: scalar,
  text: z.string(),
  cell: z.string(),
  quantity: z.unknown(),
});
const optionalText = z.nullable(textSlotSchema);
const optionalValue = z.nullable(valueSlotSchema);

const indicatorSchema = z.object({
  row: z.int(),
  level1: optionalText,
  level2: optionalText,
  level3: optionalText,
  name: z.string(),
  operator: optionalText,
  unit: optionalText,
  target: z.nullable(quantitySlotSchema),
  actual: z.nullable(quantitySlotSchema),
  weight: optionalValue,
  score: optionalValue,
  reason: optionalText,
  remark: optionalText,
  method: optionalText,
  block: z.string(),
  class: z.string(),
  shared: z.array(z.string()),
  repaired: z.nullable(z.string()),
});

const fundSchema = z.object({
  label: z.string(),
  kind: z.string(),
  level: z.int(),
  budgetInitial: optionalValue,
  budget: optionalValue,
  executed: optionalValue,
  rate: optionalValue,
  weight: optionalValue,
  score: optionalValue,
  reason: optionalText,
});

const formSchema = z.object({
  sheet: z.string(),
  range: z.string(),
  family: z.enum(FAMILIES),
  confidence: z.number(),
  region: z.nullable(z.string()),
  title: optionalText,
  year: z.nullable(z.int()),
  unit: z.nullable(z.string()),
  identity: z.array(z.object({ role: z.string(), label: z.string(), text: z.string(), cell: z.string() })),
  funds: z.array(fundSchema),
  goals: z.array(z.object({ term: z.string(), expected: optionalText, actual: optionalText })),
  sections: z.array(z.object({ role: z.string(), label: z.string(), text: z.string(), cell: z.string() })),
  indicators: z.array(indicatorSchema),
  templateRows: z.array(z.object({ row: z.int(), kind: z.string() })),
  totals: z.object({ weight: optionalValue, score: optionalValue, grade: optionalText }),
  notes: z.array(textSlotSchema),
});

/** One file of `inspect --json` (contract `jixiao.inspect/1`). */
export const inspectedFileSchema = z.object({
  file: z.string(),
  error: z.nullable(z.object({ code: z.string(), message: z.string() })),
  forms: z.array(formSchema),
  reports: z.array(
    z.object({
      sheet: z.string(),
      range: z.string(),
      title: z.nullable(z.string()),
      year: z.nullable(z.int()),
    }),
  ),
});

/** The whole object that `inspect --json` prints. */
export const inspectionSchema = z.object({
  schema: z.literal('jixiao.inspect/1'),
  files: z.array(inspectedFileSchema),
});

export type InspectedFileOutput = z.infer<typeof inspectedFileSchema>;
export type InspectedForm = z.infer<typeof formSchema>;
type TextSlot = z.infer<typeof textSlotSchema>;
type ValueSlot = z.infer<typeof valueSlotSchema>;

function textSlot(slot: Slot | null): TextSlot | null {
  return slot ? { text: slot.text, cell: slot.cell } : null;
}

/** The raw number, or the parsed one when it is typed as text. */
function figureOf(slot: FigureSlot | null): ValueSlot | null {
  if (!slot) return null;
  const value = typeof slot.value === 'number' ? slot.value : slot.figure ? slot.figure.toNumber() : null;
  return { value, text: slot.text, cell: slot.cell };
}

function quantitySlot(slot: Slot | null, quantity: Indicator['targetQuantity']) {
  if (!slot) return null;
  return {
    value: typeof slot.value === 'number' ? slot.value : null,
    text: slot.text,
    cell: slot.cell,
    quantity,
  };
}

function indicatorOutput(indicator: Indicator): z.infer<typeof indicatorSchema> {
  return {
    row: indicator.row,
    level1: textSlot(indicator.level1),
    level2: textSlot(indicator.level2),
    level3: textSlot(indicator.level3),
    name: indicator.name,
    operator: textSlot(indicator.operator),
    unit: textSlot(indicator.unit),
    target: quantitySlot(indicator.target, indicator.targetQuantity),
    actual: quantitySlot(indicator.actual, indicator.actualQuantity),
    weight: figureOf(indicator.weight),
    score: figureOf(indicator.score),
    reason: textSlot(indicator.reason),
    remark: textSlot(indicator.remark),
    method: textSlot(indicator.method),
    block: indicator.block,
    class: indicator.class,
    shared: [...indicator.shared],
    repaired: indicator.repaired,
  };
}

function fundOutput(row: FundRow, { budgetIsInitial }: FundBlock): z.infer<typeof fundSchema> {
  return {
    label: row.label.text,
    kind: row.kind,
    level: row.level,
    budgetInitial: figureOf(budgetIsInitial ? row.budget : row.budgetInitial),
    budget: figureOf(row.budget),
    executed: figureOf(row.executed),
    rate: figureOf(row.rate),
    weight: figureOf(row.weight),
    score: figureOf(row.score),
    reason: textSlot(row.reason),
  };
}

function identityOutput({ role, label, answer, text }: IdentityEntry) {
  return { role, label: label.text, text, cell: answer.cell };
}

/**
 * Beside a 中央主管部门, the 地方主管部门 and the department are one and the same: it is given under both roles, whichever
 * of them its label says.
 */
function identityOutputs(identity: readonly IdentityEntry[]) {
  const outputs = identity.map(identityOutput);
  const local = outputs.find(({ role }) => role === 'localDepartment');
  const department = outputs.find(({ role }) => role === 'department');
  if (local && !department) return [...outputs, { ...local, role: 'department' }];
  const isTransfer = outputs.some(({ role }) => role === 'centralDepartment');
  return department && !local && isTransfer
    ? [...outputs, { ...department, role: 'localDepartment' }]
    : outputs;
}

/** One form in the contract's shape. */
export function formToOutput(form: Form): InspectedForm {
  const { funds } = form;
  return {
    sheet: form.sheet,
    range: formatRange(form.area),
    family: form.family,
    confidence: form.confidence,
    region: form.region,
    title: textSlot(form.title),
    year: form.year,
    unit: form.unit,
    identity: identityOutputs(form.identity),
    funds: funds ? funds.rows.map((row) => fundOutput(row, funds)) : [],
    goals: form.goals.map(({ term, expected, actual }) => ({
      term,
      expected: textSlot(expected),
      actual: textSlot(actual),
    })),
    sections: form.sections.map(({ role, label, body }) => ({
      role,
      label: label.text,
      text: body.text,
      cell: body.cell,
    })),
    indicators: form.indicators.map(indicatorOutput),
    templateRows: (form.table?.templateRows ?? []).map(({ row, kind }) => ({ row, kind })),
    totals: {
      weight: figureOf(form.totals.weight),
      score: figureOf(form.totals.score),
      grade: textSlot(form.totals.grade),
    },
    notes: form.notes.map(({ text, cell }) => ({ text, cell })),
  };
}

function reportOutput(report: Report) {
  return {
    sheet: report.sheet,
    range: formatRange(report.area),
    title: report.title?.text ?? null,
    year: report.year,
  };
}

/** What was recognised in one file, in the contract's shape. `file` is the name to print. */
export function inspectedFileToOutput(file: string, recognition: Recognition): InspectedFileOutput {
  return {
    file,
    error: null,
    forms: recognition.forms.map(formToOutput),
    reports: recognition.reports.map(reportOutput),
  };
}

/** A file that could not be read: no forms, and why. */
export function failedInspection(file: string, code: string, message: string): InspectedFileOutput {
  return { file, error: { code, message }, forms: [], reports: [] };
}
