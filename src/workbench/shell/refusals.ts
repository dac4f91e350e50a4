import type { Message } from './message-bar';

/** What is said when the user asks for something that this page does not do, with the way to it. */
export const REFUSALS = {
  protected: {
    kind: 'warning',
    text: '这张工作表受保护，不能修改。',
    nextStep: '请先在 Excel 的“审阅”中撤销工作表保护。',
  },
  'not-kept': {
    kind: 'info',
    text: '工作台只改单元格内容，不改格式和表格结构。',
    nextStep: '需要调整格式的，请保存后在 Excel 中进行。',
  },
  note: {
    kind: 'info',
    text: '批注在工作台里只能查看，保存时原样保留。',
    nextStep: '需要新建、修改或删除批注的，请保存后在 Excel 中进行。',
  },
} as const satisfies Readonly<Record<string, Message>>;
