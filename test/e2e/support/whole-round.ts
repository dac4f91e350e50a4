import { expect } from 'vitest';
import { CHINESE } from '../../../src/core/messages/chinese';
import { formatAddress, formatRange, parseAddress } from '../../../src/core/sheet/address';
import { areaAt, type Sheet } from '../../../src/core/sheet/sheet';
import { openDocument } from '../../../src/stand-in/document/open-document';
import { calculate } from '../../../src/stand-in/formula/calculate';
import type { ProposalKind } from '../../../src/tasks/proposal-kind';
import { proposeFixes } from '../../../src/tasks/propose-fixes';
import { patched, readCell } from '../../support/patching';
import {
  findingPlaces,
  formulasAmong,
  inputOf,
  itemsOf,
  judged,
  markColours,
  proposalFor,
  withProposal,
  workbookIn,
} from './expected-round';
import type { WorkbenchPage } from './workbench-page';

const PATIENCE = { timeout: 15_000, interval: 25 };

const BUTTONS: readonly (readonly [kind: ProposalKind, label: string])[] = [
  ['rates', '计算执行率'],
  ['scores', '计算得分'],
  ['total', '总分与等级'],
  ['notes', '插入标准说明'],
];

/** Files that a round leaves behind: with everything written and marked, and with all of it taken back. */
export interface RoundFiles {
  readonly written: Uint8Array;
  readonly restored: Uint8Array;
  /** The findings that the pane listed for `written`. */
  readonly listed: readonly string[];
  /** The sheets on which something was written. */
  readonly changedSheets: ReadonlySet<string>;
}

/** What a sheet holds, in terms that two files can be compared by. */
function contents({ cells, merges }: Sheet): unknown {
  return {
    cells: [...cells.values()].map(({ row, column, value, formula, text }) => [
      formatAddress(row, column),
      value,
      formula,
      text,
    ]),
    merges: merges.map((merge) => formatRange(merge)).sort(),
  };
}

function visibleSheets(bytes: Uint8Array): readonly Sheet[] {
  return workbookIn(bytes).sheets.filter((sheet) => sheet.visibility === 'visible');
}

async function goTo(workbench: WorkbenchPage, bytes: Uint8Array, sheet: string): Promise<void> {
  if (visibleSheets(bytes).length > 1) await workbench.goToSheet(sheet);
}

function usedArea({ usedRange }: Sheet): string {
  return usedRange ? formatRange({ ...usedRange, top: 1, left: 1 }) : 'A1';
}

/** Every sheet shows, cell for cell, the texts that a file holds. */
export async function expectShown(workbench: WorkbenchPage, bytes: Uint8Array): Promise<void> {
  for (const sheet of visibleSheets(bytes)) {
    await goTo(workbench, bytes, sheet.name);
    const shown = await workbench.shown(usedArea(sheet));
    const texts = shown.filter(({ text }) => text !== '');
    const expected = [...sheet.cells.values()].filter(({ text }) => text !== '');
    expect(
      Object.fromEntries(texts.map(({ row, column, text }) => [formatAddress(row, column), text])),
    ).toEqual(
      Object.fromEntries(expected.map(({ row, column, text }) => [formatAddress(row, column), text])),
    );
  }
}

/** A card of one finding in the list. */
const CARD = '.group .finding:not(.finding-bundle)';

/** 一键校验: the list is what the engine finds, and exactly those cells bear marks. Gives the list. */
export async function check(workbench: WorkbenchPage, bytes: Uint8Array): Promise<readonly string[]> {
  const judgement = judged(bytes);
  const { findings } = judgement.result;
  await workbench.press('一键校验');
  expect(await workbench.notice()).toContain(`已校验，${findings.length} 个问题`);
  const more = workbench.pane.getByRole('button', { name: /^再显示 \d+ 条$/ });
  while ((await more.count()) > 0) await more.first().click();
  // Rules that one reason stops share a card.
  const bundles = workbench.pane.locator('.group .finding-bundle > .finding-head[aria-expanded=false]');
  while ((await bundles.count()) > 0) await bundles.first().click();
  const listed = await workbench.pane.locator(`${CARD} > .finding-head .finding-place`).allTextContents();
  expect([...listed].sort()).toEqual(findingPlaces(judgement));
  for (const sheet of visibleSheets(bytes)) {
    await goTo(workbench, bytes, sheet.name);
    const expected = markColours(judgement, sheet.name);
    const shown = await workbench.shown(usedArea(sheet));
    const marked = shown.filter(({ fill }) => fill !== null && Object.values(expected).includes(fill));
    expect(
      Object.fromEntries(marked.map(({ row, column, fill }) => [formatAddress(row, column), fill])),
    ).toEqual(expected);
  }
  return listed;
}

