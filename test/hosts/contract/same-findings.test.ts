import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../src/core/sheet/sheet';
import { OoxmlHost } from '../../../src/hosts/ooxml/ooxml-host';
import { judge } from '../../../src/tasks/judge';
import { proposeFor } from '../../../src/tasks/propose';
import { granted, openExcel, realWorkbooks } from '../../support/hosts';
import { tortureWorkbook } from '../../support/torture-workbook';

/** All that the engine says of a workbook: what it recognised, what it found at which cells, what it would write. */
function said(workbook: Workbook) {
  const { recognition, result, profile } = judge(workbook);
  const kinds = ['rates', 'scores', 'total', 'notes'] as const;
  return {
    forms: recognition.forms,
    profile: profile.id,
    findings: result.findings,
    proposals: kinds.flatMap((kind) =>
      proposeFor(workbook, kind).forms.map(({ score, edits }) => ({ kind, score, edits })),
    ),
  };
}

describe('a workbook in Excel and the same as a file', () => {
  it.each([...realWorkbooks(), { name: 'torture', bytes: tortureWorkbook() }])(
    '$name is recognised, judged and computed alike',
    async ({ bytes }) => {
      const inExcel = granted(await openExcel(bytes).host.readSheets('all'));
      const inFile = granted(await new OoxmlHost(bytes).readSheets('all'));
      expect(said(inExcel)).toEqual(said(inFile));
    },
  );
});
