import type { Step } from '../../core/sheet/steps';
import { NotFetched } from './fetch-data';
import type { PaneAction } from './pane-action';
import type { Job, Notice, PaneState } from './pane-state';
import type { Store } from './store';

/** Asked by a job after each wait: false once the user cancelled it, when nothing of it may show any more. */
export type IsCurrent = () => boolean;

/** What is fetched when it is needed did not arrive: data, or a part of the program (webpack's name for it). */
function isNotFetched(error: unknown): boolean {
  return error instanceof NotFetched || (error instanceof Error && error.name === 'ChunkLoadError');
}

function noticeOf(error: unknown): Notice {
  if (isNotFetched(error)) return { kind: 'not-fetched' };
  return { kind: 'fault', detail: error instanceof Error ? error.message : String(error) };
}

/** Runs jobs one after another and shows the one under way. A fault of ours is shown, never thrown. */
export class JobQueue {
  private tail: Promise<void> = Promise.resolve();
  private nextId = 1;
  private release: (() => void) | null = null;
  private unfetched: (() => Promise<void>) | null = null;

  constructor(private readonly store: Store<PaneState, PaneAction>) {}

  /** Runs a job when those before it have ended; resolves when it has ended or was cancelled. */
  run(
    kind: Job['kind'],
    isCancellable: boolean,
    work: (isCurrent: IsCurrent) => Promise<void>,
  ): Promise<void> {
    const id = this.nextId++;
    this.unfetched = null;
    if (kind !== 'start' && this.store.getState().job) this.store.dispatch({ type: 'asked' });
    const turn = this.tail.then(async () => {
      this.store.dispatch({ type: 'job-started', job: { id, kind, isCancellable } });
      const isCurrent = () => this.store.getState().job?.id === id;
      const cancelled = new Promise<void>((resolve) => {
        this.release = resolve;
      });
      try {
        await Promise.race([work(isCurrent), cancelled]);
      } catch (error) {
        if (isNotFetched(error)) this.unfetched = () => this.run(kind, isCancellable, work);
        this.store.dispatch({ type: 'noticed', notice: noticeOf(error) });
      } finally {
        this.release = null;
        this.store.dispatch({ type: 'job-ended', id });
      }
    });
    this.tail = turn;
    return turn;
  }

  /** A rest in long work: shows how far it is and hears what the user does. Rejects once the job is no longer current. */
  async rest(isCurrent: IsCurrent, progress: Step): Promise<void> {
    const { job } = this.store.getState();
    if (job && isCurrent()) this.store.dispatch({ type: 'job-started', job: { ...job, progress } });
    await new Promise((resolve) => setTimeout(resolve));
    if (!isCurrent()) throw new Error('cancelled');
  }

  /** From here on the job under way writes: it can no longer be dropped. */
  writes(kind: Job['kind']): void {
    const { job } = this.store.getState();
    if (job) this.store.dispatch({ type: 'job-started', job: { id: job.id, kind, isCancellable: false } });
  }

  /** Drops the job under way, when it only reads. */
  cancel(): void {
    const { job } = this.store.getState();
    if (!job?.isCancellable) return;
    this.store.dispatch({ type: 'job-ended', id: job.id });
    this.store.dispatch({ type: 'noticed', notice: { kind: 'done', text: 'cancelled', count: 0 } });
    this.release?.();
  }

  /** Runs once more the last job, when it ended because a part of the program did not arrive. */
  async again(): Promise<void> {
    await this.unfetched?.();
  }
}