/** 定位 of the last finding on each sheet selects its cell, or the merge round it, in the grid. */
export async function locate(workbench: WorkbenchPage, bytes: Uint8Array): Promise<void> {
  const { workbook, result } = judged(bytes);
  for (const sheet of visibleSheets(bytes)) {
    const last = result.findings.findLast((finding) => finding.sheet === sheet.name);
    const place = last && parseAddress(last.cell);
    if (!last || !place) continue;
    const hasSheets = workbook.sheets.length > 1;
    const name = `${hasSheets ? `${last.sheet} ` : ''}${last.cell} · ${last.code}`;
    const card = workbench.pane.locator(CARD, {
      has: workbench.page.getByText(name, { exact: true }),
    });
    const head = card.first().locator('.finding-head');
    if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
    await workbench.select('A1');
    await card.first().getByRole('button', { name: '定位', exact: true }).click();
    const area = formatRange(areaAt(sheet, place.row, place.column));
    await expect.poll(() => workbench.selectedInGrid(), PATIENCE).toBe(area);
    expect(await workbench.page.locator('.status-text').innerText()).toContain(`${sheet.name} ${last.cell}`);
    await head.click();
  }
}

/** 修正 of the first finding that has a fix: previewed, written, seen in the grid, and taken back. */
export async function fixOne(workbench: WorkbenchPage, bytes: Uint8Array): Promise<void> {
  const judgement = judged(bytes);
  const { workbook, result } = judgement;
  const finding = result.findings.find(({ fix }) => fix);
  if (!finding?.fix) return;
  const only = { ...judgement, result: { ...result, findings: [finding] } };
  const items = proposeFixes(only, finding.fix.kind, CHINESE);
  const fixed = patched(
    bytes,
    items.map(({ edit }) => edit),
  ).bytes;
  const name = `${workbook.sheets.length > 1 ? `${finding.sheet} ` : ''}${finding.cell} · ${finding.code}`;
  const card = workbench.pane.locator(CARD, {
    has: workbench.page.getByText(name, { exact: true }),
  });
  await card.first().locator('.finding-head').click();
  await card.first().getByRole('button', { name: '修正', exact: true }).click();
  await previewAndWrite(
    workbench,
    items.map(({ after }) => after),
  );
  await expectShown(workbench, fixed);
  await undo(workbench);
  await expectShown(workbench, bytes);
}

async function previewAndWrite(workbench: WorkbenchPage, after: readonly string[]): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('heading', { name: '写入前预览' }).waitFor();
  // Shown from the top of the sheet down, whatever order they are made in.
  const shown = await pane
    .locator('.edit input[type=checkbox]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')?.split('，写入后 ').at(-1)));
  expect([...shown].sort()).toEqual(after.map((text) => text || '（空）').sort());
  // What the user had filled in differently is left out until the user ticks it.
  const left = pane.locator('.edit-conflict input[type=checkbox]');
  for (const box of await left.all()) await box.check();
  await workbench.pressInPane(`写入 ${after.length} 处`);
  expect(await workbench.notice()).toBe(`已写入 ${after.length} 处，可以撤销。`);
}

async function undo(workbench: WorkbenchPage): Promise<void> {
  await workbench.pressInPane('撤销');
  expect(await workbench.notice()).toBe('已撤销，恢复到写入前。');
}

/** Each button on each sheet writes, through the preview, what the engine proposes. Gives the file that must come of it. */
export async function writeAll(
  workbench: WorkbenchPage,
  bytes: Uint8Array,
): Promise<{
  readonly bytes: Uint8Array;
  readonly times: number;
  readonly changedSheets: ReadonlySet<string>;
}> {
  let [now, times] = [bytes, 0];
  const changedSheets = new Set<string>();
  for (const { name } of visibleSheets(bytes)) {
    await goTo(workbench, bytes, name);
    if (proposalFor(now, 'rates', name).forms.length === 0) continue;
    for (const [kind, label] of BUTTONS) {
      const proposal = proposalFor(now, kind, name);
      const items = itemsOf(proposal);
      await workbench.press(label);
      if (items.length === 0) {
        expect(await workbench.pane.locator('.preview').count()).toBe(0);
        expect(await workbench.notice()).not.toBe('');
        continue;
      }
      await previewAndWrite(
        workbench,
        items.map(({ after }) => after),
      );
      now = withProposal(now, proposal);
      times++;
      changedSheets.add(name);
      if (kind === 'notes') await expectNoteRows(workbench, now, items);
      else await expectFollowsInput(workbench, now, items);
    }
  }
  return { bytes: now, times, changedSheets };
}

