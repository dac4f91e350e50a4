import type { Waiver } from '../../core/check/waivers';
import type { Finding } from '../../core/finding/finding';
import type { FormTemplateKind } from '../../core/form/templates/template';
import type { ProfileIssue } from '../../core/profile/load-profile';
import type { Profile } from '../../core/profile/profile';
import type { Step } from '../../core/sheet/steps';
import type { CellSelection, Host } from '../../hosts/host';
import { applyEdits, applyProposal } from '../../tasks/apply';
import { checkSheets } from '../../tasks/check';
import type { Judgement } from '../../tasks/judge';
import { type LiveValidation, startLiveValidation } from '../../tasks/live-validation';
import { lookAtSheets } from '../../tasks/look';
import { clearMarks, markFindings } from '../../tasks/marks';
import { addNewForm } from '../../tasks/new-form';
import { readProfile, writeProfile } from '../../tasks/profile-state';
import type { ProposalKind } from '../../tasks/proposal-kind';
import { proposeFixes } from '../../tasks/propose-fixes';
import { createUndoStack } from '../../tasks/undo';
import { readWaivers, withoutWaiver, withWaiver, writeWaivers } from '../../tasks/waivers';
import { ownProfile } from '../findings/own-profile';
import { waiverFor } from '../findings/waiver-for';
import { fixLabel } from '../texts/journal-labels';
import { type IsCurrent, JobQueue } from './job-queue';
import { lastWriteOf } from './last-write';
import { listen } from './listen';
import type { PaneAction } from './pane-action';
import type { NoticeText, PaneState, ProfileSource } from './pane-state';
import { previewOf } from './preview-of';
import { ruleWords } from './rule-words';
import type { Store } from './store';
import { Teller } from './teller';

/** Owns the workbook and what is done with it on the user's word; the views only read the store and call this. */
export class PaneSession {
  private readonly jobs: JobQueue;
  private readonly undoStack = createUndoStack();
  private live: LiveValidation | null = null;
  private listening: Promise<void> | null = null;
  private hasReadKept = false;
  private readonly tell: Teller;

  constructor(
    private readonly host: Host,
    readonly store: Store<PaneState, PaneAction>,
  ) {
    this.jobs = new JobQueue(store);
    this.tell = new Teller(store);
  }

  /** Reads what the workbook keeps of ours, looks at the forms, and listens to the user's selection and changes. */
  start(): Promise<void> {
    return this.jobs.run('start', false, async (isCurrent) => {
      // English ones that do not arrive are asked for again, and told of, when something is to be checked.
      await this.fetchWords().catch(() => undefined);
      try {
        await this.look(isCurrent, false);
      } finally {
        this.listening ??= listen(this.host, this.store);
        await this.listening;
      }
    });
  }

  /** Looks at the workbook anew without marking anything. */
  refresh(): Promise<void> {
    return this.jobs.run('check', true, async (isCurrent) => {
      await this.look(isCurrent, this.state.isChecked);
    });
  }

  /** 一键校验: judges all sheets and marks the findings on their cells. */
  check(): Promise<void> {
    return this.jobs.run('check', true, async (isCurrent) => {
      const judgement = await this.look(isCurrent, true, true);
      if (!judgement) return;
      const { forms, reports } = judgement.recognition;
      if (forms.length + reports.length === 0) return this.tell.done('no-form');
      this.jobs.writes('mark');
      await this.mark(judgement);
    });
  }

  /** 清除标记 */
  clear(): Promise<void> {
    return this.jobs.run('clear', false, async () => {
      const sheets = await this.host.listSheets();
      if (!sheets.ok) return this.tell.show(sheets);
      const outcome = await clearMarks(
        this.host,
        sheets.value.map((sheet) => sheet.name),
      );
      if (this.tell.failed(outcome, 'mark')) return;
      this.dispatch({ type: 'marked', isMarked: false });
      this.tell.done('cleared');
    });
  }

