import { element } from './element';

export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Message {
  readonly kind: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly nextStep?: string;
  readonly actions?: readonly MessageAction[];
}

const SYMBOLS = { info: 'i', warning: '!', error: '×' } as const;

/** The line under the ribbon that tells the user something; a new message takes the place of the one before. */
export class MessageBar {
  readonly root = element('div', { class: 'message-bar', hidden: true, 'aria-live': 'polite' });

  show(message: Message): void {
    const buttons = (message.actions ?? []).map(({ label, run }) =>
      element('button', {
        type: 'button',
        class: 'message-action',
        text: label,
        click: () => {
          this.hide();
          run();
        },
      }),
    );
    this.root.replaceChildren(
      element('span', { class: 'message-symbol', 'aria-hidden': 'true', text: SYMBOLS[message.kind] }),
      element('span', { class: 'message-text' }, `${message.text}${message.nextStep ?? ''}`),
      ...buttons,
      element('button', {
        type: 'button',
        class: 'message-close',
        'aria-label': '关闭提示',
        text: '✕',
        click: () => this.hide(),
      }),
    );
    this.root.dataset['kind'] = message.kind;
    this.root.setAttribute('role', message.kind === 'error' ? 'alert' : 'status');
    this.root.hidden = false;
  }

  hide(): void {
    this.root.hidden = true;
  }
}
