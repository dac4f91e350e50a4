import { element } from './element';

const NARROWEST = 280;
const STEP = 20;
const TAKES_FOCUS = 'button:not(:disabled), select, input, textarea, summary, a[href], [tabindex="0"]';

/** The task pane at the right: a frame with the add-in's page, which lives on when the pane is closed. */
export class Pane {
  frame = element('iframe', { class: 'pane-frame' });
  readonly root: HTMLElement;
  private readonly handle: HTMLElement;
  /** Asks the page in the pane to take the keyboard, at its first thing or (`isBack`) at its last. */
  enter: (isBack: boolean) => void = () => {};
  private readonly closeButton: HTMLElement;
  private width = 350;

  constructor(
    private readonly name: string,
    private readonly whenToggled: (isOpen: boolean) => void,
    private readonly whenLoaded: (frame: HTMLIFrameElement) => void,
  ) {
    this.handle = element('div', {
      class: 'pane-handle',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': '调整任务窗格宽度',
      pointerdown: (event) => this.drag(event as PointerEvent),
      keydown: (event) => this.nudge(event as KeyboardEvent),
    });
    this.closeButton = element('button', {
      type: 'button',
      class: 'pane-close',
      'aria-label': '关闭任务窗格',
      text: '✕',
      click: () => this.close(),
    });
    const head = element('div', { class: 'pane-head' }, element('h2', { text: name }), this.closeButton);
    this.root = element('aside', { class: 'pane', 'aria-label': '任务窗格' }, this.handle, head, this.frame);
    this.resize(this.width);
  }

  /** Loads a page into a new frame: a frame takes its name only when it is made. */
  load(frameName: string, address: string): void {
    const frame = element('iframe', { class: 'pane-frame', title: `${this.name}任务窗格`, name: frameName });
    frame.addEventListener('load', () => this.whenLoaded(frame));
    frame.src = address;
    this.frame.replaceWith(frame);
    this.frame = frame;
  }

  get isOpen(): boolean {
    return !this.root.classList.contains('is-closed');
  }

  open(): void {
    if (this.isOpen) return;
    this.root.classList.remove('is-closed');
    this.whenToggled(true);
  }

  close(): void {
    if (!this.isOpen) return;
    this.root.classList.add('is-closed');
    this.whenToggled(false);
  }

  /** Gives the keyboard to the page in the pane: to where it last was there, else to the first thing that takes it. */
  focus(): void {
    this.frame.focus();
    const page = this.frame.contentDocument;
    // office.js moves by Tab only from one thing to the next: from the bare page it would not get anywhere.
    if (page?.activeElement !== page?.body) return;
    const first = page?.querySelector<HTMLElement>(TAKES_FOCUS);
    // A page that has nothing yet is told by message, which takes a moment: a key pressed before it would be lost.
    if (first) first.focus();
    else this.enter(false);
  }

  /** Gives the keyboard to what stands before the page in the pane. */
  focusHead(): void {
    this.closeButton.focus();
  }

  private resize(width: number): void {
    const widest = Math.max(NARROWEST, window.innerWidth * 0.6);
    this.width = Math.round(Math.min(widest, Math.max(NARROWEST, width)));
    this.root.style.width = `${this.width}px`;
    this.handle.setAttribute('aria-valuenow', String(this.width));
  }

  private nudge(event: KeyboardEvent): void {
    if (event.key === 'ArrowLeft') this.resize(this.width + STEP);
    else if (event.key === 'ArrowRight') this.resize(this.width - STEP);
    else return;
    event.preventDefault();
  }

  private drag(down: PointerEvent): void {
    this.handle.setPointerCapture(down.pointerId);
    const start = this.width;
    // The frame would swallow the movement.
    this.frame.style.pointerEvents = 'none';
    const move = (event: PointerEvent) => this.resize(start + down.clientX - event.clientX);
    const up = () => {
      this.frame.style.pointerEvents = '';
      this.handle.removeEventListener('pointermove', move);
    };
    this.handle.addEventListener('pointermove', move);
    this.handle.addEventListener('lostpointercapture', up, { once: true });
  }
}
