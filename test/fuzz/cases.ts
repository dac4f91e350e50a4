import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkedFileToOutput, checkOutputSchema } from '../../src/core/check/output';
import { inspectedFileToOutput, inspectionSchema } from '../../src/core/form/inspection';
import { CHINESE } from '../../src/core/messages/chinese';
import { insertNotesEdits } from '../../src/core/notes/insert-notes';
import { defaultProfile } from '../../src/core/profile/profiles';
import { rateEdits, scoreEdits, totalEdits } from '../../src/core/score/score-edits';
import { scoreForm } from '../../src/core/score/score-form';
import { formScoreToOutput } from '../../src/core/score/score-output';
import type { Edit } from '../../src/core/sheet/edit';
import type { Sheet } from '../../src/core/sheet/sheet';
import { compareQuantity } from '../../src/core/text/compare-quantity';
import { splitItems } from '../../src/core/text/enumerator';
import { findNumbers } from '../../src/core/text/find-numbers';
import { stripMarkup } from '../../src/core/text/markup';
import { parseQuantity } from '../../src/core/text/parse-quantity';
import { printQuantity } from '../../src/core/text/print-quantity';
import { directionOf, quantityType } from '../../src/core/text/quantity-type';
import { applyEdits } from '../../src/hosts/ooxml/patch/apply-edits';
import { readFileBytes } from '../../src/hosts/ooxml/read/read-file';
import { judge } from '../../src/tasks/judge';
import { markEdits } from '../../src/tasks/mark-edits';
import { WORDINGS } from '../core/text/wordings';
import { tortureWorkbook } from '../support/torture-workbook';
import { randomFrom } from '../support/variants/random';
import { mutateValue } from './mutate-value';
import { type Mutated, mutateWorkbook } from './mutate-workbook';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The workbooks that are damaged: seeds, samples and one with every feature of the format. */
const BASES: readonly Uint8Array[] = [
  ...['assets/samples', 'test/fixtures/samples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => new Uint8Array(readFileSync(join(ROOT, folder, name)))),
  ),
  tortureWorkbook(),
];

/** Two cases in a row share no part of their sequence. */
const STEP = 0x9e37_79b1;

function placeOf(edit: Edit): string {
  if ('cell' in edit) return `${edit.sheet}!${edit.cell}`;
  return edit.kind === 'insert-rows' ? `${edit.sheet}!row${edit.before}` : edit.sheet;
}

/** Edits as a user takes them one after another: one a cell. */
function oneACell(edits: readonly Edit[]): readonly Edit[] {
  const places = new Set<string>();
  return edits.filter((edit) => {
    const place = placeOf(edit);
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

/** Edits of what was just read must go in; a file in no order may be left alone instead. */
function tryEdits(what: string, { bytes, isSound }: Mutated, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const patched = applyEdits(bytes, edits, { allowProtected: true });
  if (patched.ok || patched.kind === 'refused' || !isSound) return;
  const [first] = patched.conflicts;
  throw new Error(`${what}: ${first?.reason} at ${first?.sheet}!${first?.cell}`);
}

/**
 * Damages a workbook by its number and takes it through all of it: read, recognise, check, score, notes, every fix and
 * every mark applied. Gives what came of it; throws on what must not happen.
 */
export async function runWorkbookCase(number: number): Promise<'read' | 'refused'> {
  const random = randomFrom(Math.imul(number + 1, STEP));
  const mutated = mutateWorkbook(random.pick(BASES), random);
  const read = await readFileBytes(mutated.bytes, 'fuzz.xlsx');
  if (!read.ok) return 'refused';
  const { workbook } = read;
  const { recognition, result } = judge(workbook);
  const [failure] = result.failures;
  if (failure) throw new Error(`${failure.code} threw: ${failure.message}`);
  for (const language of ['zh-CN', 'en'] as const) {
    const file = checkedFileToOutput('fuzz.xlsx', recognition.forms, result.findings, language);
    checkOutputSchema.parse({ schema: 'jixiao.check/1', files: [file] });
  }
  inspectionSchema.parse({
    schema: 'jixiao.inspect/1',
    files: [inspectedFileToOutput('fuzz.xlsx', recognition)],
  });
  const sheetOf = (name: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.name === name);
  for (const form of recognition.forms) {
    const score = scoreForm(form, defaultProfile);
    formScoreToOutput(score, defaultProfile.id);
    const sheet = sheetOf(form.sheet);
    if (!sheet) throw new Error('a form of no sheet');
    const proposed = [
      ...rateEdits(form, sheet, score),
      ...scoreEdits(form, sheet, score),
      ...totalEdits(form, sheet, score),
    ];
    tryEdits('score', mutated, oneACell(proposed.map(({ edit }) => edit)));
    tryEdits('notes', mutated, insertNotesEdits(form, sheet));
  }
  tryEdits('fixes', mutated, oneACell(result.findings.flatMap(({ fix }) => fix?.edits ?? [])));
  const sheets = workbook.sheets.map(({ name }) => name);
  tryEdits('marks', mutated, markEdits(sheets, result.findings, CHINESE));
  return 'read';
}

const SETTINGS = { approximateBand: 5, strictComparison: false };

/** Changes an indicator value by its number and reads it in every way that the product does. Throws on what must not happen. */
export function runValueCase(number: number): void {
  const random = randomFrom(Math.imul(number + 1, STEP));
  const [target, actual, name] = [0, 1, 2].map(() => mutateValue(random.pick(WORDINGS)[0], random));
  const asked = parseQuantity(
    target ?? '',
    random.chance(0.5) ? { indicatorName: name ?? '' } : { operator: actual ?? '', unit: name ?? '' },
  );
  const reached = parseQuantity(
    actual ?? '',
    random.chance(0.3) ? { number: random.next() * 1000, numberFormat: '0.00%' } : {},
  );
  for (const quantity of [asked, reached]) {
    parseQuantity(printQuantity(quantity));
    quantityType(quantity);
    directionOf(quantity, name);
  }
  compareQuantity(asked, reached, SETTINGS);
  splitItems(target ?? '');
  findNumbers(target ?? '');
  stripMarkup(target ?? '');
}
