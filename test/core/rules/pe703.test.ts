import { describe, expect, it } from 'vitest';
import { SIGN_OFF_BLANK } from '../../../src/core/rules/pe703-sign-off-blank';
import type { FormInput } from '../../support/form-input';
import { judge } from './judge';

function signed(...signOffs: (readonly [string, string | null])[]): FormInput {
  return { family: 'target-declaration', signOffs };
}

describe('PE703 签章审核空缺', () => {
  it('lists the blank places in one finding (阳谷)', () => {
    const { problems, cells, findings } = judge(
      SIGN_OFF_BLANK,
      signed(
        ['项目单位 审核意见', '(签章) 3715219190179'],
        ['财政部门初审', '(签章)'],
        ['财政部门 复审', '（盖章）   年  月  日'],
        ['项目负责人：', null],
      ),
    );
    expect(problems).toEqual(['3 处审核意见或签章空缺：财政部门初审、财政部门复审、项目负责人。']);
    expect(cells).toEqual([['B4', 'B5', 'B6']]);
    expect(findings[0]?.severity).toBe('info');
  });

  it.each<[string, FormInput]>([
    ['an opinion', signed(['项目单位审核意见', '同意申报 (签章) 2020年6月1日'])],
    ['a name', signed(['填报人', '周天'])],
  ])('passes %s', (_, input) => {
    expect(judge(SIGN_OFF_BLANK, input).verdict).toBe('pass');
  });

  it('does not apply without places to sign', () => {
    expect(judge(SIGN_OFF_BLANK, signed()).reason).toBe('no-sign-off');
  });
});
