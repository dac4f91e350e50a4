import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPEATED_TEXT } from '../../../src/core/rules/pe511-repeated-text';
import { findRepeatedItems } from '../../../src/core/rules/support/repeated-items';
import { findSharedRuns } from '../../../src/core/rules/support/shared-runs';
import { judge, judgeReport } from './judge';

const SENTENCE = '对参保的城乡困难居民、重大疾病患者及大额费用患者在居民医保正常结报后给予住院救助';

describe('PE511 重复内容', () => {
  it('finds a calculation that is the basis over again (阳谷)', () => {
    const text = '阳医保发【2019】6 号《关于对特困人员个人缴费部分补助的意见》等文件';
    const { findings } = judge(REPEATED_TEXT, {
      sections: [
        ['calculation', '测算依据', text],
        ['basis', '立项依据', text.replace(' ', '')],
      ],
    });
    expect(findings).toMatchObject([{ message: 'same', severity: 'info' }]);
    expect(findings[0]?.cells).toHaveLength(2);
  });

  it('finds a sentence that stands in several cells, once (江阴)', () => {
    const { findings } = judge(REPEATED_TEXT, {
      sections: [
        ['overview', '项目概况', `本项目${SENTENCE}，年度封顶30万元。`],
        ['calculation', '测算依据', `筹资6300万元。${SENTENCE}。`],
        ['plan', '实施计划', `按月划拨；${SENTENCE}`],
      ],
    });
    expect(findings).toMatchObject([{ message: 'run' }]);
    expect(findings[0]?.cells).toHaveLength(3);
    expect(findings[0]?.parameters.length).toBeGreaterThanOrEqual(SENTENCE.length);
  });

  it('does not mind titles of documents and the name of the project', () => {
    const title = '《聊城市人民政府办公室关于试行职工长期护理保险制度实施细则的意见》(聊政办字【2017】55 号)';
    const name = '城镇职工长期护理保险政府补贴、长期护理保险福彩公益金政府补贴及配套资金项目';
    const found = judge(REPEATED_TEXT, {
      identity: [['projectName', '项目名称', name]],
      sections: [
        ['overview', '项目概况', `根据${title}，${name}按人补助15元`],
        ['basis', '立项依据', `${title}；${name}立项`],
      ],
    });
    expect(found.verdict).toBe('pass');
  });

  it('leaves goal and goal actual to PE609, and short answers alone', () => {
    expect(judge(REPEATED_TEXT, { goals: [[SENTENCE, SENTENCE]] }).verdict).toBe('pass');
    const short = judge(REPEATED_TEXT, {
      sections: [
        ['problems', '存在问题', '无'],
        ['improvement', '改进措施', '无'],
        ['basis', '立项依据', '见附件一、附件二'],
        ['calculation', '测算依据', '见附件一、附件二'],
      ],
    });
    expect(short.verdict).toBe('pass');
  });

  it('finds a text that was pasted twice into one cell', () => {
    const text = '1.全面落实城乡居民参保资助政策，做到应保尽保。2.规范管理救助资金。';
    const found = judge(REPEATED_TEXT, { sections: [['overview', '项目概况', `${text}\n${text}`]] });
    expect(found.findings).toMatchObject([{ message: 'sentence', parameters: { count: 1 } }]);
    expect(found.findings[0]?.spans).toHaveLength(2);
    expect(judge(REPEATED_TEXT, { sections: [['overview', '项目概况', text]] }).verdict).toBe('pass');
  });

  it('finds paragraphs of a report that repeat the summary, and a list item (东川)', () => {
    const list = '病种范围覆盖不全面，如：子宫癌、脑出血、淋巴瘤、脑出血、儿童苯丙酮尿症等病种';
    const { findings } = judgeReport(REPEATED_TEXT, ['报告', SENTENCE, list, '一、概况', `${SENTENCE}。`]);
    expect(findings).toMatchObject([
      { cells: ['A2', 'A5'] },
      { message: 'item', cell: 'A3', parameters: { item: '脑出血', count: 2 } },
    ]);
  });
});

describe('sentences', () => {
  const BASIS = '政府补助标准550元/人，省495元、市23元、县32元。约658090人，财政补贴需21058880元。';
  const overview = (text: string) => judge(REPEATED_TEXT, { sections: [['overview', '项目概况', text]] });

  it('finds a text that was pasted twice into one cell (阳谷)', () => {
    const { findings } = overview(`${BASIS}\n${BASIS}`);
    expect(findings).toMatchObject([{ message: 'sentence', parameters: { count: 2 } }]);
    for (const { from, to } of findings[0]?.spans ?? []) {
      expect(`${BASIS}\n${BASIS}`.slice(from, to)).toMatch(/^(?:政府补助|约658090人)/);
    }
  });

  it.each([
    BASIS,
    '一季度拨付财政资金100万元。二季度拨付财政资金100万元。',
    '拨付到位。拨付到位。',
    '—————————————————。—————————————————。',
  ])('leaves %s alone', (text) => expect(overview(text).findings).toEqual([]));
});

describe('lists', () => {
  it.each<[string, readonly string[]]>([
    ['子宫癌、脑出血、淋巴瘤、脑出血、鼻咽癌', ['脑出血']],
    ['民政、残联、民政等部门', ['民政']],
    ['每年、每月', []],
    ['一、二、三级残疾人，一、二、三级医院', []],
    ['省级补助、市级补助、县级补助', []],
    ['学校（小学、中学）、医院、学校', []],
    ['', []],
  ])('%s: %j', (text, items) => {
    expect(findRepeatedItems(text).map((item) => item.text)).toEqual(items);
  });

  it('points at both places', () => {
    const text = '甲病、 脑出血、乙病、脑出血等';
    const [item] = findRepeatedItems(text);
    expect(item?.spans.map(({ from, to }) => text.slice(from, to))).toEqual(['脑出血', '脑出血']);
  });
});

describe('shared runs', () => {
  const plain = (text: string, owner: number) => ({
    owner,
    text,
    indices: Array.from({ length: text.length + 1 }, (_, at) => at),
  });

  it('finds any run of 30 characters wherever it stands, and none shorter than asked', () => {
    const letters = fc.string({ unit: fc.constantFrom('甲', '乙'), maxLength: 40 });
    const run = Array.from({ length: 30 }, (_, at) => String.fromCharCode(0x5000 + at)).join('');
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        letters,
        fc.integer({ min: 25, max: 30 }),
        (a, b, c, d, length) => {
          const shared = run.slice(0, length);
          const runs = findSharedRuns(
            [plain(`${a}丙${shared}丁${b}`, 0), plain(`${c}戊${shared}己${d}`, 1)],
            30,
          );
          const found = runs.filter(({ text }) => text.includes(shared));
          expect(found).toHaveLength(length >= 30 ? 1 : 0);
          for (const { text, firstSpan, secondSpan } of runs) {
            expect(text.length).toBeGreaterThanOrEqual(30);
            expect(firstSpan.to - firstSpan.from).toBe(text.length);
            expect(secondSpan.to - secondSpan.from).toBe(text.length);
          }
        },
      ),
    );
  });
});
