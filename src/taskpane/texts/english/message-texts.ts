import type { MESSAGE_TEXTS } from '../message-texts';

/** What was done, and why something was not. */
export const ENGLISH_MESSAGE_TEXTS = {
  'done.marked': 'Checked; {count} {count|finding is marked on its cell|findings are marked on their cells}.',
  'done.marked-in-part':
    'Checked; {count} {count|finding|findings}. Protected: {sheets}. What was found there is listed here only; unprotect the sheet to have marks.',
  'done.nothing-to-mark': 'Checked; nothing found.',
  'done.cleared': 'All marks are gone; the sheets are as they were.',
  'done.written': '{count} written; this can be undone.',
  'done.undone': 'Taken back; all is as before the write.',
  'done.nothing-to-undo': 'There is no write to take back.',
  'done.nothing-to-write': 'The sheet already says so; nothing needs writing.',
  'done.not-scored':
    'This form has no weights and scores; nothing to compute. If it is a self-evaluation, look at its header row.',
  'done.no-notes': 'No standard notes are kept for this form; go by the document you were given.',
  'done.total-open': 'Some indicators are open; decide them under “Score” before the total.',
  'done.no-form': 'No performance form was recognised. Open the one to be filled in, or add a blank one.',
  'done.live-on':
    'Live check is on: what you fill in is checked and listed here. Press it again to switch it off.',
  'done.live-off': 'Live check is off.',
  'done.waived': 'Ignored; the reason is kept in the workbook.',
  'done.waiver-removed': 'Removed; the finding will be reported again.',
  'done.profile-kept': 'The profile is kept in the workbook.',
  'done.profile-exported': 'The profile was saved to a file.',
  'done.form-added': 'The sheet was added; this can be undone.',
  'done.cancelled': 'Cancelled; nothing was changed.',
  nextStep: 'Next',
  halfDone: 'The write broke off and part of it may not have been taken back; check the cells named below.',
  'conflicts.write': 'Cells have changed; nothing was written',
  'conflicts.undo': 'Cells have changed since; nothing was taken back',
  'conflicts.mark': 'Cells have changed; nothing was marked',
  conflictLine: 'was “{expected}”, now “{found}”',
  'conflictsNext.write': 'Look at these cells, then press the same button again for a new preview.',
  'conflictsNext.undo': 'Put these cells back to what was written, then undo; or change them in the sheet.',
  'conflictsNext.mark': 'Check again.',
  'profileIssues.file': 'The profile file was not taken',
  'profileIssues.workbook': 'The profile kept in the workbook was not taken',
  'profileIssuesNext.file': 'The profile in use is unchanged. Mend the file, then import it again.',
  'profileIssuesNext.workbook': 'The detected profile is used. Choose one under “Settings”.',
  faultTitle: 'Something went wrong',
  faultNext: 'The sheet is unchanged. Try again; if it persists, pass on the lines below.',
} as const satisfies Readonly<Record<keyof typeof MESSAGE_TEXTS, string>>;
