import { beforeAll, describe, expect, it } from 'vitest';
import { ACTIONS } from '../../support/actions';
import { stateOf } from '../../support/document-state';
import { openExcel } from '../../support/hosts';
import { twoForms } from '../../support/two-forms';

let bytes: Uint8Array;
beforeAll(() => {
  bytes = twoForms();
});

/** Taken from end to end in an Excel of that requirement set. */
async function taken(action: (typeof ACTIONS)[number], requirementSet: string) {
  const { host, standIn } = openExcel(bytes, { requirementSet });
  const before = stateOf(standIn.document);
  const attempt = async () => {
    const undo = await action.setUp(host);
    const read = await action.read(host, undo);
    return read.ok ? read.value() : ({ kind: 'failed', problem: read.problem, rolledBack: true } as const);
  };
  return { outcome: await attempt(), before, after: stateOf(standIn.document) };
}

describe.each(ACTIONS)('$name', (action) => {
  it.each(['1.13', '1.14', '1.15'])('comes to the same in an Excel of ExcelApi %s', async (set) => {
    const { outcome, after } = await taken(action, set);
    expect(outcome.kind).toBe('applied');
    expect(after).toEqual((await taken(action, '1.15')).after);
  });
});

describe.each(ACTIONS.filter(({ name }) => !/^(?:再次|清除|撤销|总分)/.test(name)))('$name', (action) => {
  it.each(['1.3', '1.7', '1.8', '1.11'])(
    'in an Excel of ExcelApi %s, below the floor, works or says in plain words that it cannot',
    async (set) => {
      const { outcome, before, after } = await taken(action, set);
      if (outcome.kind === 'applied') {
        expect(after).toEqual((await taken(action, '1.13')).after);
        return;
      }
      expect(outcome).toMatchObject({ kind: 'failed', rolledBack: true, problem: { code: 'unsupported' } });
      if (outcome.kind === 'failed') expect(outcome.problem.nextStep).toContain('更新 Excel');
      expect(after).toEqual(before);
    },
  );
});
