import type { Waiver } from '../../core/check/waivers';
import type { Language } from '../../core/finding/finding';
import type { Wording } from '../../core/messages/wording';
import type { ProfileIssue } from '../../core/profile/load-profile';
import type { Profile } from '../../core/profile/profile';
import type { ProposedEdit } from '../../core/score/proposed-edit';
import type { ScoreChoices } from '../../core/score/score-choices';
import type { MarkSeverity } from '../../core/sheet/edit';
import type { Step } from '../../core/sheet/steps';
import type { CellSelection, EditConflict, HostProblem, SheetInfo } from '../../hosts/host';
import type { Judgement } from '../../tasks/judge';
import type { Proposal } from '../../tasks/propose';
import type { FormPart } from '../findings/form-part';
import type { LastWrite } from './last-write';

/** The pages of the pane, in the order of the tabs; help has no tab of its own. */
export const TABS = ['check', 'rates', 'score', 'notes', 'settings'] as const;
export type Tab = (typeof TABS)[number];
export type Page = Tab | 'help' | 'new-form';

/** Whether a page has a tab; the others lie over the tab that was open and lead back to it. */
export function isTab(page: Page): page is Tab {
  return TABS.some((tab) => tab === page);
}

/** Work under way. A job that only reads can be cancelled: its outcome is dropped. */
export interface Job {
  readonly id: number;
  readonly kind: 'start' | 'check' | 'mark' | 'clear' | 'propose' | 'apply' | 'undo' | 'new-form';
  readonly isCancellable: boolean;
  /** How far it is, where that can be counted. */
  readonly progress?: Step;
}

/** A message to the user that stays until it is closed or replaced. */
export type Notice =
  | {
      readonly kind: 'done';
      readonly text: NoticeText;
      readonly count: number;
      /** Sheets that it was not done on. */
      readonly sheets?: readonly string[];
    }
  | { readonly kind: 'problem'; readonly problem: HostProblem; readonly isHalfDone: boolean }
  | {
      readonly kind: 'conflicts';
      readonly conflicts: readonly EditConflict[];
      readonly during: Undertaking;
      /** The preview that was to be written. */
      readonly origin?: PreviewOrigin;
    }
  | {
      readonly kind: 'profile-issues';
      readonly issues: readonly ProfileIssue[];
      readonly from: ProfileSource;
    }
  /** A part of the program that is fetched when it is needed did not arrive. */
  | { readonly kind: 'not-fetched' }
  | { readonly kind: 'fault'; readonly detail: string };

/** What was being done to the sheet when cells turned out to hold something else. */
export type Undertaking = 'write' | 'undo' | 'mark';

/** Where a profile that cannot be taken came from. */
export type ProfileSource = 'file' | 'workbook';

/** What was done, or why there is nothing to do. */
export type NoticeText =
  | 'marked'
  | 'marked-in-part'
  | 'nothing-to-mark'
  | 'cleared'
  | 'written'
  | 'undone'
  | 'undone-in-part'
  | 'undone-gone'
  | 'nothing-to-undo'
  | 'nothing-to-write'
  | 'no-rates'
  | 'scores-open'
  | 'total-open'
  | 'not-scored'
  | 'no-notes'
  | 'no-form'
  | 'live-on'
  | 'live-off'
  | 'waived'
  | 'waiver-removed'
  | 'profile-kept'
  | 'profile-exported'
  | 'form-added'
  | 'cancelled';

export type PreviewOrigin = 'rates' | 'scores' | 'total' | 'notes' | 'fixes';

/** Edits shown before they are made. `accepted` holds the places in `items`. */
export interface Preview {
  readonly origin: PreviewOrigin;
  readonly items: readonly ProposedEdit[];
  readonly accepted: ReadonlySet<number>;
  /** Set where the edits must go in whole and in order with the forms they came from. */
  readonly proposal: Proposal | null;
}

export interface FindingFilter {
  readonly severities: ReadonlySet<MarkSeverity>;
  readonly part: FormPart | null;
  /** Only this sheet; null: all. */
  readonly sheet: string | null;
  readonly search: string;
  readonly groupBy: 'severity' | 'part';
}

/** Everything that the pane shows. */
export interface PaneState {
  readonly language: Language;
  /** The words of the rules; none before they have arrived. */
  readonly wording: Wording;
  readonly page: Page;
  /** The tab that is open, or was open last: where help and a new form lead back to. */
  readonly tab: Tab;
  /** The rule whose page is open in the help; null for its contents. */
  readonly helpCode: string | null;
  readonly job: Job | null;
  /** Something was asked for that waits for its turn. */
  readonly isAsked: boolean;
  readonly notice: Notice | null;
  readonly sheets: readonly SheetInfo[];
  readonly judgement: Judgement | null;
  /** True once the user asked for a check: before, the pane only says which form it sees. */
  readonly isChecked: boolean;
  readonly isMarked: boolean;
  /** The sheet changed since it was judged. */
  readonly isStale: boolean;
  readonly isLive: boolean;
  /** The form in hand, by `formKey`; null: the first. */
  readonly form: string | null;
  readonly filter: FindingFilter;
  readonly selection: CellSelection | null;
  /** The selection is the pane's own doing: its findings are in view already, and nothing may jump. */
  readonly isOwnSelection: boolean;
  /** The finding whose waiver is being written: where its card stands, and its `findingKey`. */
  readonly waiving: string | null;
  readonly waivers: readonly Waiver[];
  /** The user's choice; null: guessed from the form. */
  readonly profile: Profile | null;
  /** Decisions of the user on scores, by form. */
  readonly choices: ReadonlyMap<string, ScoreChoices>;
  readonly preview: Preview | null;
  /** What 撤销 would take back; null when there is nothing. */
  readonly lastWrite: LastWrite | null;
}

export const ALL_SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info', 'cannot-judge'];

/** The pane before anything was read. */
export function initialState(language: Language): PaneState {
  return {
    language,
    wording: { language, rules: new Map(), reasons: {} },
    page: 'check',
    tab: 'check',
    helpCode: null,
    job: null,
    isAsked: false,
    notice: null,
    sheets: [],
    judgement: null,
    isChecked: false,
    isMarked: false,
    isStale: false,
    isLive: false,
    form: null,
    filter: { severities: new Set(ALL_SEVERITIES), part: null, sheet: null, search: '', groupBy: 'severity' },
    selection: null,
    isOwnSelection: false,
    waiving: null,
    waivers: [],
    profile: null,
    choices: new Map(),
    preview: null,
    lastWrite: null,
  };
}
