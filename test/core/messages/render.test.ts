import { describe, expect, it } from 'vitest';
import { renderReason, renderText } from '../../../src/core/messages/render-text';
import { wordingIn } from '../../../src/core/messages/wordings';

const CHINESE = '{label}应为 {expected}：{reason}';
const ENGLISH = '{label} should be {expected}: {reason}';

describe('words of a message', () => {
  it('puts the parameters in, in both languages', () => {
    const parameters = { label: '执行率', expected: 99.97, reason: 'budget-blank' };
    expect(renderText(CHINESE, parameters, wordingIn('zh-CN'))).toBe('执行率应为 99.97：预算数为空');
    expect(renderText(ENGLISH, parameters, wordingIn('en'))).toBe(
      '执行率 should be 99.97: the budget is blank',
    );
  });

  it('leaves a placeholder without a parameter, and braces of the user, alone', () => {
    expect(renderText(CHINESE, {}, wordingIn('zh-CN'))).toBe(CHINESE);
    expect(renderText('“{words}”', { words: '{label}' }, wordingIn('zh-CN'))).toBe('“{label}”');
  });

  it('shows an unknown reason as it is', () => {
    expect(renderReason('没有说明', wordingIn('zh-CN'))).toBe('没有说明');
  });
});
