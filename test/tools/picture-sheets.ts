import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorkbenchPage } from '../e2e/support/workbench-page';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDERS = ['assets/samples', 'test/fixtures/samples', 'test/fixtures/seeds-raw'];
/** A window in which a whole form is to be seen. */
const WINDOW = { width: 1240, height: 1900 };
/** Time for the last movement on the screen to end. */
const REST = 500;

/**
 * Pictures of every sheet of every workbook of ours as the workbench draws it, pane closed, to be held beside what
 * Excel or LibreOffice makes of the same file: `tsx test/tools/picture-sheets.ts FOLDER [PART-OF-A-NAME]`.
 */
async function pictureSheets(folder: string, wanted = ''): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await WorkbenchPage.start();
  try {
    await workbench.visit(WINDOW);
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    for (const from of FOLDERS) {
      for (const name of readdirSync(join(ROOT, from))) {
        if (!name.endsWith('.xlsx') || !name.includes(wanted)) continue;
        await workbench.openFile(name, readFileSync(join(ROOT, from, name)));
        for (const [at, tab] of (await workbench.page.getByRole('tab').all()).entries()) {
          await tab.click();
          await workbench.page.waitForTimeout(REST);
          const path = join(folder, `${name.replace(/\.xlsx$/, '')}-${at + 1}.png`);
          await workbench.page.locator('.grid-place').screenshot({ path });
          console.log(path);
        }
      }
    }
    for (const complaint of workbench.complaints) console.error(complaint);
  } finally {
    await workbench.stop();
  }
}

const [folder = mkdtempSync(join(tmpdir(), 'sheets-')), wanted] = process.argv.slice(2);
pictureSheets(resolve(folder), wanted).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
