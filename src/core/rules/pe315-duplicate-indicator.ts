import type { Form, Indicator } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { copiedBetween, duplicatesWithin } from './support/duplicate-indicators';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { shown } from './support/listing';

/** PE315: the same 三级指标 twice in one form, or copied from another form of the workbook. */
export const DUPLICATE_INDICATOR = defineRule({
  code: 'PE315',
  slug: 'duplicate-indicator',
  name: '指标重复',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '同一指标只设一次；不同项目的指标应各自反映本项目',
    trust: 'ours',
  },
  texts: {
    within: {
      problem: '“{name}”在本表出现两次：{first}“{firstTarget}”和 {cell}“{target}”。',
      advice: '删去其中一行，或把两行改成不同的指标，并重新分配分值。',
    },
    between: {
      problem: '“{name}”（{target}／{actual}）与表“{otherForm}”的 {first} 完全相同，疑为整行复制。',
      advice: '核对 {cell} 的指标是否属于本项目；不属于的删去，属于的改写为本项目的目标和完成值。',
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
