import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { failedFormula } from './support/failed-formula';
import {
  type CopiedGoal,
  copiedGoals,
  type ForeignWords,
  foreignWords,
  projectOfReport,
  textsOfForm,
  topicsOf,
} from './support/foreign-text';
import { shown } from './support/listing';
import { projectEntry, projectName } from './support/project-names';

/** PE604: what a form says is about its own project, not about another form's. */
export const CROSS_FORM_COPY = defineRule({
  code: 'PE604',
  slug: 'cross-form-copy',
  name: '他表内容照抄',
  severity: 'warning',
  families: 'all',
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '目标、指标和报告文字应属于本项目；与项目相斥的主题（城乡居民与城镇职工、医疗救助与离休干部等）按主题词典核对',
    trust: 'practice',
  },
  texts: {
    topic: {
      problem: '项目是“{project}”（{own}），{cell} 却写“{words}”（{foreign}）。',
      advice: '核对 {cell}：不属于本项目的，改为本项目的内容；确属本项目的，在文中说明与“{own}”的关系。',
    },
    goal: {
      problem: '“{text}”与表“{otherForm}”的 {first} 逐字相同，疑为照抄他表。',
      advice: '按本项目的内容重写 {cell}。',
    },
  },
  check: (form): RuleOutcome => {
    const name = projectName(form);
    if (name === '') return { notApplicable: 'no-project-name' };
    const failed = failedFormula([projectEntry(form)?.answer ?? null]);
    if (failed) return failed;
    if (topicsOf(name).length === 0) return { notApplicable: 'no-topic' };
    return foreignWords(name, textsOfForm(form)).map((found) => topicFinding(found, name));
  },
  checkReport: (report): RuleOutcome => {
    const name = projectOfReport(report);
    if (topicsOf(name).length === 0) return { notApplicable: 'no-topic' };
    return foreignWords(name, report.paragraphs).map((found) => topicFinding(found, name));
  },
  checkWorkbook: (recognition) => copiedGoals(recognition).map(goalFinding),
});

function topicFinding({ slot, words, from, to, own, foreign }: ForeignWords, project: string): RuleFinding {
  return {
    verdict: 'fail',
    message: 'topic',
    at: slot,
    parameters: {
      project: project.slice(0, 40),
      own: own.id,
      foreign: foreign.id,
      words: words.slice(0, 40),
      cell: slot.cell,
    },
    evidence: { operands: { project }, expected: own.id, actual: foreign.id },
    spans: [{ cell: slot.cell, from, to }],
  };
}

function goalFinding({ earlier, later, original, copy }: CopiedGoal): RuleFinding {
  const first = earlier.sheet === later.sheet ? original.cell : `${earlier.sheet}!${original.cell}`;
  return {
    verdict: 'fail',
    message: 'goal',
    sheet: later.sheet,
    at: copy,
    with: [{ cell: first }],
    parameters: { text: shown(copy), otherForm: projectName(earlier), first, cell: copy.cell },
    evidence: { operands: { [first]: shown(original), [copy.cell]: shown(copy) } },
    spans: [{ cell: copy.cell, from: 0, to: copy.text.length }],
  };
}
