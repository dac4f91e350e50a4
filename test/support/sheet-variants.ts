import type { Family } from '../../src/core/form/family';
import { type Cell, createSheet, type Sheet, type Workbook } from '../../src/core/sheet/sheet';
import { Canvas } from './variants/canvas';
import { type Drawing, drawFunds, drawGoals, drawPlainRow } from './variants/draw-blocks';
import { drawTable } from './variants/draw-table';
import { punctuate } from './variants/label-style';
import type { Layout } from './variants/layout';
import { DEPARTMENT_LAYOUTS } from './variants/layouts-department';
import { FURTHER_LAYOUTS } from './variants/layouts-further';
import { PROJECT_LAYOUTS } from './variants/layouts-project';
import { PROVINCE_LAYOUTS } from './variants/layouts-province';
import { TARGET_LAYOUTS } from './variants/layouts-target';
import { TRANSFER_LAYOUTS } from './variants/layouts-transfer';
import { type FormModel, makeModel } from './variants/model';
import { makeNuisance, type Nuisance } from './variants/nuisance';
import { type ProjectedForm, projectForm, type TruthSlot } from './variants/project';
import { type Random, randomFrom } from './variants/random';

/** Every layout that variants are made of. */
export const LAYOUTS: readonly Layout[] = [
  ...PROJECT_LAYOUTS,
  ...PROVINCE_LAYOUTS,
  ...TRANSFER_LAYOUTS,
  ...DEPARTMENT_LAYOUTS,
  ...TARGET_LAYOUTS,
  ...FURTHER_LAYOUTS,
];

/** What is true of one form on a generated sheet. */
export interface VariantTruth {
  readonly layout: string;
  readonly family: Family;
  readonly sheet: string;
  readonly titleCell: string;
  readonly titleText: string;
  /** Null when the sheet states no year. */
  readonly year: number | null;
  readonly unit: string | null;
  readonly slots: readonly TruthSlot[];
  readonly indicatorCount: number;
  readonly noteCells: readonly string[];
  /** First and last row. */
  readonly top: number;
  readonly bottom: number;
}

/** A generated workbook with all that is true of it. */
export interface Variant {
  readonly seed: number;
  readonly workbook: Workbook;
  readonly truths: readonly VariantTruth[];
  readonly nuisance: Nuisance;
}

function drawForm(layout: Layout, model: FormModel, nuisance: Nuisance): Canvas {
  const canvas = new Canvas();
  const drawing: Drawing = { canvas, layout, model, nuisance, blocks: 0 };
  const across = (value: string, path: string) => {
    canvas.put({
      top: canvas.row,
      bottom: canvas.row,
      left: 1,
      right: layout.columns,
      value,
      slots: path === '' ? [] : [{ path }],
    });
    canvas.row++;
  };
  if (nuisance.lead !== null) across(nuisance.lead, '');
  const filled = (text: string) =>
    text.replace('{year}', String(model.year)).replace('{project}', model.identity.projectName ?? '');
  const prefix = nuisance.titlePrefix ? (model.identity.department ?? '') : '';
  const titleText = prefix + punctuate(filled(layout.title), nuisance.width);
  across(nuisance.spacedTitle ? [...titleText].join(' ') : titleText, 'title');
  if (layout.yearLine !== null) across(punctuate(filled(layout.yearLine), nuisance.width), '');
  if (layout.unitLine !== undefined) across(punctuate(layout.unitLine, nuisance.width), '');
  canvas.breaks.push({ row: canvas.row, before: 'body' });
  layout.rows.forEach((row, at) => {
    if (typeof row === 'string') {
      drawPlainRow(row, drawing);
      return;
    }
    if (at > 0 && row.kind !== 'notes') canvas.breaks.push({ row: canvas.row, before: 'block' });
    if (row.kind === 'funds') drawFunds(row, drawing);
    else if (row.kind === 'goals') drawGoals(row, drawing);
    else if (row.kind === 'table') drawTable(row, drawing);
    else {
      canvas.breaks.push({ row: canvas.row, before: 'notes' });
      row.notes.forEach((note, index) => {
        across(punctuate(note, nuisance.width), `notes[${index}]`);
      });
    }
  });
  return canvas;
}

