import { beforeAll, describe, expect, it } from 'vitest';
import { blankForm, FORM_TEMPLATES } from '../../../src/core/form/templates/templates';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { newFormSheet } from '../../../src/tasks/new-form';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, HOSTS } from '../../support/hosts';
import { changedParts, partText } from '../../support/package-parts';
import { tortureWorkbook } from '../../support/torture-workbook';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

describe.each(HOSTS)('state kept through $name', ({ open }) => {
  it('keeps texts by key, replaces them, and forgets them without a trace', async () => {
    const { host, save } = open(bytes);
    expect(granted(await host.readState('profile'))).toBeNull();
    granted(await host.writeState({ key: 'profile', text: '{"a":"<&>"}' }));
    granted(await host.writeState({ key: 'waivers', text: '[]' }));
    granted(await host.writeState({ key: 'profile', text: '{"a":"二"}' }));
    expect(granted(await host.readState('profile'))).toBe('{"a":"二"}');
    const again = open(save());
    expect(granted(await again.host.readState('profile'))).toBe('{"a":"二"}');
    expect(granted(await again.host.readState('waivers'))).toBe('[]');
    granted(await again.host.writeState({ key: 'profile', text: null }));
    granted(await again.host.writeState({ key: 'waivers', text: null }));
    expect(granted(await again.host.readState('profile'))).toBeNull();
    expect(changedParts(bytes, again.save())).toEqual([]);
  });
});

describe.each(HOSTS)('new sheets through $name', ({ open }) => {
  it.each(FORM_TEMPLATES.map(({ kind }) => kind))(
    'lays out %s, saves it, and takes it back',
    async (kind) => {
      const { host, save } = open(bytes);
      const layout = newFormSheet(blankForm(kind), { year: 2024 });
      const outcome = await host.addSheet(layout);
      if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
      const read = readWorkbook(save());
      const sheet = read.ok ? read.workbook.sheets.at(-1) : undefined;
      expect(sheet?.name).toBe(layout.name);
      expect(sheet?.merges).toHaveLength(layout.merges.length);
      const formulas = [...(sheet?.cells.values() ?? [])].filter((cell) => cell.formula !== null);
      expect(formulas).toHaveLength(layout.cells.filter((cell) => cell.formula !== undefined).length);
      const part = partText(save(), 'xl/worksheets/sheet6.xml');
      expect(part).toContain('paperSize="9"');
      expect(part).toContain(`orientation="${layout.print.orientation}"`);
      expect(partText(save(), 'xl/workbook.xml')).toContain('_xlnm.Print_Area');
      expect(granted(await host.listSheets()).at(-1)).toMatchObject({ name: layout.name, isActive: true });
      expect((await host.undo(outcome.journal)).kind).toBe('applied');
      expect(changedParts(bytes, save())).toEqual([]);
    },
  );

  it('refuses a name that is taken or not allowed and changes nothing', async () => {
    const { host, save } = open(bytes);
    for (const name of ['自评表', 'a/b', '']) {
      const outcome = await host.addSheet({ ...newFormSheet(blankForm('project')), name });
      expect(outcome).toMatchObject({ kind: 'failed', rolledBack: true });
      expect(save()).toBe(bytes);
    }
  });

  it('adds to the torture workbook and loses nothing of it', async () => {
    const content = tortureWorkbook();
    const { host, save } = open(content);
    expect((await host.addSheet(newFormSheet(blankForm('department')))).kind).toBe('applied');
    const changed = changedParts(content, save()).filter((part) => !/worksheets\/sheet\d+\.xml$/.test(part));
    expect(changed).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(readWorkbook(save()).ok).toBe(true);
  });
});

describe.each(HOSTS)('selection through $name', ({ open }) => {
  it('selects a cell, tells listeners, and stops telling them', async () => {
    const { host } = open(bytes);
    const heard: string[] = [];
    const stop = granted(
      await host.onSelectionChanged(({ sheet, cell }) => void heard.push(`${sheet}!${cell}`)),
    );
    granted(await host.select({ sheet: '其他 表', cell: 'A2' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['其他 表!A2']);
    expect(granted(await host.currentSelection())).toEqual({ sheet: '其他 表', cell: 'A2' });
    await stop();
    granted(await host.select({ sheet: '自评表', cell: 'B3' }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toHaveLength(1);
  });

  it('tells of new sheets', async () => {
    const { host } = open(bytes);
    let told = 0;
    const stop = granted(await host.onSheetsChanged(() => void told++));
    await host.addSheet(newFormSheet(blankForm('project')));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toBeGreaterThan(0);
    await stop();
  });
});