/** Rows put in for notes are merged over the form, wrapped, and high enough for their words. */
async function expectNoteRows(
  workbench: WorkbenchPage,
  bytes: Uint8Array,
  items: ReturnType<typeof itemsOf>,
): Promise<void> {
  for (const { edit } of items) {
    if (edit.kind !== 'insert-rows') continue;
    const sheet = visibleSheets(bytes).find(({ name }) => name === edit.sheet);
    for (const [offset, row] of edit.rows.entries()) {
      const at = edit.before + offset;
      const [from = 1, to = 1] = row.merges?.[0] ?? [];
      const [shown] = await workbench.shown(formatAddress(at, from));
      expect(shown?.text).toBe(row.cells.find(({ value }) => value)?.value);
      expect(shown?.merge).toEqual({ top: at, left: from, bottom: at, right: to });
      expect(shown?.wraps).toBe(true);
      expect(sheet?.merges).toContainEqual({ top: at, left: from, bottom: at, right: to });
    }
  }
}

/** The grid shows what the engine computed, and computes anew when an input is typed over; Ctrl+Z brings it back. */
async function expectFollowsInput(
  workbench: WorkbenchPage,
  bytes: Uint8Array,
  items: ReturnType<typeof itemsOf>,
): Promise<void> {
  const formulas = formulasAmong(items);
  const cells = formulas.map(({ cell }) => cell);
  const shownIn = async () => Promise.all(cells.map((cell) => workbench.textOf(cell)));
  const sheet = formulas[0]?.sheet ?? '';
  const textsOf = (file: Uint8Array) => cells.map((cell) => computedText(file, sheet, cell));
  await expect.poll(shownIn, PATIENCE).toEqual(cells.map((cell) => readCell(bytes, sheet, cell)?.text ?? ''));
  expect(textsOf(bytes)).toEqual(await shownIn());
  const input = inputOf(workbookIn(bytes), formulas);
  if (!input) return;
  const typed = Math.round(input.value * 80) / 100;
  const changed = patched(bytes, [
    {
      kind: 'set-value',
      sheet,
      cell: input.cell,
      expected: { value: input.value, formula: null },
      value: typed,
    },
  ]).bytes;
  await workbench.type(input.cell, String(typed));
  await expect.poll(shownIn, PATIENCE).toEqual(textsOf(changed));
  await workbench.page.keyboard.press('Control+z');
  await expect.poll(shownIn, PATIENCE).toEqual(textsOf(bytes));
}

/** What a formula shows when everything in a file is computed anew by the engine's own calculator. */
function computedText(bytes: Uint8Array, sheet: string, cell: string): string {
  const opened = openDocument(bytes);
  if (!opened.ok) throw new Error(opened.refusal.message);
  const document = opened.value;
  document.calculator = calculate;
  document.calculateAll();
  const state = document.sheetBy(sheet);
  const place = parseAddress(cell);
  return state && place ? document.text(state, place.row, place.column) : '';
}

/** Everything that can be done with a file, and back again. */
export async function wholeRound(
  workbench: WorkbenchPage,
  name: string,
  bytes: Uint8Array,
): Promise<RoundFiles> {
  await workbench.openFile(name, Buffer.from(bytes));
  await expectShown(workbench, bytes);
  await check(workbench, bytes);
  await locate(workbench, bytes);
  await fixOne(workbench, bytes);
  const after = await writeAll(workbench, bytes);
  await expectShown(workbench, after.bytes);
  const listed = await check(workbench, after.bytes);
  const { bytes: written } = await workbench.save();
  const sheetsOf = (file: Uint8Array) =>
    workbookIn(file).sheets.map((sheet) => [sheet.name, contents(sheet)]);
  expect(sheetsOf(written)).toEqual(sheetsOf(after.bytes));
  for (let time = 0; time < after.times; time++) await undo(workbench);
  await workbench.press('清除标记');
  expect(await workbench.notice()).toBe('已清除全部标记，表恢复原样。');
  await expectShown(workbench, bytes);
  const { bytes: restored } = await workbench.save();
  return { written, restored, listed, changedSheets: after.changedSheets };
}