function truthOf(
  layout: Layout,
  model: FormModel,
  form: ProjectedForm,
  top: number,
  sheet: string,
): VariantTruth {
  const title = form.slots.find((slot) => slot.path === 'title');
  const statesUnit =
    layout.unitLine !== undefined || layout.rows.some((row) => JSON.stringify(row).includes('万元）'));
  return {
    layout: layout.id,
    family: layout.family,
    sheet,
    titleCell: title?.cell ?? '',
    titleText: title?.text ?? '',
    year: JSON.stringify(layout).includes('{year}') ? model.year : null,
    unit: statesUnit ? layout.unit : null,
    slots: form.slots,
    indicatorCount: model.groups.flatMap((group) => group.groups.flatMap(({ indicators }) => indicators))
      .length,
    noteCells: form.slots.filter((slot) => slot.path.startsWith('notes')).map((slot) => slot.cell),
    top,
    bottom: form.bottom,
  };
}

const INSTRUCTIONS: Sheet = createSheet({
  name: '填报说明',
  cells: [
    '填报说明',
    '1.项目名称：按部门预算批复的项目名称填写。',
    '2.年度指标值：填写年初设定的绩效目标值，定量指标应写明数值和单位。',
    '3.实际完成值：填写全年实际完成情况。分值合计为100分。',
    '4.偏差原因分析及改进措施：未完成的指标应说明原因。',
  ].map((text, at) => ({
    row: at + 1,
    column: 1,
    value: text,
    formula: null,
    text,
    numberFormat: 'General',
  })),
});

/** A check that somebody typed two columns to the right of the form. */
function strayCells(forms: readonly ProjectedForm[]): readonly Cell[] {
  const [form] = forms;
  if (!form) return [];
  const right = Math.max(
    ...forms
      .flatMap((each) => [...each.cells, ...each.merges.map((merge) => ({ column: merge.right }))])
      .map((cell) => cell.column),
  );
  const row = form.bottom - 3;
  const plain = { formula: null, numberFormat: 'General' };
  return [
    { row, column: right + 2, value: '核对', text: '核对', ...plain },
    { row, column: right + 3, value: 100, text: '100', ...plain },
  ];
}

/** Lays out chosen layouts with a chosen nuisance; two layouts are stacked on one sheet. `modelOf` makes what each says. */
export function makeVariantOf(
  layouts: readonly Layout[],
  nuisance: Nuisance,
  random: Random,
  seed: number,
  modelOf: (random: Random, layout: Layout) => FormModel = (each, layout) => makeModel(each, layout),
): Variant {
  const sheetName = random.pick(['Sheet1', '自评表', '附件1']);
  const forms: ProjectedForm[] = [];
  const truths: VariantTruth[] = [];
  let top = nuisance.startRow;
  layouts.forEach((layout, at) => {
    const model = modelOf(random, layout);
    const own: Nuisance = at === 0 ? nuisance : { ...nuisance, lead: null };
    const form = projectForm(drawForm(layout, model, own), layout.columns, top, own);
    forms.push(form);
    truths.push(truthOf(layout, model, form, top, sheetName));
    top = form.bottom + 1 + random.between(1, 3);
  });
  const sheet = createSheet({
    name: sheetName,
    cells: [...forms.flatMap((form) => form.cells), ...(nuisance.strayCells ? strayCells(forms) : [])],
    merges: forms.flatMap((form) => form.merges),
    hiddenRows: new Set(forms.flatMap((form) => form.hiddenRows)),
    hiddenColumns: new Set(forms.flatMap((form) => form.hiddenColumns)),
  });
  const sheets = nuisance.instructionSheet ? [INSTRUCTIONS, sheet] : [sheet];
  return { seed, workbook: { sheets, definedNames: [], date1904: false }, truths, nuisance };
}

/** The variant that a seed stands for: layout, nuisances and content all follow from it. */
export function makeVariant(seed: number): Variant {
  const random = randomFrom(seed);
  const layout = LAYOUTS[seed % LAYOUTS.length] ?? random.pick(LAYOUTS);
  const nuisance = makeNuisance(random, layout.columns);
  const isStackable = (other: Layout) => other.columns === layout.columns;
  const second = nuisance.stacked ? [random.pick(LAYOUTS.filter(isStackable))] : [];
  return makeVariantOf([layout, ...second], nuisance, random, seed);
}
