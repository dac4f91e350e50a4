import { defineRule, type RuleFinding } from './rule';
import { type TwoFigures, twoFigures } from './support/named-amounts';
import { plain } from './support/printed';
import { projectName } from './support/project-names';
import { type FundConflict, fundConflicts } from './support/same-project-funds';

/** PE606: one named amount has one figure, in a report's text and between two forms of the same project. */
export const SAME_AMOUNT_TWO_FIGURES = defineRule({
  code: 'PE606',
  slug: 'same-amount-two-figures',
  name: '同一金额两个数',
  severity: 'warning',
  families: ['scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '同一名称、同一期间的金额在全文（以及同一项目的几张表之间）只有一个数',
    trust: 'practice',
  },
  texts: {
    text: {
      problem: '“{name}”在 {first} 写 {firstFigure}，在 {cell} 写 {secondFigure}。',
      advice: '以决算数为准统一 {first} 与 {cell}；口径不同的（如含利息）写明。',
    },
    forms: {
      problem: '同一项目“{name}”的{column}，{first} 是 {firstFigure}，{cell} 是 {secondFigure}。',
      advice: '核对 {first} 与 {cell}，同一单位同一项目只报一个数。',
    },
  },
  checkReport: (report) => {
    const isAboutMoney = report.paragraphs.some(({ text }) => /[0-9][0-9.,，]*\s*[万亿千百]*元/.test(text));
    return isAboutMoney ? twoFigures(report).map(textFinding) : { notApplicable: 'no-figures' };
  },
  checkWorkbook: (recognition) =>
    recognition.forms.length > 1
      ? fundConflicts(recognition).map(formFinding)
      : { notApplicable: 'one-form' },
});

function textFinding({ first, second }: TwoFigures): RuleFinding {
  return {
    verdict: 'fail',
    message: 'text',
    at: second,
    with: [first],
    parameters: {
      name: second.metric,
      first: first.cell,
      firstFigure: first.text,
      secondFigure: second.text,
      cell: second.cell,
    },
    evidence: { operands: { [first.cell]: first.text, [second.cell]: second.text } },
    spans: [first, second].map(({ cell, from, to }) => ({ cell, from, to })),
  };
}

function formFinding({ earlier, later, first, second, column }: FundConflict): RuleFinding {
  const place = earlier.sheet === later.sheet ? first.cell : `${earlier.sheet}!${first.cell}`;
  const [firstFigure, secondFigure] = [
    `${first.figure ? plain(first.figure) : ''}${earlier.unit ?? ''}`,
    `${second.figure ? plain(second.figure) : ''}${later.unit ?? ''}`,
  ];
  return {
    verdict: 'fail',
    message: 'forms',
    sheet: later.sheet,
    at: second,
    with: [{ cell: place }],
    parameters: {
      name: projectName(later).slice(0, 40),
      column: column === 'budget' ? '预算数' : '执行数',
      columnEn: column === 'budget' ? 'budget' : 'execution',
      first: place,
      firstFigure,
      secondFigure,
      cell: second.cell,
    },
    evidence: { operands: { [place]: firstFigure, [second.cell]: secondFigure } },
  };
}
