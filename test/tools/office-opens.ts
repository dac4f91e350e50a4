import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Opens every workbook of a folder with LibreOffice, where that is installed, by converting it to PDF:
 * `npx tsx test/tools/office-opens.ts FOLDER`.
 * Exit status: 0 all of them open, 1 some do not, 2 there is nothing to open or no LibreOffice.
 */
function main(folder: string | undefined): number {
  if (folder === undefined || !existsSync(folder)) {
    console.error('用法：npx tsx test/tools/office-opens.ts 文件夹');
    return 2;
  }
  const office = ['soffice', 'libreoffice'].find(
    (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (office === undefined) {
    console.error('没有安装 LibreOffice（soffice），无法核对这些文件能否打开。');
    return 2;
  }
  const workbooks = readdirSync(folder)
    .filter((name) => /\.(xlsx|xlsm|xls)$/i.test(name))
    .map((name) => resolve(folder, name));
  if (workbooks.length === 0) {
    console.error(`“${folder}”里没有工作簿。`);
    return 2;
  }
  const work = mkdtempSync(join(tmpdir(), 'office-opens-'));
  // A profile of its own, so that an open window of LibreOffice does not get in the way.
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
  const failed: string[] = [];
  for (const workbook of workbooks) {
    const result = spawnSync(
      office,
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, workbook],
      { encoding: 'utf8', timeout: 180_000 },
    );
    const pdf = join(work, basename(workbook).replace(/\.[^.]+$/, '.pdf'));
    const opens = result.status === 0 && existsSync(pdf) && statSync(pdf).size > 0;
    console.log(
      `${opens ? '能打开' : '打不开'}  ${basename(workbook)}${opens ? '' : `  ${result.stderr.trim()}`}`,
    );
    if (!opens) failed.push(workbook);
  }
  rmSync(work, { recursive: true, force: true });
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv[2]);
