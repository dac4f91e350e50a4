import { readdirSync } from 'node:fs';
import { measureFolder, measurePublished, ratio } from './recognition-measure';

/**
 * `npx tsx test/tools/measure-recognition.ts [folder]`: recall slot by slot, precision, and every miss by name. The
 * folder holds workbooks with `truth/*.json`, or published layouts (`test/fixtures/published`).
 */
const folder = process.argv[2] ?? 'test/fixtures/samples';
const isPublished = readdirSync(folder).some((name) => name.endsWith('.txt'));
const result = isPublished ? measurePublished(folder) : measureFolder(folder);
console.log(
  `forms ${result.formsFound}/${result.forms}; false forms: ${result.falseForms.join(', ') || 'none'}`,
);
let right = 0;
let total = 0;
for (const [slot, figures] of result.slots) {
  right += figures.right;
  total += figures.total;
  console.log(`${slot.padEnd(24)} ${figures.right}/${figures.total}  ${(ratio(figures) * 100).toFixed(2)}%`);
}
console.log(`recall ${right}/${total}  ${(ratio({ right, total }) * 100).toFixed(2)}%`);
console.log(`indicator precision ${result.indicatorsRight}/${result.indicatorsFound}`);
for (const miss of result.misses) {
  console.log(`MISS ${miss.form} ${miss.slot} ${miss.place}: expected ${miss.expected}, found ${miss.found}`);
}
