import { element } from './element';

/** What stands in the place of the grid before any file is open. */
export function emptyState(open: () => void): HTMLElement {
  return element(
    'div',
    { class: 'empty-state' },
    element('h2', { text: '还没有打开表格' }),
    element('p', { text: '把绩效表（.xlsx、.xlsm、.xls）拖到这里，或者' }),
    element('button', { type: 'button', class: 'message-action', text: '打开文件…', click: open }),
  );
}
