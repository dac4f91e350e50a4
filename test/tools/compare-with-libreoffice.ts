/**
 * Has LibreOffice, where that is installed, compute the formulas of saved workbooks from nothing, and compares each
 * result with the one kept in the file and with that of this project's own calculator:
 * `npx tsx test/tools/compare-with-libreoffice.ts FILE…`.
 * Exit status: 0 all agree, 1 some do not, 2 there is nothing to compare or no LibreOffice.
 */
import { readFileSync } from 'node:fs';
import { compareWithLibreOffice, disagreements, findLibreOffice } from '../support/libreoffice';

function main(paths: readonly string[]): number {
  if (paths.length === 0) {
    console.error('用法：npx tsx test/tools/compare-with-libreoffice.ts 文件…');
    return 2;
  }
  const office = findLibreOffice();
  if (office === null) {
    console.error('没有安装 LibreOffice（soffice），无法核对公式的结果。');
    return 2;
  }
  const files = paths.map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
  const compared = compareWithLibreOffice(office, files);
  const wrong = disagreements(compared);
  for (const { file, place, formula, kept, own, libreOffice } of wrong) {
    console.log(`${file} ${place} =${formula}\n  文件 ${kept}　本工具 ${own}　LibreOffice ${libreOffice}`);
  }
  console.log(`${compared.length} 个公式，${wrong.length} 个结果不一致`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
