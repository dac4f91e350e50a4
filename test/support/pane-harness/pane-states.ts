import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { PaneTheme } from '../../../src/taskpane/pane-theme';
import { smallWorkbook, worksheet } from '../small-workbook';
import type { HarnessOptions } from './page';

const ROOT = resolve(import.meta.dirname, '../../..');

function sample(path: string): string {
  return readFileSync(join(ROOT, path)).toString('base64');
}

/** Workbooks that the states are shown on: base64 of their bytes. */
export const WORKBOOKS = {
  blank: Buffer.from(smallWorkbook(worksheet(''))).toString('base64'),
  mianyang: sample('assets/samples/绵阳-2020-转移支付区域绩效目标自评表.xlsx'),
  bachu: sample('assets/samples/巴楚-2020-社保基金绩效自评表.xlsx'),
  stacked: sample('test/fixtures/samples/001.xlsx'),
  lost: sample('assets/samples/东川-2019-绩效评价报告.xlsx'),
  altered: sample('test/fixtures/samples/003.xlsx'),
  declaration: sample('test/fixtures/samples/017.xlsx'),
  graded: sample('test/fixtures/samples/015.xlsx'),
  contested: sample('test/fixtures/samples/037.xlsx'),
} as const;

/** One thing that a user can have before them in the pane, and the way there. */
export interface PaneStateShown {
  readonly name: string;
  readonly workbook: keyof typeof WORKBOOKS;
  readonly options?: Partial<
    Pick<HarnessOptions, 'typed' | 'isStuck' | 'instead' | 'isEngineAway' | 'isDataAway' | 'language'>
  >;
  /** Work is under way in it. */
  readonly isWorking?: boolean;
  go(page: Page): Promise<void>;
}

const stay = async () => undefined;

/** Presses a button by its name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
}

/** Opens a tab of the pane. */
export async function tab(
  page: Page,
  name: 'check' | 'rates' | 'score' | 'notes' | 'settings',
): Promise<void> {
  await page.locator(`#tab-${name}`).click();
  await page.locator('#page .skeleton:visible').waitFor({ state: 'detached' });
}

