/**
 * Runs the recogniser over generated variants and prints what it missed, by slot, layout and nuisance.
 * Run: npx tsx test/tools/variant-report.ts [first seed] [count] [--slot indicators.target] [--seeds]
 */

import { recognise } from '../../src/core/form/recognise';
import { formatRange } from '../../src/core/sheet/address';
import { makeVariant } from '../support/sheet-variants';
import { compareForm, formFor, type Outcome } from '../support/variants/compare';
import { LOOK_ALIKES } from '../support/variants/look-alikes';
import { namesOf } from '../support/variants/nuisance';

interface Miss extends Outcome {
  readonly seed: number;
  readonly layout: string;
  readonly nuisances: readonly string[];
}

const [first = '0', count = '400', ...rest] = process.argv.slice(2);
const only = rest[rest.indexOf('--slot') + 1] ?? '';
const wantsSlot = rest.includes('--slot');

const tally = new Map<string, { right: number; all: number }>();
const misses: Miss[] = [];
const layoutForms = new Map<string, { wrong: number; all: number }>();
const nuisanceForms = new Map<string, { wrong: number; all: number }>();

function add(map: Map<string, { wrong: number; all: number }>, key: string, isWrong: boolean): void {
  const entry = map.get(key) ?? { wrong: 0, all: 0 };
  entry.all++;
  if (isWrong) entry.wrong++;
  map.set(key, entry);
}

let surplus = 0;
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const variant = makeVariant(seed);
  const nuisances = namesOf(variant.nuisance);
  const { forms } = recognise(variant.workbook);
  const used = new Set(variant.truths.map((truth) => formFor(truth, forms)));
  surplus += forms.filter((form) => !used.has(form)).length;
  for (const truth of variant.truths) {
    const outcomes = compareForm(truth, formFor(truth, forms));
    const wrong = outcomes.filter((each) => !each.isRight);
    for (const each of outcomes) {
      const entry = tally.get(each.slot) ?? { right: 0, all: 0 };
      entry.all++;
      if (each.isRight) entry.right++;
      tally.set(each.slot, entry);
    }
    misses.push(...wrong.map((each) => ({ ...each, seed, layout: truth.layout, nuisances })));
    add(layoutForms, truth.layout, wrong.length > 0);
    for (const name of nuisances) add(nuisanceForms, name, wrong.length > 0);
  }
}

const print = (line: string) => process.stdout.write(`${line}\n`);
print('recall by slot');
for (const [slot, { right, all }] of [...tally].sort(
  (a, b) => a[1].right / a[1].all - b[1].right / b[1].all,
)) {
  print(
    `  ${((100 * right) / all).toFixed(2).padStart(6)}%  ${String(right).padStart(5)}/${String(all).padEnd(5)}  ${slot}`,
  );
}
print(`forms too many: ${surplus}`);
for (const { name, sheet } of LOOK_ALIKES) {
  const { forms } = recognise({ sheets: [sheet], definedNames: [], date1904: false });
  for (const form of forms)
    print(`look-alike taken for a form: ${name} ${form.family} ${formatRange(form.area)}`);
}
for (const [title, map] of [
  ['forms with a miss, by layout', layoutForms],
  ['forms with a miss, by nuisance', nuisanceForms],
] as const) {
  print(title);
  for (const [key, { wrong, all }] of [...map].sort(
    (a, b) => b[1].wrong / b[1].all - a[1].wrong / a[1].all,
  )) {
    if (wrong > 0) print(`  ${String(wrong).padStart(4)}/${String(all).padEnd(4)} ${key}`);
  }
}
print('misses by slot and layout, with the plainest example');
const groups = new Map<string, Miss[]>();
for (const miss of misses.filter((each) => !wantsSlot || each.slot === only)) {
  const key = `${miss.slot} · ${miss.layout}`;
  groups.set(key, [...(groups.get(key) ?? []), miss]);
}
for (const [key, all] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  const plainest = [...all].sort((a, b) => a.nuisances.length - b.nuisances.length)[0];
  if (!plainest) continue;
  print(`  ${String(all.length).padStart(4)}  ${key}`);
  print(
    `        seed ${plainest.seed} ${plainest.path}: expected ${plainest.expected}, got ${plainest.actual} [${plainest.nuisances.join(' ')}]`,
  );
}