  /** 实时校验 on or off. */
  toggleLive(): Promise<void> {
    return this.jobs.run('check', false, async (isCurrent) => {
      if (this.live) {
        await this.live.stop();
        this.live = null;
        this.dispatch({ type: 'live-switched', isLive: false });
        return this.tell.done('live-off');
      }
      if (!this.state.isChecked) await this.look(isCurrent, true);
      await this.fetchWords();
      const started = await startLiveValidation(this.host, {
        profile: () => this.state.profile ?? undefined,
        waivers: () => this.state.waivers,
        onResult: (live) => this.dispatch({ type: 'judged-live', live }),
        onProblem: (problem) => this.tell.show({ ok: false, problem }),
      });
      if (!started.ok) return this.tell.show(started);
      this.live = started.value;
      this.dispatch({ type: 'live-switched', isLive: true });
      this.tell.done('live-on');
    });
  }

  /** 计算执行率, 计算得分, 总分与等级, 插入标准说明: reads and shows what would be written. */
  propose(kind: ProposalKind): Promise<void> {
    return this.jobs.run('propose', true, async (isCurrent) => {
      const proposed = await previewOf(this.host, kind, this.state);
      if (!isCurrent()) return;
      if (!proposed.ok) return this.tell.show(proposed);
      if (typeof proposed.value === 'string') return this.tell.done(proposed.value);
      this.dispatch({ type: 'previewed', preview: proposed.value });
    });
  }

  /** Shows the safe fixes of all findings before they are made. */
  proposeSafeFixes(): void {
    const { judgement } = this.state;
    if (judgement) this.previewFixes(judgement, 'safe');
  }

  /** Shows the fix of one finding before it is made. */
  proposeFix(finding: Finding): void {
    const { judgement } = this.state;
    if (!judgement || !finding.fix) return;
    const only = { ...judgement, result: { ...judgement.result, findings: [finding] } };
    this.previewFixes(only, finding.fix.kind);
  }

  /** Writes the accepted edits of the preview, all or none. */
  applyPreview(): Promise<void> {
    return this.jobs.run('apply', false, async () => {
      const { preview } = this.state;
      if (!preview) return;
      const chosen = preview.items.filter((_, at) => preview.accepted.has(at));
      const outcome = preview.proposal
        ? await applyProposal(this.host, preview.proposal, new Set(chosen), this.undoStack)
        : await applyEdits(
            this.host,
            chosen.map(({ edit }) => edit),
            fixLabel(chosen.length),
            this.undoStack,
          );
      this.dispatch({ type: 'previewed', preview: null });
      this.tellUndo();
      if (this.tell.failed(outcome, 'write', preview.origin)) return;
      await this.lookAgain();
      this.tell.done('written', chosen.length);
    });
  }

  /** 撤销上次写入; `leavesChanged`: but for the cells that somebody changed since. */
  undo(leavesChanged = false): Promise<void> {
    return this.jobs.run('undo', false, async () => {
      const outcome = await this.undoStack.undo(this.host, leavesChanged);
      this.tellUndo();
      if (!outcome) return this.tell.done('nothing-to-undo');
      if (this.tell.failed(outcome, 'undo')) return;
      await this.lookAgain();
      if (outcome.kind === 'applied' && outcome.goneSheets)
        return this.tell.done('undone-gone', 0, outcome.goneSheets);
      this.tell.done(leavesChanged ? 'undone-in-part' : 'undone');
    });
  }

  /** 新建标准表. */
  addForm(kind: FormTemplateKind, year: number | null): Promise<void> {
    return this.jobs.run('new-form', false, async () => {
      const { fetchBlankForm } = await import(/* webpackChunkName: "seldom" */ './fetch-blank-form');
      const form = await fetchBlankForm(kind);
      const outcome = await addNewForm(this.host, form, year === null ? {} : { year }, this.undoStack);
      this.tellUndo();
      if (this.tell.failed(outcome, 'write')) return;
      await this.lookAgain();
      // The form is to be filled in now; a second press must not add another one.
      if (this.state.page === 'new-form') this.dispatch({ type: 'page-opened', page: this.state.tab });
      this.tell.done('form-added');
    });
  }

