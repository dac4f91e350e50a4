/**
 * Builds the seed documents as workbooks: the five in assets/samples as their issuers laid them out, and the
 * forms that lost merged cells in test/fixtures/seeds-raw as their texts print them.
 * Run: npx tsx test/tools/make-seed-workbooks.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseRange } from '../../src/core/sheet/address';
import { asTyped, type CellKind, type PlacedCell, type SheetPlan, type WorkbookPlan } from './seeds/plan';
import { FONT_SIZES, rowHeights } from './seeds/row-heights';
import { S000 } from './seeds/s000';
import { S001 } from './seeds/s001';
import { S001_RAW } from './seeds/s001-raw';
import { S002 } from './seeds/s002';
import { S003 } from './seeds/s003';
import { S003_RAW } from './seeds/s003-raw';
import { S004 } from './seeds/s004';

/** Written into every file, so that the same data give the same bytes. */
const MADE_AT = new Date(Date.UTC(2020, 11, 31));
/** Archive times are local wall-clock times; these parts are the same in every zone. */
const ARCHIVED_AT = new Date(2020, 11, 31);

const BOLD: ReadonlySet<CellKind> = new Set([
  'title',
  'label',
  'section',
  'reportTitle',
  'heading',
  'subheading',
]);
const BORDERED: ReadonlySet<CellKind> = new Set(['label', 'section', 'source', 'text', 'centre', 'figure']);
const CENTRED: ReadonlySet<CellKind> = new Set([
  'title',
  'subtitle',
  'label',
  'centre',
  'figure',
  'reportTitle',
]);
const RIGHT: ReadonlySet<CellKind> = new Set(['right', 'signature']);

/** Kept a little away from the border. */
const INDENTED: ReadonlySet<CellKind> = new Set(['source', 'text']);

const LINE = { style: 'thin', color: { argb: 'FF000000' } } as const;

function horizontal(kind: CellKind): 'center' | 'right' | 'left' {
  if (CENTRED.has(kind)) return 'center';
  return RIGHT.has(kind) ? 'right' : 'left';
}

function paint(worksheet: ExcelJS.Worksheet, cell: PlacedCell): void {
  const area = parseRange(cell.range);
  if (!area) throw new Error(`not a range: ${cell.range}`);
  const isMerged = area.top !== area.bottom || area.left !== area.right;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const target = worksheet.getCell(row, column);
      target.font = { name: '宋体', size: FONT_SIZES[cell.kind], bold: BOLD.has(cell.kind) };
      const indent = INDENTED.has(cell.kind) ? 1 : 0;
      target.alignment = { horizontal: horizontal(cell.kind), vertical: 'middle', wrapText: true, indent };
      if (cell.format !== undefined) target.numFmt = cell.format;
      if (BORDERED.has(cell.kind)) target.border = { top: LINE, left: LINE, bottom: LINE, right: LINE };
    }
  }
  if (cell.value !== null) worksheet.getCell(area.top, area.left).value = cell.value;
  if (isMerged) worksheet.mergeCellsWithoutStyle(area.top, area.left, area.bottom, area.right);
}

function newWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '绩效自评助手';
  workbook.lastModifiedBy = '绩效自评助手';
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  return workbook;
}

function addSheet(workbook: ExcelJS.Workbook, plan: SheetPlan): void {
  const worksheet = workbook.addWorksheet(plan.name, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
  });
  plan.widths.forEach((width, at) => {
    worksheet.getColumn(at + 1).width = width;
  });
  for (const cell of plan.cells) paint(worksheet, cell);
  rowHeights(plan).forEach((height, at) => {
    worksheet.getRow(at + 1).height = height;
  });
}

/** Packs the workbook again with fixed times and a fixed order of its parts. */
async function bytesOf(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const ordered = Object.fromEntries(names.map((name) => [name, parts[name] ?? strToU8('')]));
  return zipSync(ordered, { level: 9, mtime: ARCHIVED_AT });
}

async function write(folder: URL, plan: WorkbookPlan): Promise<void> {
  const workbook = newWorkbook();
  for (const sheet of plan.sheets) addSheet(workbook, sheet);
  writeFileSync(new URL(encodeURIComponent(plan.file), folder), await bytesOf(workbook));
  process.stdout.write(`${fileURLToPath(folder)}${plan.file}\n`);
}

function rawPlan(file: string, form: string, rows: readonly (readonly string[])[]): WorkbookPlan {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells: PlacedCell[] = [];
  rows.forEach((texts, row) => {
    texts.forEach((text, column) => {
      if (text === '') return;
      const range = `${String.fromCharCode(65 + column)}${row + 1}`;
      cells.push({ range, kind: texts.length === 1 ? 'line' : 'text', ...asTyped(text) });
    });
  });
  return { file, sheets: [{ name: form, widths: Array.from({ length: columns }, () => 24), cells }] };
}

const samples = new URL('../../assets/samples/', import.meta.url);
const raw = new URL('../fixtures/seeds-raw/', import.meta.url);
mkdirSync(samples, { recursive: true });
mkdirSync(raw, { recursive: true });
for (const plan of [S000, S001, S002, S003, S004]) await write(samples, plan);
for (const each of [...S001_RAW, ...S003_RAW]) await write(raw, rawPlan(each.file, each.form, each.rows));
