import type { Family } from '../../core/form/family';
import { blankForm, FORM_TEMPLATES, type FormTemplateKind } from '../../core/form/templates/templates';
import { newWorkbook } from '../../hosts/ooxml/new-workbook';
import { layoutOf } from '../../hosts/ooxml/sheet-layout';
import { newFormSheet } from '../../tasks/new-form';
import { CommandFailure } from '../failure';
import { copyPath, writeOutput } from '../write-copy';
import type { Command } from './command';

/** The families that have a blank standard form. */
const KIND_OF_FAMILY: Readonly<Partial<Record<Family, FormTemplateKind>>> = {
  'project-self-evaluation': 'project',
  'transfer-self-evaluation': 'transfer',
  'department-self-evaluation': 'department',
  'target-declaration': 'declaration',
};

/** By the family's word in the output of `inspect`, or by the form's Chinese name. */
function kindOf(word: string): FormTemplateKind {
  const byFamily = Object.entries(KIND_OF_FAMILY).find(([family]) => family === word)?.[1];
  const kind = byFamily ?? FORM_TEMPLATES.find(({ name }) => name === word)?.kind;
  if (kind) return kind;
  const known = Object.entries(KIND_OF_FAMILY).map(([family, of]) => `${family}（${blankForm(of).name}）`);
  throw new CommandFailure(`没有“${word}”的空白表。可以新建：${known.join('、')}。`);
}

function yearOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^20[0-9]{2}$/.test(given))
    throw new CommandFailure(`--year 要写成四位年份，如 2025，不能是“${given}”。`);
  return Number(given);
}

/** 新建标准表: a blank standard form as a workbook of its own. */
export const newCommand: Command = {
  name: 'new',
  usage: 'jixiao new 表种 -o 新表.xlsx [--year 年度]',
  summary: '新建一张空白标准表：公式、分值、说明都已排好，A4 可打印',
  options: ['output', 'year'],
  async run(given, console) {
    const [word, ...others] = given.paths;
    if (word === undefined || others.length > 0)
      throw new CommandFailure(`请写明一个表种。用法：${this.usage}`);
    const kind = kindOf(word);
    const output = copyPath(null, given.values.get('output'), '新表');
    const year = yearOf(given.values.get('year'));
    const sheet = newFormSheet(blankForm(kind), year === undefined ? {} : { year });
    const made = newWorkbook(layoutOf(sheet));
    if (!made.ok || made.value === false) throw new CommandFailure('新表没能排好，没有写出文件。');
    await writeOutput(output, made.value, 'wx');
    console.out(`存到 ${output}：${sheet.name}\n`);
    return 0;
  },
};
