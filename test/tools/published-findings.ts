import { CHINESE } from '../../src/core/messages/chinese';
import { renderFinding } from '../../src/core/messages/render';
import { findingsOf } from '../mutation/mutate';
import { publishedSheets } from '../support/published/published-folder';
import { workbookOf } from '../support/published/published-sheet';

/**
 * `npx tsx test/tools/published-findings.ts [folder]`: what the rules say of each published layout as it stands, one line
 * a finding, and the average a sheet.
 */
const folder = process.argv[2] ?? 'test/fixtures/published';
const counts = { error: 0, warning: 0, info: 0, open: 0 };
const sheets = publishedSheets(folder);
for (const sheet of sheets) {
  console.log(`== ${sheet.id}`);
  for (const finding of findingsOf(workbookOf(sheet))) {
    const kind = finding.verdict === 'fail' ? finding.severity : 'open';
    counts[kind] += 1;
    const { problem } = renderFinding(finding, CHINESE);
    console.log(`   ${kind} ${finding.code} ${finding.cell} ${problem.replaceAll('\n', ' ').slice(0, 160)}`);
  }
}
for (const [kind, count] of Object.entries(counts))
  console.log(`${kind}: ${count}, ${(count / sheets.length).toFixed(2)} a sheet`);