  /** 定位: selects a cell; the choice of form follows it. */
  async select(selection: CellSelection): Promise<void> {
    // Before Excel tells of it: a cell that the pane selects is no question of the user's.
    this.dispatch({ type: 'selected', selection, isOwn: true });
    this.tell.show(await this.host.select(selection));
  }

  /** 查看此单元格的问题: the findings of the cell that is selected now. */
  async showSelected(): Promise<void> {
    if (!this.state.isChecked)
      await this.jobs.run('check', true, async (isCurrent) => void (await this.look(isCurrent, true)));
    const selection = await this.host.currentSelection();
    if (!selection.ok) return this.tell.show(selection);
    this.dispatch({ type: 'page-opened', page: 'check' });
    this.dispatch({ type: 'selected', selection: selection.value });
  }

  /** 忽略并说明理由: keeps a waiver in the workbook. */
  waive(finding: Finding, reason: string, author: string): Promise<void> {
    const waiver = waiverFor(finding, reason, author, new Date());
    return this.keepWaivers(withWaiver(this.state.waivers, waiver), 'waived');
  }

  /** Takes a waiver out of the workbook. */
  unwaive(waiver: Waiver): Promise<void> {
    return this.keepWaivers(withoutWaiver(this.state.waivers, waiver), 'waiver-removed');
  }

  /** Keeps the choice of a profile in the workbook and judges by it; null goes back to guessing. */
  chooseProfile(profile: Profile | null): Promise<void> {
    return this.jobs.run('check', false, async (isCurrent) => {
      const written = await writeProfile(this.host, profile);
      if (!written.ok) return this.tell.show(written);
      this.dispatch({ type: 'profile-chosen', profile });
      if (await this.look(isCurrent, this.state.isChecked)) this.tell.done('profile-kept');
    });
  }

  /** Takes a profile from the text of a file; what is wrong with it is listed and nothing changes. */
  async importProfile(text: string): Promise<void> {
    // With the settings, from which it is asked for, the reader of profiles is here too.
    const { parseProfileText } = await import(
      /* webpackChunkName: "seldom" */ '../../core/profile/load-profile'
    );
    const loaded = parseProfileText(text);
    if (loaded.ok) await this.keepProfile(loaded.profile);
    else this.tellIssues(loaded.issues, 'file');
  }

  /** Keeps a profile whose figures the user has changed, under a name of its own. */
  keepProfile(profile: Profile): Promise<void> {
    return this.chooseProfile(ownProfile(profile));
  }

  /** The profile in use as the text of a file, every setting on its line. */
  exportProfile(profile: Profile): string {
    this.tell.done('profile-exported');
    return `${JSON.stringify(profile, null, 2)}\n`;
  }

  /** Fetches the words of the rules, unless they are at hand. Rejects when they do not arrive. */
  async fetchWords(): Promise<void> {
    if (this.state.wording.rules.size > 0) return;
    this.dispatch({ type: 'worded', wording: await ruleWords(this.state.language) });
  }

  /** Does once more what could not be done because a part of the program did not arrive. */
  again(): Promise<void> {
    return this.jobs.again();
  }

  /** Drops the work under way, when it only reads. */
  cancel(): void {
    this.jobs.cancel();
  }

  private get state(): PaneState {
    return this.store.getState();
  }

  private dispatch(action: PaneAction): void {
    this.store.dispatch(action);
  }

