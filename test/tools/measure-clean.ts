import { CHINESE } from '../../src/core/messages/chinese';
import { renderFinding } from '../../src/core/messages/render';
import { findingsOf } from '../mutation/mutate';
import { makeCleanVariant } from '../support/clean/clean-variants';
import { publishedSheets } from '../support/published/published-folder';

/**
 * `npx tsx test/tools/measure-clean.ts [count] [from] [code]`: checks sheets without a fault and counts what the rules say
 * of them; every error, and every finding of `code`, is listed with its sheet.
 */
const count = Number(process.argv[2] ?? 200);
const from = Number(process.argv[3] ?? 0);
const wanted = process.argv[4] ?? null;
const published = publishedSheets('test/fixtures/published');
const tally = new Map<string, number>();
let errors = 0;
let warnings = 0;
for (let seed = from; seed < from + count; seed++) {
  const { workbook, layout } = makeCleanVariant(seed, published);
  for (const finding of findingsOf(workbook)) {
    if (finding.verdict !== 'fail') continue;
    const key = `${finding.severity} ${finding.code} ${finding.rule}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
    if (finding.severity === 'error') errors += 1;
    if (finding.severity === 'warning') warnings += 1;
    if (finding.severity === 'error' || finding.code === wanted)
      console.log(
        `${seed} ${layout} ${finding.code} ${finding.cell}: ${renderFinding(finding, CHINESE).problem}`,
      );
  }
}
for (const [key, number] of [...tally].sort()) console.log(`${key.padEnd(50)} ${number}`);
console.log(`${count} sheets: ${errors} errors, ${warnings} warnings`);
