import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { WorkbenchPage } from '../e2e/support/workbench-page';
import { takePanePictures } from './screenshot-pane';

/** Window sizes of the pictures: a desktop, a laptop and a small office screen. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
] as const;
const SCORED = '巴楚-2020-社保基金绩效自评表.xlsx';
/** Time for the last movement on the screen to end. */
const REST = 700;

/** Pictures of the workbench with the pane in it: `tsx test/tools/take-screenshots.ts FOLDER`. */
async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await WorkbenchPage.start();
  try {
    for (const size of SIZES) {
      await workbench.visit(size);
      const picture = async (name: string) => {
        await workbench.page.mouse.move(5, size.height - 5);
        await workbench.page.waitForTimeout(REST);
        const path = join(folder, `${size.width}-${name}.png`);
        await workbench.page.screenshot({ path });
        console.log(path);
      };
      await picture('01-first-page');
      await workbench.press('一键校验');
      await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
      await picture('02-checked');
      await workbench.pane.locator('.finding-head').first().click();
      await picture('03-finding');
      await workbench.page.getByRole('tab').first().click();
      await workbench.press('计算执行率');
      await picture('04-rates');
      await workbench.press('插入标准说明');
      await picture('05-notes');
      await workbench.press('设置');
      await picture('06-settings');
      await workbench.press('帮助');
      await picture('07-help');
      await workbench.openSample(SCORED);
      await workbench.press('一键校验');
      await picture('08-insurance-fund');
      await workbench.press('计算得分');
      await picture('09-scores');
      await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
      await picture('10-pane-closed');
      for (const [at, sample] of (await workbench.samples()).entries()) {
        await workbench.openSample(sample);
        await picture(`${20 + at}-${sample.replace(/\.xlsx$/, '')}`);
      }
    }
  } finally {
    await workbench.stop();
  }
}

/** `--pane`: the states of the pane alone, which need no build; `--look 320-light`: one look of them; `--workbench`: the other pictures alone. */
async function takeAsked(words: readonly string[]): Promise<void> {
  const look = words.includes('--look') ? words[words.indexOf('--look') + 1] : undefined;
  const folder = resolve(words.find((word) => !word.startsWith('--') && word !== look) ?? 'out/pictures');
  if (!words.includes('--workbench')) {
    await takePanePictures(join(folder, 'pane'), ({ name }) => look === undefined || name === look);
  }
  if (!words.includes('--pane')) await takePictures(folder);
}

takeAsked(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
