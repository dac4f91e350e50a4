import type { HalfDone, HostProblem, HostProblemCode, Leftover } from '../../../hosts/host';
import type { ProblemWords } from '../texts';

/** What each problem is in the user's words, and what to do next. */
const PROBLEMS: Readonly<Record<HostProblemCode, ProblemWords>> = {
  'cell-edit-mode': {
    message: 'A cell is being typed into.',
    nextStep: 'Press Enter or Esc to end typing, then try again.',
  },
  'protected-sheet': {
    message: 'The sheet is protected and takes no changes.',
    nextStep: 'Unprotect the sheet under Review, then try again.',
  },
  'sheet-missing': {
    message: 'The sheet was deleted or renamed.',
    nextStep:
      'If it was only renamed, give it its old name and try again; else go to the sheet and check again.',
  },
  'rows-hidden-by-filter': {
    message: 'A filter hides some of the rows, so they cannot be written to.',
    nextStep: 'Clear the filter, then try again.',
  },
  'changed-meanwhile': {
    message: 'The sheet was changed meanwhile.',
    nextStep: 'Check again, then try once more.',
  },
  'request-too-large': {
    message: 'The sheet is too large to be done at once.',
    nextStep:
      'Delete needless rows and columns round the form, or move it to a sheet of its own, then try again.',
  },
  offline: {
    message: 'The connection to Excel was lost.',
    nextStep: 'Wait until you are online again, then try once more.',
  },
  unsupported: {
    message: 'This version of Excel cannot do this.',
    nextStep: 'Update Excel, or use the workbench in the browser or the command jixiao.',
  },
  'read-only': {
    message: 'The workbook is open for reading only.',
    nextStep: 'Save a copy, or press Enable Editing, then try again.',
  },
  refused: {
    message: 'Excel does not allow this change.',
    nextStep:
      'Look there for an array formula, a pivot table, a table header or a sheet of the same name, then try again.',
  },
  unknown: {
    message: 'Excel did not finish this.',
    nextStep: 'Try again; if that does not help, save the workbook and open it anew.',
  },
};

/** More cells than this are counted instead of named. */
const MOST_NAMED = 20;

function named({ sheet, cell, before, written, rows }: Leftover): string {
  if (rows !== undefined) return `${sheet}!${cell} (${rows} ${rows === 1 ? 'row' : 'rows'} put in)`;
  return `${sheet}!${cell} (was ${before ? `“${before}”` : 'blank'}, written “${written}”)`;
}

function halfDoneText(halfDone: HalfDone): string {
  switch (halfDone.kind) {
    case 'marks':
      return 'Old and new marks may stand side by side (no cell’s content was changed); they are put in order before the next action, or press “Clear marks”.';
    case 'no-marks':
      return 'The marks from before are gone too; check again.';
    case 'sheet':
      return `The sheet “${halfDone.name}” may be half made; it is deleted before the next action. If it stays, delete it yourself.`;
    case 'cells': {
      const { leftovers } = halfDone;
      const is = leftovers.every(({ isSeen }) => isSeen)
        ? 'still hold what was written'
        : 'may have been written';
      const list = leftovers.slice(0, MOST_NAMED).map(named).join('; ');
      const more = leftovers.length > MOST_NAMED ? `; ${leftovers.length} in all` : '';
      return `All is put back before the next action. Until then these ${is}: ${list}${more}.`;
    }
  }
}

/** A problem between us and Excel in English: by its code, with what could not be taken back. */
export function englishProblem({ code, halfDone }: HostProblem): ProblemWords {
  const { message, nextStep } = PROBLEMS[code];
  if (!halfDone) return { message, nextStep };
  const more = halfDoneText(halfDone);
  return { message, nextStep: halfDone.kind === 'no-marks' ? more : `${nextStep} ${more}` };
}
