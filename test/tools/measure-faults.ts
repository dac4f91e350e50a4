import { recognise } from '../../src/core/form/recognise';
import { FAULT_KINDS } from '../mutation/fault-kinds';
import { faultsOf, findingsOf, tryFault } from '../mutation/mutate';
import { makeCleanVariant } from '../support/clean/clean-variants';
import { publishedSheets } from '../support/published/published-folder';

/**
 * `npx tsx test/tools/measure-faults.ts [count] [from]`: puts every kind of fault into sheets without one, the first place
 * of each kind a sheet, and prints how many were found at their cell and which other errors came with them.
 */
const count = Number(process.argv[2] ?? 80);
const from = Number(process.argv[3] ?? 0);
const published = publishedSheets('test/fixtures/published');
const lines = FAULT_KINDS.map(({ name }) => ({ name, tried: 0, found: 0, stray: 0 }));
const misses: string[] = [];
for (let seed = from; seed < from + count; seed++) {
  const { workbook, layout } = makeCleanVariant(seed, published);
  const before = findingsOf(workbook);
  const [form] = recognise(workbook).forms;
  const sheet = workbook.sheets.find(({ name }) => name === form?.sheet);
  if (!form || !sheet) continue;
  FAULT_KINDS.forEach((kind, at) => {
    const line = lines[at];
    const [fault] = faultsOf(kind, form, sheet);
    if (!fault || !line) return;
    const { found, strayErrors } = tryFault(workbook, before, form.sheet, fault);
    line.tried += 1;
    const shown = fault.changes
      .map(({ cell, value }) => `${cell}=${JSON.stringify(value)}`)
      .join(',')
      .slice(0, 90);
    if (found) line.found += 1;
    else misses.push(`MISS ${kind.name} ${seed} ${layout} ${shown}`);
    if (strayErrors.length > 0) {
      line.stray += 1;
      misses.push(`STRAY ${kind.name} ${seed} ${layout} ${shown}: ${strayErrors.join('; ')}`);
    }
  });
}
for (const { name, tried, found, stray } of lines)
  console.log(
    `${name.padEnd(18, '　')} ${String(found).padStart(4)} / ${String(tried).padStart(4)}   other new errors: ${stray}`,
  );
const total = lines.reduce((sum, { tried }) => sum + tried, 0);
const right = lines.reduce((sum, { found }) => sum + found, 0);
console.log(`${right} of ${total} found`);
for (const miss of misses) console.log(miss);