/** 一键校验, to its end. */
export async function check(page: Page): Promise<void> {
  await press(page, /^(?:一键校验|重新校验|Check all|Check again)$/);
  await page.locator('.filters').waitFor();
}

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('#page details:not([open]):visible > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

const HOST_PROBLEMS = [
  'cell-edit-mode',
  'protected-sheet',
  'sheet-missing',
  'rows-hidden-by-filter',
  'changed-meanwhile',
  'request-too-large',
  'offline',
  'unsupported',
  'read-only',
  'refused',
  'unknown',
] as const;

async function openFinding(page: Page): Promise<void> {
  await check(page);
  await page.locator('.finding-head').first().click();
}

async function proposeAndWrite(page: Page): Promise<void> {
  await tab(page, 'rates');
  await press(page, '计算执行率');
  await press(page, /^写入 \d+ 处$/);
  await page.locator('.undo').waitFor();
}

const NOTE_SHEET = '城乡医疗救助';

/** Every state of the pane, in the order in which a user meets them. */
export const PANE_STATES: readonly PaneStateShown[] = [
  { name: '01-opening', workbook: 'blank', options: { isEngineAway: true }, go: stay, isWorking: true },
  { name: '02-reading', workbook: 'mianyang', options: { isStuck: true }, isWorking: true, go: stay },
  { name: '03-no-form', workbook: 'blank', go: stay },
  { name: '04-one-form', workbook: 'declaration', go: stay },
  {
    name: '05-several-forms',
    workbook: 'mianyang',
    go: async (page) => page.locator('.head-details summary').click(),
  },
  { name: '06-findings', workbook: 'stacked', go: check },
  {
    name: '07-findings-by-part',
    workbook: 'stacked',
    go: async (page) => {
      await check(page);
      await press(page, '筛选');
      await page.getByLabel('分组').selectOption('part');
    },
  },
  {
    name: '08-filter-meets-nothing',
    workbook: 'stacked',
    go: async (page) => {
      await check(page);
      await page.getByRole('button', { name: /^错误/ }).first().click();
      await press(page, '筛选');
      await page.getByLabel('搜索问题').fill('没有这样的问题');
    },
  },
  { name: '09-finding-open', workbook: 'stacked', go: openFinding },
  {
    name: '10-waiver-editor',
    workbook: 'stacked',
    go: async (page) => {
      await openFinding(page);
      await press(page, '忽略');
    },
  },
  {
    name: '11-findings-of-cell',
    workbook: 'stacked',
    go: async (page) => {
      await check(page);
      await page.evaluate(() =>
        window.harness.session.store.dispatch({
          type: 'selected',
          selection: { sheet: 'Sheet1', cell: 'E7' },
        }),
      );
    },
  },
  {
    name: '12-cannot-judge',
    workbook: 'bachu',
    go: async (page) => {
      await check(page);
      for (const name of [/^错误/, /^警告/, /^提示/]) await page.locator('.chip', { hasText: name }).click();
      await page.locator('.finding-head').first().click();
    },
  },
  {
    name: '13-stale',
    workbook: 'stacked',
    go: async (page) => {
      await check(page);
      await page.evaluate(() => window.harness.session.store.dispatch({ type: 'sheet-changed' }));
    },
  },
  {
    name: '14-live-on',
    workbook: 'stacked',
    go: async (page) => {
      await press(page, '实时校验');
      await page.getByText('实时校验已开启：').waitFor();
    },
  },
  {
    name: '15-nothing-found',
    workbook: 'stacked',
    go: async (page) => {
      await check(page);
      await page.evaluate(() => {
        const { session } = window.harness;
        const { judgement } = session.store.getState();
        if (!judgement) throw new Error('nothing was judged');
        const result = {
          ...judgement.result,
          findings: [],
          summary: { error: 0, warning: 0, info: 0, cannotJudge: 0 },
        };
        session.store.dispatch({ type: 'judged', judgement: { ...judgement, result }, isChecked: true });
        const notice = { kind: 'done', text: 'nothing-to-mark', count: 0 } as const;
        session.store.dispatch({ type: 'noticed', notice });
      });
    },
  },
  {
    name: '16-ignored-and-unused',
    workbook: 'stacked',
    go: async (page) => {
      await openFinding(page);
      await press(page, '忽略');
      await page.getByLabel('理由').fill('年初预算未分解到分项，主管部门已同意。');
      await page.getByLabel('填写人').fill('张三');
      await press(page, '保存');
      await page.locator('.ignored').waitFor();
      await page.evaluate(async () => {
        const { session } = window.harness;
        const [first] = session.store.getState().judgement?.result.findings ?? [];
        if (!first) throw new Error('nothing was found');
        await session.waive({ ...first, cell: 'Z99' }, '旧问题', '李四');
      });
      await page.getByText('已无对应问题').waitFor();
    },
  },
  {
    name: '20-preview-fixes',
    workbook: 'mianyang',
    go: async (page) => {
      await check(page);
      await press(page, /^预览可直接修正的/);
    },
  },
  {
    name: '21-preview-rates',
    workbook: 'stacked',
    go: async (page) => {
      await tab(page, 'rates');
      await press(page, '计算执行率');
    },
  },
  {
    name: '22-preview-conflicts',
    workbook: 'contested',
    go: async (page) => {
      await tab(page, 'score');
      await press(page, '计算得分');
    },
  },
  {
    name: '23-changed-meanwhile',
    workbook: 'stacked',
    go: async (page) => {
      await tab(page, 'rates');
      await press(page, '计算执行率');
      await page.evaluate(() => window.harness.type([{ sheet: 'Sheet1', cell: 'I8', value: '改过' }]));
      await press(page, /^写入 \d+ 处$/);
      await page.getByText('没有写入').first().waitFor();
    },
  },
  { name: '24-written', workbook: 'stacked', go: proposeAndWrite },
  {
    name: '25-undo-conflict',
    workbook: 'stacked',
    go: async (page) => {
      await proposeAndWrite(page);
      await page.evaluate(() => window.harness.type([{ sheet: 'Sheet1', cell: 'I8', value: '改过' }]));
      await press(page, '撤销');
      await page.getByText('没有撤销').first().waitFor();
    },
  },
  { name: '30-rates', workbook: 'mianyang', go: (page) => tab(page, 'rates') },
  { name: '31-no-funds', workbook: 'declaration', go: (page) => tab(page, 'rates') },
  {
    name: '32-score',
    workbook: 'lost',
    go: async (page) => {
      await tab(page, 'score');
      await unfold(page);
    },
  },
  {
    name: '33-score-grades',
    workbook: 'graded',
    go: async (page) => {
      await tab(page, 'score');
      await page
        .getByRole('radio', { name: /部分达成/ })
        .first()
        .check({ force: true });
      await page.locator('.grades .control').first().fill('120');
      await unfold(page);
    },
  },
  { name: '34-not-scored', workbook: 'declaration', go: (page) => tab(page, 'score') },
  { name: '40-notes-present', workbook: 'mianyang', go: (page) => tab(page, 'notes') },
  { name: '41-notes-altered', workbook: 'altered', go: (page) => tab(page, 'notes') },
  {
    name: '42-notes-missing',
    workbook: 'mianyang',
    options: {
      typed: [
        { sheet: NOTE_SHEET, cell: 'A30', value: null },
        { sheet: NOTE_SHEET, cell: 'A33', value: null },
      ],
    },
    go: (page) => tab(page, 'notes'),
  },
  { name: '43-no-notes', workbook: 'stacked', go: (page) => tab(page, 'notes') },
  {
    name: '50-settings',
    workbook: 'stacked',
    go: async (page) => {
      await tab(page, 'settings');
      await unfold(page);
    },
  },
  {
    name: '51-settings-out-of-bounds',
    workbook: 'stacked',
    go: async (page) => {
      await tab(page, 'settings');
      await page.getByText('提醒与等级的界限').click();
      await page.getByLabel('执行率低于此须说明（%）').fill('九十');
      await page.getByLabel('未说明且低于此报错（%）').fill('2000');
      await page.getByLabel('良不低于（分）').fill('95');
    },
  },
  {
    name: '52-settings-waivers',
    workbook: 'stacked',
    go: async (page) => {
      await page.evaluate(async () => {
        const { session } = window.harness;
        await session.check();
        const [first, second] = session.store.getState().judgement?.result.findings ?? [];
        if (!first || !second) throw new Error('nothing was found');
        await session.waive(first, '年初预算未分解到分项，主管部门已同意。', '张三');
        await session.waive({ ...second, cell: 'Z99' }, '旧问题', '李四');
      });
      await tab(page, 'settings');
    },
  },
  {
    name: '53-profile-file-broken',
    workbook: 'stacked',
    go: async (page) => {
      await tab(page, 'settings');
      const text =
        '{\n  "extends": "sichuan-2023",\n  "execution": { "base": "年初" },\n  "grade": { "good": "八十" },\n  "colour": 1\n}';
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.locator('.notice-problem').waitFor();
    },
  },
  {
    name: '60-help',
    workbook: 'stacked',
    go: async (page) => {
      await press(page, '帮助');
      await page.locator('.steps').waitFor();
    },
  },
  {
    name: '61-help-unexplained',
    workbook: 'stacked',
    options: { isDataAway: true },
    go: async (page) => {
      await openFinding(page);
      await press(page, '规则说明');
      await page.getByText('规则说明没有取到').waitFor();
    },
  },
  {
    name: '61-help-rule',
    workbook: 'stacked',
    go: async (page) => {
      await openFinding(page);
      await press(page, '规则说明');
      await page.locator('.rule dl').waitFor();
    },
  },
  {
    name: '62-new-form',
    workbook: 'blank',
    go: async (page) => {
      await press(page, '新建标准表');
      await page.getByLabel('年度（可不填）').fill('20');
    },
  },
  ...HOST_PROBLEMS.map(
    (code, at): PaneStateShown => ({
      name: `${70 + at}-problem-${code}`,
      workbook: 'stacked',
      go: (page) =>
        page.evaluate((asked) => {
          const { session, hostProblem } = window.harness;
          const problem = hostProblem(asked, `RichApi: ${asked}`);
          const isHalfDone = asked === 'unknown';
          const cells = ['H7', 'H8', 'H9', 'I7', 'I8', 'J7'];
          const left = cells.map((cell) => `Sheet1!${cell}（原为空，写入“=ROUND(C7/B7,4)”）`).join('；');
          const nextStep = `${problem.nextStep}下一步操作前会先自动恢复；现在仍是新内容的有：${left}。`;
          const told = isHalfDone ? { ...problem, nextStep } : problem;
          session.store.dispatch({ type: 'noticed', notice: { kind: 'problem', problem: told, isHalfDone } });
        }, code),
    }),
  ),
  {
    name: '86-problem-in-english',
    workbook: 'stacked',
    options: { language: 'en' },
    go: (page) =>
      page.evaluate(() => {
        const { session, hostProblem } = window.harness;
        const leftovers = ['H7', 'H8'].map((cell) => ({
          sheet: 'Sheet1',
          cell,
          before: '',
          written: '=ROUND(C7/B7,4)',
          isSeen: true,
        }));
        const halfDone = { kind: 'cells', leftovers } as const;
        const problem = { ...hostProblem('offline', 'RichApi: HostIsBusy'), halfDone };
        session.store.dispatch({ type: 'noticed', notice: { kind: 'problem', problem, isHalfDone: true } });
      }),
  },
  {
    name: '81-problem-fault',
    workbook: 'stacked',
    go: async (page) => {
      await page.evaluate(() =>
        window.harness.session.store.dispatch({
          type: 'noticed',
          notice: { kind: 'fault', detail: 'Cannot read properties of undefined' },
        }),
      );
      await page.locator('.notice-detail summary').click();
    },
  },
  {
    name: '81-problem-not-fetched',
    workbook: 'stacked',
    go: (page) =>
      page.evaluate(() =>
        window.harness.session.store.dispatch({ type: 'noticed', notice: { kind: 'not-fetched' } }),
      ),
  },
  {
    name: '82-working',
    workbook: 'stacked',
    isWorking: true,
    go: async (page) => {
      await check(page);
      await page.evaluate(() =>
        window.harness.session.store.dispatch({
          type: 'job-started',
          job: { id: 99, kind: 'check', isCancellable: true },
        }),
      );
    },
  },
  { name: '83-not-in-excel', workbook: 'blank', options: { instead: 'notInExcel' }, go: stay },
  { name: '84-too-old', workbook: 'blank', options: { instead: 'tooOld' }, go: stay },
  { name: '85-did-not-open', workbook: 'blank', options: { instead: 'faultTitle' }, go: stay },
];

/** How a state is looked at. `isForced`: Windows' high contrast, where the system has the last word on colours. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly theme: PaneTheme;
  readonly isForced: boolean;
}

/** Narrowest and a common width; light, dark, Excel's own high contrast and the system's. */
export const LOOKS: readonly Look[] = [
  { name: '320-light', width: 320, theme: 'light', isForced: false },
  { name: '320-dark', width: 320, theme: 'dark', isForced: false },
  { name: '320-contrast', width: 320, theme: 'contrast', isForced: false },
  { name: '320-forced', width: 320, theme: 'contrast', isForced: true },
  { name: '450-light', width: 450, theme: 'light', isForced: false },
  { name: '450-dark', width: 450, theme: 'dark', isForced: false },
  { name: '450-forced', width: 450, theme: 'dark', isForced: true },
];

/** Opens the pane anew and goes to a state; the harness page is in `page` already. */
export async function goTo(page: Page, state: PaneStateShown, theme: PaneTheme): Promise<void> {
  const options: HarnessOptions = {
    workbook: WORKBOOKS[state.workbook],
    language: 'zh-CN',
    theme,
    ...state.options,
  };
  await page.evaluate(async (asked) => {
    await (window as unknown as { openPane(options: unknown): Promise<void> }).openPane(asked);
  }, options);
  await state.go(page);
  // Buttons look otherwise as long as work is under way.
  if (!state.isWorking) await page.waitForFunction(() => !document.querySelector('.job-shown'));
  // Not under a pointer: what is pointed at looks otherwise.
  await page.mouse.move(0, 0);
}
