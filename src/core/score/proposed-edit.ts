import type { Edit } from '../sheet/edit';

/** An edit as shown to the user before it is made. */
export interface ProposedEdit {
  readonly edit: Edit;
  /** The user's own, different content stands in the cell: nothing is written over it unasked. */
  readonly conflict: boolean;
  /** The arithmetic and, for a conflict, what stands against it; in Chinese. */
  readonly why: string;
  /** What the cell shows now, '' when it is blank. */
  readonly before: string;
  /** What it will show. */
  readonly after: string;
}
