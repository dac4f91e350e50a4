import type { ApplyOutcome, HostResult } from '../../hosts/host';
import type { PaneAction } from './pane-action';
import type { NoticeText, PaneState, PreviewOrigin, Undertaking } from './pane-state';
import type { Store } from './store';

/** Tells the user what came of a piece of work. */
export class Teller {
  constructor(private readonly store: Store<PaneState, PaneAction>) {}

  /** What was done; `count` of it, and the sheets that it was not done on. */
  done(text: NoticeText, count = 0, sheets: readonly string[] = []): void {
    this.store.dispatch({ type: 'noticed', notice: { kind: 'done', text, count, sheets } });
  }

  /** A host problem; nothing when there is none. */
  show(result: HostResult<unknown>): void {
    if (result.ok) return;
    const { problem } = result;
    this.store.dispatch({ type: 'noticed', notice: { kind: 'problem', problem, isHalfDone: false } });
  }

  /** Shows why a write (of a preview of that origin) did not come about; true when it did not. */
  failed(outcome: ApplyOutcome, during: Undertaking, origin?: PreviewOrigin): boolean {
    if (outcome.kind === 'applied') return false;
    if (outcome.kind === 'conflict') {
      const { conflicts } = outcome;
      const notice = { kind: 'conflicts', conflicts, during, ...(origin ? { origin } : {}) } as const;
      this.store.dispatch({ type: 'noticed', notice });
    } else {
      const { problem, rolledBack } = outcome;
      this.store.dispatch({
        type: 'noticed',
        notice: { kind: 'problem', problem, isHalfDone: !rolledBack },
      });
    }
    return true;
  }
}
