import { describe, expect, it } from 'vitest';
import { CONTACT_FORMAT } from '../../../src/core/rules/pe704-contact-format';
import { buildForm } from '../../support/form-builder';
import type { FormInput } from '../../support/form-input';
import { judge, judgeRecognition } from './judge';

function contacts(...identity: readonly (readonly [string, string])[]): FormInput {
  return {
    family: 'target-declaration',
    identity: identity.map(
      ([label, text]) => [label.includes('电话') ? 'phone' : 'contact', label, text] as const,
    ),
  };
}

function together(...inputs: FormInput[]) {
  const built = inputs.map((input, at) => buildForm({ ...input, sheet: `表${at + 1}` }));
  return judgeRecognition(
    CONTACT_FORMAT,
    { sheets: built.flatMap(({ workbook }) => workbook.sheets), definedNames: [], date1904: false },
    { forms: built.map(({ form }) => form), reports: [] },
  );
}

describe('PE704 联系方式不一致', () => {
  it('misses the area code and proposes the one in use', () => {
    const { problems, findings } = judge(
      CONTACT_FORMAT,
      contacts(
        ['项目联系人', '李宗贤'],
        ['联系电话', '6026307'],
        ['填报人', '杜静'],
        ['填报人联系电话', '0635-6026358'],
      ),
    );
    expect(problems).toEqual(['电话“6026307”没有区号。']);
    expect(findings[0]).toMatchObject({
      severity: 'info',
      cell: 'B4',
      parameters: { example: '（0635-6026307）' },
    });
  });

  it('finds two people with one number in two forms (阳谷)', () => {
    const { problems, cells } = together(
      contacts(['填报人', '周天'], ['联系电话', '0635-6026358']),
      contacts(['填报人', '杜静'], ['联系电话', '0635-6026358']),
    );
    expect(problems).toEqual(['“周天”与“杜静”用同一个电话“0635-6026358”。']);
    expect(cells).toEqual([['B4', '表1!B4']]);
  });

  it.each<[string, FormInput]>([
    ['a line with its area code', contacts(['联系人', '徐光伟'], ['联系电话', '0635-6026305'])],
    ['an area code in brackets', contacts(['联系人', '徐光伟'], ['联系电话', '（0635）6026305'])],
    ['a wide dash', contacts(['联系人', '徐光伟'], ['联系电话', '0635—6026305'])],
    ['a mobile number', contacts(['联系人', '徐光伟'], ['联系电话', '13800138000'])],
    ['a masked mobile number', contacts(['联系人', '张某'], ['联系电话', '138****8000'])],
    ['a blank one', contacts(['联系人', '徐光伟'], ['联系电话', ''])],
  ])('passes %s', (_, input) => {
    expect(judge(CONTACT_FORMAT, input).findings).toEqual([]);
  });

  it('passes two people with two numbers, and one person twice', () => {
    const first = contacts(['项目联系人', '徐光伟'], ['联系电话', '0635-6026305']);
    const second = contacts(['填报人', '肖燕清'], ['联系电话', '0635-6026359']);
    expect(together(first, second, first).findings).toEqual([]);
  });

  it('does not apply without contacts', () => {
    expect(judge(CONTACT_FORMAT, contacts()).findings).toEqual([]);
  });
});
