import type { Form, Indicator } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { copiedBetween, duplicatesWithin } from './support/duplicate-indicators';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';

/** PE315: the same 三级指标 twice in one form, or copied from another form of the workbook. */
export const DUPLICATE_INDICATOR = defineRule({
  code: 'PE315',
  slug: 'duplicate-indicator',
  name: both('指标重复', 'Indicator stands twice'),
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '同一指标只设一次；不同项目的指标应各自反映本项目',
      'An indicator is set once; the indicators of different projects speak of their own project',
    ),
    trust: 'ours',
  },
  why: both(
    '重复的指标会重复计分；从别的项目整行粘贴来的指标多半与本项目无关。',
    'An indicator set twice is scored twice; a row pasted from another project mostly does not belong here.',
  ),
  example: {
    failing: '城乡居民医保表中又出现医疗救助表的“不合理累计结余减少程度　成效明显／成效明显”',
    passing: '两张表的指标各不相同',
  },
  texts: {
    within: {
      problem: both(
        '“{name}”在本表出现两次：{first}“{firstTarget}”和 {cell}“{target}”。',
        '“{name}” stands twice in this form: {first} “{firstTarget}” and {cell} “{target}”.',
      ),
      advice: both(
        '删去其中一行，或把两行改成不同的指标，并重新分配分值。',
        'Delete one of the rows or make them different indicators, and share out the weight again.',
      ),
    },
    between: {
      problem: both(
        '“{name}”（{target}／{actual}）与表“{otherForm}”的 {first} 完全相同，疑为整行复制。',
        '“{name}” ({target} / {actual}) is the same as {first} of the form “{otherForm}” and looks pasted from it.',
      ),
      advice: both(
        '核对 {cell} 的指标是否属于本项目；不属于的删去，属于的改写为本项目的目标和完成值。',
        'Check whether the indicator in {cell} belongs to this project; if not, delete it, else give its own target and actual.',
      ),
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    duplicatesWithin(form).flatMap(([first, second]): RuleFinding[] => {
      const at = second.level3 ?? second.target;
      const before = first.level3 ?? first.target;
      if (!at || !before) return [];
      return [
        {
          verdict: 'fail',
          message: 'within',
          at,
          with: [before],
          parameters: {
            name: second.name,
            first: before.cell,
            firstTarget: shown(first.target),
            cell: at.cell,
            target: shown(second.target),
          },
          evidence: { operands: { [before.cell]: shown(first.target), [at.cell]: shown(second.target) } },
        },
      ];
    }),
  checkWorkbook: (recognition) => {
    const forms = recognition.forms.filter((form) => ALL_FORMS.includes(form.family));
    return copiedBetween(forms).flatMap(({ earlier, later, original, copy }) =>
      copied(earlier, later, original, copy),
    );
  },
});

function copied(earlier: Form, later: Form, original: Indicator, copy: Indicator): RuleFinding[] {
  const at = copy.level3 ?? copy.target;
  const before = original.level3 ?? original.target;
  if (!at || !before) return [];
  const isElsewhere = earlier.sheet !== later.sheet;
  const first = isElsewhere ? `${earlier.sheet}!${before.cell}` : before.cell;
  return [
    {
      verdict: 'fail',
      message: 'between',
      sheet: later.sheet,
      at,
      with: [{ cell: first }],
      parameters: {
        name: copy.name,
        target: shown(copy.target),
        actual: shown(copy.actual),
        otherForm: compactText(earlier.title?.text ?? earlier.sheet),
        first,
        cell: at.cell,
      },
      evidence: { operands: { [first]: shown(original.target), [at.cell]: shown(copy.target) } },
    },
  ];
}
