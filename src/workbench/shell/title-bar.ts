import { sampleNote } from '../files/sample-notes';
import { element } from './element';
import { openMenu } from './menu';

export interface TitleBarListener {
  openFile(): void;
  openSample(name: string): void;
  save(): void;
  undo(): void;
  redo(): void;
}

export type SavedState = 'saved' | 'unsaved' | 'as-opened';

const STATE_TEXTS: Readonly<Record<SavedState, string>> = {
  saved: '已保存',
  unsaved: '有未保存的修改',
  'as-opened': '未修改',
};

function command(label: string, sign: string, run: () => void): HTMLButtonElement {
  return element('button', {
    type: 'button',
    class: 'title-button',
    'aria-label': label,
    title: label,
    text: sign,
    click: run,
  });
}

/** The bar at the top: the file's commands, its name, and whether it is saved. */
export class TitleBar {
  readonly root: HTMLElement;
  private readonly file = element('span', { class: 'file-name' });
  private readonly state = element('span', { class: 'file-state', role: 'status' });
  private samples: readonly string[] = [];

  constructor(private readonly listener: TitleBarListener) {
    const menuButton = element('button', {
      type: 'button',
      class: 'title-button is-file',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      text: '文件',
      click: () => this.openFileMenu(menuButton),
    });
    this.root = element(
      'header',
      { class: 'title-bar' },
      menuButton,
      command('保存（Ctrl+S）', '保存', () => listener.save()),
      command('撤销键入（Ctrl+Z）', '↶', () => listener.undo()),
      command('恢复键入（Ctrl+Y）', '↷', () => listener.redo()),
      element('div', { class: 'file' }, this.file, this.state),
      element('span', { class: 'title-product', text: '绩效自评助手 · 工作台' }),
    );
  }

  setSamples(names: readonly string[]): void {
    this.samples = names;
  }

  show(fileName: string, state: SavedState): void {
    this.file.textContent = fileName;
    this.file.title = fileName;
    this.state.textContent = STATE_TEXTS[state];
    this.state.dataset['state'] = state;
    document.title = `${state === 'unsaved' ? '● ' : ''}${fileName} - 绩效自评助手`;
  }

  private openFileMenu(button: HTMLElement): void {
    openMenu(button, [
      { label: '打开…', hint: 'Ctrl+O', run: () => this.listener.openFile() },
      { label: '保存到本机', hint: 'Ctrl+S', run: () => this.listener.save() },
      { heading: '样表' },
      ...this.samples.map((name) => ({
        label: name.replace(/\.xlsx?$/, ''),
        note: sampleNote(name),
        run: () => this.listener.openSample(name),
      })),
    ]);
  }
}
