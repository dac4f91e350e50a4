import { describe, expect, it } from 'vitest';
import { blankForm } from '../../../src/core/form/templates/templates';
import { CHINESE } from '../../../src/core/messages/chinese';
import { applyProposal } from '../../../src/tasks/apply';
import { checkAndMark, checkSheets } from '../../../src/tasks/check';
import { clearMarks, markFindings } from '../../../src/tasks/marks';
import { addNewForm } from '../../../src/tasks/new-form';
import { propose } from '../../../src/tasks/propose';
import { createUndoStack } from '../../../src/tasks/undo';
import { granted, openExcel, realWorkbooks } from '../../support/hosts';
import { changedParts } from '../../support/package-parts';

const KINDS = ['rates', 'scores', 'total', 'notes'] as const;

describe.each(realWorkbooks())('$name through the real proxies', ({ bytes }) => {
  it('is checked in one request and marked in one; marked again, it takes one more to read', async () => {
    const { host, standIn, save } = openExcel(bytes);
    const { count } = standIn.excel;
    const fresh = count.requests;
    const checked = granted(await checkSheets(host, { which: 'all', willMark: true }));
    expect(count.requests - fresh).toBe(1);
    expect((await markFindings(host, checked, CHINESE)).kind).toBe('applied');
    expect(count.requests - fresh).toBe(2);
    for (const which of ['active', 'all'] as const) {
      const before = count.requests;
      const again = granted(await checkAndMark(host, { which }, CHINESE));
      expect(again.marked.kind).toBe('applied');
      expect(count.requests - before).toBeLessThanOrEqual(3);
    }
    expect(
      (
        await clearMarks(
          host,
          standIn.document.sheets.map(({ name }) => name),
        )
      ).kind,
    ).toBe('applied');
    expect(changedParts(bytes, save())).toEqual([]);
  });

  it('is computed and annotated in one read and one write each, and equals the original after all is taken back', async () => {
    const { host, standIn, save } = openExcel(bytes);
    const { count } = standIn.excel;
    const undo = createUndoStack();
    granted(await checkAndMark(host, { which: 'all' }, CHINESE));
    for (const kind of KINDS) {
      const before = count.requests;
      const proposal = granted(await propose(host, kind, { which: 'all' }));
      expect(count.requests - before).toBe(1);
      const all = new Set(proposal.forms.flatMap((form) => form.edits));
      expect((await applyProposal(host, proposal, all, undo)).kind).toBe('applied');
      expect(count.requests - before).toBeLessThanOrEqual(2);
    }
    expect((await addNewForm(host, blankForm('transfer'), { year: 2024 }, undo)).kind).toBe('applied');
    expect(save().length).toBeGreaterThan(0);
    while (undo.latest()) {
      const before = count.requests;
      expect((await undo.undo(host))?.kind).toBe('applied');
      expect(count.requests - before).toBeLessThanOrEqual(2);
    }
    await clearMarks(
      host,
      standIn.document.sheets.map(({ name }) => name),
    );
    expect(changedParts(bytes, save())).toEqual([]);
  });
});
