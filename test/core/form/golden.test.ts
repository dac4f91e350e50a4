import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise, recogniseSheet } from '../../../src/core/form/recognise';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { LAYOUTS } from './layouts';
import { sheetOf } from './sheet-of';
import { STRUCTURES } from './structures';
import { summaryOf } from './summary';

const golden = (name: string) => join(__dirname, 'golden', `${name}.txt`);

describe('layouts of provinces', () => {
  for (const [name, text] of Object.entries(LAYOUTS)) {
    it(name, async () => {
      const { forms } = recogniseSheet(sheetOf(text));
      await expect(forms.map(summaryOf).join('\n')).toMatchFileSnapshot(golden(`layout-${name}`));
    });
  }
});

describe('structures that break a reading by position', () => {
  for (const [name, text] of Object.entries(STRUCTURES)) {
    it(name, async () => {
      const { forms } = recogniseSheet(sheetOf(text));
      await expect(forms.map(summaryOf).join('\n')).toMatchFileSnapshot(golden(`structure-${name}`));
    });
  }
});

describe('seed workbooks', () => {
  const folder = join(__dirname, '../../../assets/samples');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
    it(file, async () => {
      const result = readWorkbook(readFileSync(join(folder, file)));
      if (!result.ok) throw new Error(file);
      const { forms, reports } = recognise(result.workbook);
      const prose = reports.map(
        ({ sheet, title, year, paragraphs }) =>
          `report ${sheet} ${title?.text ?? '-'} ${year} ${paragraphs.length} paragraphs\n`,
      );
      await expect([...forms.map(summaryOf), ...prose].join('\n')).toMatchFileSnapshot(
        golden(`seed-${basename(file, '.xlsx')}`),
      );
    });
  }
});
