import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { recognise } from '../../src/core/form/recognise';
import { makeCleanVariant } from '../support/clean/clean-variants';
import { publishedSheets } from '../support/published/published-folder';
import { LAYOUTS } from '../support/sheet-variants';
import { FAULT_KINDS } from './fault-kinds';
import { faultsOf, findingsOf, tryFault } from './mutate';

/** Each sheet gets one kind of fault in so many; `npx tsx test/tools/measure-faults.ts` tries them all. */
const KINDS_APART = 19;

/** Faults that cannot be told on a layout, and why. */
const UNTOLD: readonly (readonly [kind: string, layout: string, why: string])[] = [
  ['一级指标留空', 'guangdong-department-2023', 'the rows read as further ones of the label above'],
  ['年度目标没有填', 'jiangsu-standard-2020', 'the heading below is taken for the goal'],
  ['年度目标没有填', 'jiangsu-sections', 'the heading below is taken for the goal'],
  ['年度目标没有填', 'hainan-target-2023', 'a column of goals over one goal, its cell blank'],
  ['完成情况没有填', 'guangdong-huadu-department-2021', 'the label is not read without its answer'],
  ['基本信息空项', 'qinghai-university-project-2023', 'the first of two names is still there'],
  ['均分舍入漂移', 'insurance-selfeval-2023', 'the fund block prints scores without points'],
  ['资金总额与分项不符', 'shaanxi-department-tasks-2022', 'tasks are no parts; the rate tells it'],
  ['基本信息空项', 'hainan-target-2023', 'a column of project names over one project, its first cell blank'],
];

it('one fault put into a sheet without any, of every layout, is found at its cell', {
  timeout: 120_000,
}, () => {
  const published = publishedSheets(fileURLToPath(new URL('../fixtures/published', import.meta.url)));
  const layouts = LAYOUTS.length + published.filter(({ isRefillable }) => isRefillable).length;
  const missed: string[] = [];
  const strays: string[] = [];
  let tried = 0;
  for (let seed = 0; seed < layouts; seed += 1) {
    const { workbook, layout } = makeCleanVariant(seed, published);
    const [form] = recognise(workbook).forms;
    const sheet = workbook.sheets.find(({ name }) => name === form?.sheet);
    if (!form || !sheet) continue;
    const before = findingsOf(workbook);
    FAULT_KINDS.forEach((kind, at) => {
      if ((seed + at) % KINDS_APART !== 0) return;
      const [fault] = faultsOf(kind, form, sheet);
      if (!fault || UNTOLD.some(([name, on]) => name === kind.name && on === layout)) return;
      tried += 1;
      const { found, strayErrors } = tryFault(workbook, before, form.sheet, fault);
      const place = `${kind.name} ${layout} ${fault.changes.map(({ cell }) => cell).join(',')}`;
      if (!found) missed.push(place);
      if (strayErrors.length > 0) strays.push(`${place}: ${strayErrors.join('; ')}`);
    });
  }
  expect(tried).toBeGreaterThan(layouts * 3);
  expect(missed).toEqual([]);
  expect(strays).toEqual([]);
});
