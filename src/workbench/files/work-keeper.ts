import { forgetWork, type KeptWork, keepWork } from './kept-work';

/** Work is kept this long after the last change, milliseconds; of a workbook that takes long to save, less often. */
const AFTER_CHANGE = 800;
const REST_PER_SAVING = 10;

/** Keeps unsaved work in the browser a moment after each change, so that closing the page by mistake loses nothing. */
export class WorkKeeper {
  private timer = 0;
  /** How long the last saving took, milliseconds. */
  private lastTook = 0;

  /** `work`: the file as it would be saved now; null when there is nothing to keep. */
  constructor(private readonly work: () => Promise<Omit<KeptWork, 'at'> | null>) {}

  changed(): void {
    window.clearTimeout(this.timer);
    const rest = Math.max(AFTER_CHANGE, this.lastTook * REST_PER_SAVING);
    this.timer = window.setTimeout(() => void this.keep(), rest);
  }

  private async keep(): Promise<void> {
    const begun = performance.now();
    const work = await this.work();
    this.lastTook = performance.now() - begun;
    if (work) await keepWork({ ...work, at: Date.now() });
  }

  /** It is saved, or not wanted. */
  async forget(): Promise<void> {
    window.clearTimeout(this.timer);
    await forgetWork();
  }
}
