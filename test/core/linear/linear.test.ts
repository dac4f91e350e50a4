import { describe, expect, it } from 'vitest';
import { outOfProportion, startCounting } from '../../support/operation-counter';
import type { Growing } from './growing-workbooks';

const countOperations = startCounting();
const { GROWING } = await import('./growing-workbooks');
const { checkWorkbook } = await import('../../../src/core/check/check');
const { checkFolder } = await import('../../../src/core/check/cross-file');
const { summariseFile } = await import('../../../src/core/check/file-summary');
const { checkedFileToOutput } = await import('../../../src/core/check/output');
const { recognise } = await import('../../../src/core/form/recognise');
const { defaultProfile } = await import('../../../src/core/profile/profiles');

/** Twice the input may cost a little more than twice the work, for sorting; a square makes it four times. */
const MOST = 2.6;

function work({ make }: Growing, size: number, mark: string): void {
  const workbook = make(size, mark);
  const recognition = recognise(workbook);
  const { findings } = checkWorkbook(workbook, recognition, defaultProfile);
  checkedFileToOutput('a.xlsx', recognition.forms, findings, 'zh-CN');
  checkFolder([summariseFile('a.xlsx', recognition), summariseFile('b.xlsx', recognition)]);
}

describe('twice as much in a workbook is twice the work', () => {
  it.each(GROWING)('$name', (growing) => {
    const { size } = growing;
    const counted = [size, size * 2, size * 4].map((times, at) =>
      countOperations(() => work(growing, times, '甲乙丙'.charAt(at))),
    );
    expect(outOfProportion(counted, MOST)).toEqual([]);
  });
});
