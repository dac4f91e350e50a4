import type { Recognition, Report } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { plain } from './support/printed';
import {
  blocksOfForm,
  blocksOfReport,
  fullBlockOf,
  type NamedProblems,
  namedProblems,
  type ScoredBlock,
} from './support/report-problems';

/** PE608: problems that a report names cost points, and in the block that they belong to. */
export const FINDING_VERSUS_SCORE = defineRule({
  code: 'PE608',
  slug: 'finding-vs-score',
  name: '问题与扣分不对应',
  severity: 'warning',
  families: ['scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '结论中指出的问题在对应指标上有扣分，扣分与问题一一对应',
    trust: 'ours',
  },
  texts: {
    full: {
      problem: '结论指出“{problem}”，而“{block}”得了满分 {score}。',
      advice: '在“{block}”（{blockCells}）按问题扣分并写明原因，或修改 {cell} 的结论。',
    },
    more: {
      problem: '结论指出 {named} 个问题（{problems}），扣分的指标只有 {lost} 个（{blocks}）。',
      advice: '逐个核对 {cell} 的问题在哪项指标扣分；没有扣分的补扣或删去。',
    },
  },
  checkReport: (report, { recognition }): RuleOutcome => {
    const blocks = blocksOf(report, recognition);
    const named = namedProblems(report);
    if (named.length === 0) return { notApplicable: 'no-problems' };
    if (blocks.length < 2) return { notApplicable: 'not-scored' };
    return named.flatMap((problems) => judge(problems, blocks));
  },
});

/** Level 2 blocks of the text, else the rows of the workbook's score tables, else what the text has. */
function blocksOf(report: Report, recognition: Recognition): readonly ScoredBlock[] {
  const told = blocksOfReport(report);
  const parts = told.filter(({ isWhole }) => !isWhole);
  if (parts.length >= 2) return parts;
  const rows = recognition.forms
    .filter(({ family }) => family === 'scorecard')
    .flatMap((form) => blocksOfForm(form, report.sheet));
  return rows.length >= 2 ? rows : told;
}

function judge(named: NamedProblems, blocks: readonly ScoredBlock[]): readonly RuleFinding[] {
  const { slot, problems } = named;
  const spans = [{ cell: slot.cell, from: named.from, to: named.to }];
  const lost = blocks.filter(({ score, weight }) => score.lt(weight));
  const full = problems.flatMap((problem) => {
    const block = fullBlockOf(problem, blocks);
    return block ? [{ problem, block }] : [];
  });
  const [first] = full;
  if (first) {
    return [
      {
        verdict: 'fail',
        message: 'full',
        at: slot,
        with: full.map(({ block }) => ({ cell: block.cell })),
        parameters: {
          problem: full.map(({ problem }) => problem).join('、'),
          block: [...new Set(full.map(({ block }) => block.name))].join('、'),
          score: full.map(({ block }) => `${plain(block.score)}/${plain(block.weight)}`).join('、'),
          blockCells: [...new Set(full.map(({ block }) => block.cell))].join('、'),
          cell: slot.cell,
        },
        evidence: {
          operands: Object.fromEntries(
            full.map(({ problem, block }) => [problem, `${plain(block.score)}/${plain(block.weight)}`]),
          ),
        },
        spans,
      },
    ];
  }
  if (problems.length <= lost.length) return [];
  return [
    {
      verdict: 'fail',
      message: 'more',
      at: slot,
      with: lost.map(({ cell }) => ({ cell })),
      parameters: {
        named: problems.length,
        problems: problems.join('、'),
        lost: lost.length,
        blocks: lost.map(({ name }) => name).join('、') || '无',
        cell: slot.cell,
      },
      evidence: {
        operands: { problems: problems.length },
        expected: `≥${problems.length}`,
        actual: `${lost.length}`,
      },
      spans,
    },
  ];
}
