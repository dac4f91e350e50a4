import type { ApplyOutcome, Host, Journal } from '../hosts/host';

/** What can be taken back, the last write first; it lives as long as the pane. */
export interface UndoStack {
  /** The last write that can be taken back, for the label of 撤销; null when there is none. */
  latest(): Journal | null;
  /** Keeps a write; one that changed nothing is not kept. */
  record(journal: Journal): void;
  /**
   * 撤销上次写入: takes the last write back. It stays on the stack when that fails. Null when there is none.
   * `leavesChanged`: cells that somebody changed since stay as they are.
   */
  undo(host: Host, leavesChanged?: boolean): Promise<ApplyOutcome | null>;
}

/** An empty stack. */
export function createUndoStack(): UndoStack {
  const journals: Journal[] = [];
  return {
    latest: () => journals.at(-1) ?? null,
    record: (journal) => {
      if (journal.cells.length + journal.rows.length + journal.addedSheets.length > 0) journals.push(journal);
    },
    undo: async (host, leavesChanged) => {
      const journal = journals.at(-1);
      if (!journal) return null;
      const outcome = await host.undo(journal, leavesChanged);
      const at = journals.indexOf(journal);
      if (outcome.kind === 'applied' && at >= 0) journals.splice(at, 1);
      return outcome;
    },
  };
}
