import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../src/core/check/waivers';
import { recognise } from '../../src/core/form/recognise';
import { blankForm, FORM_TEMPLATES } from '../../src/core/form/templates/templates';
import { profileById } from '../../src/core/profile/profiles';
import { OoxmlHost } from '../../src/hosts/ooxml/ooxml-host';
import { checkSheets } from '../../src/tasks/check';
import { addNewForm, newFormSheet } from '../../src/tasks/new-form';
import { readProfile, writeProfile } from '../../src/tasks/profile-state';
import { createUndoStack } from '../../src/tasks/undo';
import { readWaivers, withoutWaiver, withWaiver, writeWaivers } from '../../src/tasks/waivers';
import { granted, realWorkbooks } from '../support/hosts';
import { changedParts } from '../support/package-parts';

const [, seed] = realWorkbooks();
if (!seed) throw new Error('no seed');
const { bytes } = seed;

const WAIVER: Waiver = {
  rule: 'PE102',
  sheet: 'Sheet1',
  cell: 'C3',
  reason: '待补',
  author: '张某',
  date: '2024-03-01',
};

describe('waivers kept in the workbook', () => {
  it('come back as they went in, and leave no trace when all are gone', async () => {
    const host = new OoxmlHost(bytes);
    expect(granted(await readWaivers(host))).toEqual([]);
    granted(await writeWaivers(host, withWaiver([], WAIVER)));
    const again = new OoxmlHost(host.bytes);
    expect(granted(await readWaivers(again))).toEqual([WAIVER]);
    const replaced = withWaiver([WAIVER], { ...WAIVER, reason: '另一理由' });
    expect(replaced).toEqual([{ ...WAIVER, reason: '另一理由' }]);
    granted(await writeWaivers(again, withoutWaiver(replaced, WAIVER)));
    expect(changedParts(bytes, again.bytes)).toEqual([]);
  });

  it('are none when the part is damaged', async () => {
    const host = new OoxmlHost(bytes);
    for (const text of ['not json', '{"a":1}', '[{"rule":1}]']) {
      granted(await host.writeState({ key: 'waivers', text }));
      expect(granted(await readWaivers(host))).toEqual([]);
    }
  });

  it('that meet no finding are reported', async () => {
    const host = new OoxmlHost(bytes);
    const unused = { ...WAIVER, sheet: '没有' };
    const checked = granted(await checkSheets(host, { which: 'all', waivers: [unused] }));
    expect(checked.result.unusedWaivers).toEqual([unused]);
  });
});

describe('the profile kept in the workbook', () => {
  it('comes back, known or changed, and can be forgotten', async () => {
    const host = new OoxmlHost(bytes);
    expect(granted(await readProfile(host)).kind).toBe('none');
    const known = profileById('hubei-2020');
    if (!known) throw new Error('no profile');
    for (const profile of [known, { ...known, name: '本单位方案' }]) {
      granted(await writeProfile(host, profile));
      const kept = granted(await readProfile(host));
      expect(kept.kind === 'kept' && kept.profile).toEqual(profile);
    }
    granted(await writeProfile(host, null));
    expect(changedParts(bytes, host.bytes)).toEqual([]);
  });

  it('says what is wrong with one that cannot be read', async () => {
    const host = new OoxmlHost(bytes);
    granted(await host.writeState({ key: 'profile', text: '{"grade":{"excellent":"x"}}' }));
    expect(granted(await readProfile(host)).kind).toBe('unreadable');
  });
});

describe('blank standard forms', () => {
  it.each([
    ['project', 'project-self-evaluation'],
    ['transfer', 'transfer-self-evaluation'],
    ['department', 'department-self-evaluation'],
    ['declaration', 'target-declaration'],
  ] as const)('%s is recognised as %s with its year and notes', async (kind, family) => {
    const host = new OoxmlHost(bytes);
    expect((await addNewForm(host, blankForm(kind), { year: 2024 })).kind).toBe('applied');
    const workbook = granted(await host.readSheets('active'));
    const [form, ...others] = recognise(workbook).forms;
    expect(others).toEqual([]);
    expect(form).toMatchObject({ family, year: 2024 });
    expect(form?.notes.length).toBeGreaterThan(1);
    expect(form?.funds?.rows.length).toBeGreaterThan(3);
  });

  it('get a free name each, fit on A4, and weigh 100 together', async () => {
    const host = new OoxmlHost(bytes);
    const undo = createUndoStack();
    for (const { kind } of [...FORM_TEMPLATES, ...FORM_TEMPLATES]) {
      expect((await addNewForm(host, blankForm(kind), {}, undo)).kind).toBe('applied');
    }
    const names = granted(await host.listSheets()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { kind } of FORM_TEMPLATES) {
      const layout = newFormSheet(blankForm(kind));
      const weights = layout.cells
        .filter((cell) => typeof cell.value === 'number' && cell.formula === undefined)
        .map((cell) => Number(cell.value));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      expect([0, 90, 100]).toContain(total);
      const height = layout.rowHeights.reduce((sum, row) => sum + row.height, 0);
      expect(height).toBeLessThan(1_200);
    }
    while (undo.latest()) expect((await undo.undo(host))?.kind).toBe('applied');
    expect(changedParts(bytes, host.bytes)).toEqual([]);
  });
});
