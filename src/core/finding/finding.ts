import type { Edit } from '../sheet/edit';

/** Severity of a `fail`. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule says of a form. Only `fail` and `cannot-judge` become findings. */
export type Verdict = 'pass' | 'fail' | 'cannot-judge' | 'not-applicable';

export type Language = 'zh-CN' | 'en';

/** Values put into a message: plain figures and words, already written as they are to be read. */
export type Parameters = Readonly<Record<string, string | number>>;

/** A stretch of a cell's text, by UTF-16 index, `to` not included. */
export interface TextSpan {
  readonly cell: string;
  readonly from: number;
  readonly to: number;
}

/** The arithmetic behind a finding: operands by name as printed, what should stand there, what does. */
export interface Evidence {
  readonly operands: Readonly<Record<string, string | number | null>>;
  readonly expected?: string;
  readonly actual?: string;
}

/** `safe`: follows mechanically and changes no meaning. `confirm`: the user accepts it cell by cell. */
export interface Fix {
  readonly kind: 'safe' | 'confirm';
  readonly edits: readonly Edit[];
}

/** What a rule found at one place. The words are rendered later, from the rule's texts and the parameters. */
export interface Finding {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: 'fail' | 'cannot-judge';
  readonly sheet: string;
  /** The cell to look at. */
  readonly cell: string;
  /** All cells that it was judged from, `cell` among them; on another sheet as `Sheet2!C4`. */
  readonly cells: readonly string[];
  /** Key into the rule's texts. */
  readonly message: string;
  readonly parameters: Parameters;
  readonly evidence: Evidence;
  readonly spans: readonly TextSpan[];
  readonly fix: Fix | null;
}
