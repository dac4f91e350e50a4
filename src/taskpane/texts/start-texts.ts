import type { Language } from '../../core/finding/finding';

type StartText = Readonly<Record<Language, string>>;

/** Words needed before the pane's own table has arrived. */
export const UNAVAILABLE_TEXTS = {
  name: { 'zh-CN': '绩效自评助手', en: 'Performance Self-Check' },
  notInExcel: { 'zh-CN': '请在 Excel 中打开', en: 'Open this in Excel' },
  tooOld: { 'zh-CN': '此版本的 Excel 不支持', en: 'This Excel is too old' },
  faultTitle: { 'zh-CN': '面板没有打开', en: 'The pane did not open' },
  needed: {
    'zh-CN':
      '面板须在 Excel 2021、Excel LTSC 2021 或 Microsoft 365 中使用；没有的，请向维护人员要浏览器工作台的地址。',
    en: 'The pane works in Excel 2021, Excel LTSC 2021 or Microsoft 365; without them, ask for the address of the workbench in the browser.',
  },
  again: {
    'zh-CN': '请检查与服务器的网络连接，再按“重试”。表的内容没有改动。',
    en: 'Check the connection to the server, then try again. The sheet is unchanged.',
  },
  retry: { 'zh-CN': '重试', en: 'Try again' },
} as const satisfies Readonly<Record<string, StartText>>;