  private async look(isCurrent: IsCurrent, isChecked: boolean, willMark = false): Promise<Judgement | null> {
    const unreadable = await this.readKept();
    const { profile, waivers } = this.state;
    // Once the user has asked for findings they are kept up to date; before, no rule need be at hand.
    const pause = (step: Step) => this.jobs.rest(isCurrent, step);
    const request = { which: 'all', ...(profile ? { profile } : {}), waivers, willMark, pause } as const;
    const willCheck = isChecked || this.state.isChecked;
    if (willCheck) await this.fetchWords();
    const judged = await (willCheck
      ? checkSheets(this.host, request)
      : lookAtSheets(this.host, request.profile, pause));
    if (!isCurrent()) return null;
    if (!judged.ok) {
      this.tell.show(judged);
      return null;
    }
    this.dispatch({ type: 'judged', judgement: judged.value, isChecked });
    if (unreadable) this.tellIssues(unreadable, 'workbook');
    return judged.value;
  }

  /** Reads, once, what the workbook keeps of ours; gives what is wrong with a profile that can no longer be read. */
  private async readKept(): Promise<readonly ProfileIssue[] | null> {
    if (this.hasReadKept) return null;
    const waivers = await readWaivers(this.host);
    if (waivers.ok) this.dispatch({ type: 'waivers-kept', waivers: waivers.value });
    const profile = await readProfile(this.host);
    this.hasReadKept = true;
    if (!profile.ok || profile.value.kind === 'none') return null;
    if (profile.value.kind === 'unreadable') return profile.value.issues;
    this.dispatch({ type: 'profile-chosen', profile: profile.value.profile });
    return null;
  }

  /** After a write: the head, the scores and the marks must not tell of what stood there before. */
  private async lookAgain(): Promise<void> {
    const judgement = await this.look(() => true, false, this.state.isMarked);
    if (judgement && this.state.isMarked) await markFindings(this.host, judgement, this.state.wording);
  }

  private async mark(judgement: Judgement): Promise<void> {
    const outcome = await markFindings(this.host, judgement, this.state.wording);
    if (this.tell.failed(outcome, 'mark')) return;
    const { findings } = judgement.result;
    // A protected sheet takes no marks: what was found there is in the list alone.
    const locked = judgement.workbook.sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : []));
    const marked = findings.filter((finding) => !locked.includes(finding.sheet)).length;
    const unmarked = locked.filter((sheet) => findings.some((finding) => finding.sheet === sheet));
    this.dispatch({ type: 'marked', isMarked: marked > 0 });
    if (findings.length === 0) this.tell.done('nothing-to-mark');
    else this.tell.done(unmarked.length > 0 ? 'marked-in-part' : 'marked', findings.length, unmarked);
  }

  private previewFixes(judgement: Judgement, level: 'safe' | 'confirm'): void {
    const items = proposeFixes(judgement, level, this.state.wording);
    const accepted = new Set(items.map((_, at) => at));
    if (items.length === 0) this.tell.done('nothing-to-write');
    else this.dispatch({ type: 'previewed', preview: { origin: 'fixes', items, accepted, proposal: null } });
  }

  private keepWaivers(waivers: readonly Waiver[], text: NoticeText): Promise<void> {
    return this.jobs.run('check', false, async (isCurrent) => {
      const written = await writeWaivers(this.host, waivers);
      if (!written.ok) return this.tell.show(written);
      this.dispatch({ type: 'waivers-kept', waivers });
      const judgement = await this.look(isCurrent, this.state.isChecked, this.state.isMarked);
      if (judgement && this.state.isMarked) await markFindings(this.host, judgement, this.state.wording);
      this.tell.done(text);
    });
  }

  private tellUndo(): void {
    this.dispatch({ type: 'undo-changed', lastWrite: lastWriteOf(this.undoStack.latest()) });
  }

  private tellIssues(issues: readonly ProfileIssue[], from: ProfileSource): void {
    this.dispatch({ type: 'noticed', notice: { kind: 'profile-issues', issues, from } });
  }
}
