import { element } from './element';

const STEP = 0.1;
const SMALLEST = 0.5;
const LARGEST = 2;

/** The line at the foot: what is selected, what goes on, and the zoom. */
export class StatusLine {
  readonly root: HTMLElement;
  private readonly text = element('span', { class: 'status-text', role: 'status' });
  private readonly percent = element('output', { class: 'zoom-percent', 'aria-label': '缩放比例' });
  private ratio = 1;

  constructor(private readonly zoom: (ratio: number) => void) {
    this.root = element(
      'div',
      { class: 'status-line' },
      this.text,
      element(
        'div',
        { class: 'zoom', role: 'group', 'aria-label': '缩放' },
        this.button('缩小', '−', -STEP),
        this.percent,
        this.button('放大', '+', STEP),
      ),
    );
    this.showZoom(1);
  }

  private button(name: string, sign: string, step: number): HTMLElement {
    return element('button', {
      type: 'button',
      'aria-label': name,
      text: sign,
      click: () => {
        const ratio = Math.round((this.ratio + step) * 10) / 10;
        this.showZoom(Math.min(LARGEST, Math.max(SMALLEST, ratio)));
        this.zoom(this.ratio);
      },
    });
  }

  showZoom(ratio: number): void {
    this.ratio = ratio;
    this.percent.textContent = `${Math.round(ratio * 100)}%`;
  }

  show(text: string): void {
    this.text.textContent = text;
  }
}
