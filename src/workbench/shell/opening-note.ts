import { element } from './element';

const MEGABYTE = 1024 * 1024;

/** A file whose opening goes on. */
export interface Opening {
  /** Aborted when the user does not want it any more. */
  readonly signal: AbortSignal;
  /** Tells how far it is, and lets the page draw and the user cancel before the next stage begins. */
  stage(text: string): Promise<void>;
  end(): void;
}

/** A frame drawn and clicks taken, or a moment for a page that is not on screen. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }, 0),
    );
  });
}

/** The note over the page while a large file is opened: what goes on, and the way out. */
export class OpeningNote {
  readonly root = element('div', { class: 'opening-note', role: 'status', hidden: true });

  begin(name: string, bytes: number): Opening {
    const cancelling = new AbortController();
    const { signal } = cancelling;
    const text = element('p', { class: 'opening-stage' });
    const size = `${(bytes / MEGABYTE).toFixed(1)} MB`;
    this.root.replaceChildren(
      element('strong', { text: `正在打开“${name}”（${size}）` }),
      text,
      element('button', {
        type: 'button',
        class: 'message-action',
        text: '取消',
        click: () => {
          cancelling.abort();
          text.textContent = '正在取消……';
        },
      }),
    );
    this.root.hidden = false;
    const note = this.root;
    return {
      signal,
      stage: (words) => {
        if (!signal.aborted) text.textContent = words;
        return nextFrame();
      },
      end: () => {
        note.hidden = true;
      },
    };
  }
}
