import type { Waiver } from '../../core/check/waivers';
import type { Language } from '../../core/finding/finding';
import type { Wording } from '../../core/messages/wording';
import type { Profile } from '../../core/profile/profile';
import type { ScoreChoice } from '../../core/score/score-choices';
import type { CellSelection, SheetInfo } from '../../hosts/host';
import type { Judgement } from '../../tasks/judge';
import type { LiveResult } from '../../tasks/live-validation';
import type { LastWrite } from './last-write';
import type { FindingFilter, Job, Notice, Page, Preview } from './pane-state';

/** Everything that can happen to the pane's state. */
export type PaneAction =
  | { readonly type: 'page-opened'; readonly page: Page; readonly helpCode?: string }
  | { readonly type: 'language-told'; readonly language: Language }
  | { readonly type: 'asked' }
  | { readonly type: 'worded'; readonly wording: Wording }
  | { readonly type: 'job-started'; readonly job: Job }
  | { readonly type: 'job-ended'; readonly id: number }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'sheets-listed'; readonly sheets: readonly SheetInfo[] }
  | { readonly type: 'judged'; readonly judgement: Judgement; readonly isChecked: boolean }
  | { readonly type: 'judged-live'; readonly live: LiveResult }
  | { readonly type: 'marked'; readonly isMarked: boolean }
  | { readonly type: 'sheet-changed' }
  | { readonly type: 'live-switched'; readonly isLive: boolean }
  | { readonly type: 'form-chosen'; readonly form: string }
  | { readonly type: 'filtered'; readonly filter: Partial<FindingFilter> }
  | {
      readonly type: 'selected';
      readonly selection: CellSelection | null;
      readonly isOwn?: boolean;
    }
  | { readonly type: 'waiving'; readonly finding: string | null }
  | { readonly type: 'waivers-kept'; readonly waivers: readonly Waiver[] }
  | { readonly type: 'profile-chosen'; readonly profile: Profile | null }
  | {
      readonly type: 'score-chosen';
      readonly form: string;
      readonly row: number;
      readonly choice: ScoreChoice | null;
    }
  | { readonly type: 'previewed'; readonly preview: Preview | null }
  | { readonly type: 'accepted'; readonly items: readonly number[]; readonly isAccepted: boolean }
  | { readonly type: 'undo-changed'; readonly lastWrite: LastWrite | null };
