import type { Form, Indicator, Report, Slot } from '../form/form';
import type { Profile } from '../profile/profile';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { blockLabel, emptyClassLabel, hasLevels, hasNoParents, tableHead } from './support/class-cells';
import { ALL_FORMS } from './support/families';
import { isBlank, isNumeric, isUnfilled, ownQuantity, withoutIndicators } from './support/indicator-values';
import { asksSatisfaction, namesAudience } from './support/indicator-words';
import { firstAndRest, shown } from './support/listing';

/**
 * PE317: at least one indicator measures satisfaction: 满意 in its name and a figure as target. One whose target is still
 * blank counts, one measured in words (`群众满意度　满意`) does not.
 */
export const SATISFACTION_MISSING = defineRule({
  code: 'PE317',
  slug: 'satisfaction-missing',
  name: '满意度缺失',
  severity: 'error',
  families: [...ALL_FORMS, 'scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '财预〔2020〕10号：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%',
    trust: 'national',
  },
  texts: {
    missing: {
      problem: '表中没有测量满意度的指标。',
      advice:
        '在“满意度指标”下增加一项，如“服务对象满意度 ≥90%”，并注明调查对象；本表若是节选或分页公布的，先看余下各行有没有满意度指标。',
    },
    notSatisfaction: {
      problem: '满意度类下的 {count} 个指标都不测量满意度：{names}。',
      advice: '在该类下设一项满意度指标，如“服务对象满意度 ≥90%”，原有指标移到效益或产出指标下。',
    },
    emptyClass: {
      problem: '“{label}”一类没有指标。',
      advice: '在 {cell} 一行填写满意度指标，如“服务对象满意度 ≥90%”。',
    },
    words: {
      problem: '满意度指标“{name}”的指标值“{target}”不是数值，无法测量。',
      advice: '把 {cell} 改为数值，如“≥90%”。',
    },
    scorecard: {
      problem: '评分表中没有写明满意度的一行，无法判断满意度是否计入其他指标。',
      advice: '把满意度列为单独一行，写明分值和评分标准。',
    },
    report: {
      problem: '报告没有评分表，也没有满意度数值，无法判断是否开展了满意度调查。',
      advice: '在报告中写明满意度调查的对象、样本和结果。',
    },
  },
  check: (form, context) => judge(form, context.profile),
  checkReport: (report, context) => {
    if (context.recognition.forms.length > 0) return { notApplicable: 'not-a-report' };
    return judgeReport(report);
  },
});

function judge(form: Form, profile: Profile): RuleOutcome {
  const unjudged = withoutIndicators(form);
  if (unjudged) return unjudged;
  if (form.family === 'scorecard') return judgeScorecard(form);
  if (isUnfilled(form)) return { notApplicable: 'target-missing' };
  const severity = profile.weights.waivesSatisfaction ? 'info' : 'error';
  const rows = form.indicators.filter(isUnderSatisfaction);
  const asked = form.indicators.filter((row) => asksSatisfaction(row.name) || isAudience(row));
  if (asked.some(isMeasured)) return [];
  const worded = asked[0];
  if (worded) return [{ ...inWords(worded), severity }];
  const found = firstAndRest(rows);
  const label = found ? (blockLabel(form, 'satisfaction') ?? found.first.level2 ?? found.first.level3) : null;
  if (found && label) return [{ ...notSatisfaction(rows, label), severity }];
  const empty = emptyClassLabel(form, 'satisfaction');
  if (empty) {
    const parameters = { label: compactText(empty.text), cell: empty.cell };
    return [{ verdict: 'fail', message: 'emptyClass', severity, at: empty, parameters }];
  }
  // A plan that lists its indicators without any class (职责、活动) leaves the classes to the projects.
  if (!hasLevels(form) && !form.table?.hasActualColumn) return { notApplicable: 'no-levels' };
  const orphans = hasLevels(form) ? form.indicators.filter(hasNoParents) : [];
  if (orphans.length > 0) {
    return { undecided: 'parents-missing', cells: orphans.flatMap(({ level3 }) => level3 ?? []) };
  }
  const at = tableHead(form);
  return at
    ? [{ verdict: 'fail', message: 'missing', severity, at, evidence: { operands: { satisfaction: 0 } } }]
    : [];
}

/** A score table may score satisfaction inside another row: 满意 anywhere in it will do, and none is no proof. */
function judgeScorecard(form: Form): RuleOutcome {
  const isNamed = form.indicators.some((row) =>
    [row.level1, row.level2, row.level3, row.target, row.method, row.remark].some(
      (slot) => slot !== null && asksSatisfaction(slot.text),
    ),
  );
  const at = tableHead(form);
  return isNamed || !at ? [] : [{ verdict: 'cannot-judge', message: 'scorecard', at }];
}

function isUnderSatisfaction({ block, class: kind }: Indicator): boolean {
  return block === 'satisfaction' || kind === 'satisfaction';
}

/** Only the people asked, their complaints, or no name at all beside the class: the figure is theirs. */
function isAudience(row: Indicator): boolean {
  const isNamed = row.name === '' || namesAudience(row.name) || row.name.includes('投诉');
  return isUnderSatisfaction(row) && isNamed && isNumeric(row.targetQuantity);
}

/** A figure as target (or beside it, where it slipped into the remark), a blank still to be filled, or no such column. */
function isMeasured({ target, targetQuantity, remark }: Indicator): boolean {
  if (target === null || isBlank(targetQuantity) || isNumeric(targetQuantity)) return true;
  if (targetQuantity.kind === 'relative' || targetQuantity.kind === 'unreadable') return true;
  return remark !== null && isNumeric(ownQuantity(remark));
}

function inWords(row: Indicator): RuleFinding {
  const at = row.target ?? row.level3;
  const parameters = { name: row.name, target: shown(row.target), cell: at?.cell ?? '' };
  return {
    verdict: 'fail',
    message: 'words',
    at: at ?? { cell: '' },
    with: row.level3 ? [row.level3] : [],
    parameters,
    evidence: { operands: { target: parameters.target }, actual: parameters.target },
  };
}

function notSatisfaction(rows: readonly Indicator[], label: Slot): RuleFinding {
  return {
    verdict: 'fail',
    message: 'notSatisfaction',
    at: label,
    with: rows.flatMap(({ level3, target }) => [level3, target].filter((slot) => slot !== null)),
    parameters: { count: rows.length, names: rows.map(({ name }) => `“${name}”`).join('、') },
    evidence: { operands: { satisfaction: 0, rows: rows.length } },
  };
}

function judgeReport(report: Report): RuleOutcome {
  const hasFigure = report.paragraphs.some((paragraph) => {
    const text = compactText(paragraph.text);
    return /满意[^.。;；]{0,30}[0-9][0-9.]*%|[0-9][0-9.]*%[^.。;；]{0,20}满意/.test(text);
  });
  if (hasFigure) return [];
  const at = report.title ?? report.paragraphs[0];
  return at ? [{ verdict: 'cannot-judge', message: 'report', at }] : [];
}
