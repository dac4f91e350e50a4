import type { Form, SignOff, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule } from './rule';
import { cellList, firstAndRest } from './support/listing';
import { printedLabel } from './support/printed';

/** What a blank for a signature holds before anybody signs: `(签章)`, `(盖章) 年 月 日`. */
const UNSIGNED = /[(]?(?:签章|盖章|公章|签字|签名|签字盖章|章)[)]?|年月日|日期|:|[()_—-]/g;

/** PE703: opinions and signatures are filled in. */
export const SIGN_OFF_BLANK = defineRule({
  code: 'PE703',
  slug: 'sign-off-blank',
  name: '签章审核空缺',
  severity: 'info',
  families: ['target-declaration', 'project-self-evaluation'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '申报表的单位审核意见、主管部门审核意见、财政初审和复审栏须签署意见并盖章',
    trust: 'seed',
  },
  texts: {
    blank: {
      problem: '{count} 处审核意见或签章空缺：{labels}。',
      advice: '打印前在 {cells} 签署意见；盖章后留存扫描件。',
    },
  },
  check: (form) => {
    if (form.signOffs.length === 0) return { notApplicable: 'no-sign-off' };
    const blanks = blankSignOffs(form);
    const listed = firstAndRest(blanks.map((blank) => blank.slot));
    if (!listed) return [];
    return [
      {
        verdict: 'fail',
        message: 'blank',
        at: listed.first,
        with: listed.rest,
        parameters: {
          count: blanks.length,
          labels: blanks.map((blank) => blank.label).join('、'),
          cells: cellList([listed.first, ...listed.rest]),
        },
        evidence: { operands: Object.fromEntries(blanks.map((blank) => [blank.label, null])) },
      },
    ];
  },
});

function blankSignOffs(form: Form): readonly { readonly slot: Slot; readonly label: string }[] {
  return form.signOffs.filter(isBlank).map((signOff) => ({
    slot: signOff.answer ?? signOff.label,
    label: printedLabel(signOff.label),
  }));
}

/** A label whose answer stands in the same cell (`填报人：王芳`) is blank when nothing follows the colon. */
function isBlank({ label, answer }: SignOff): boolean {
  const own = compactText(label.text);
  const words =
    answer && answer.cell !== label.cell
      ? compactText(answer.text)
      : own.slice(own.indexOf(':') + 1 || own.length);
  return words.replaceAll(UNSIGNED, '') === '';
}
