import type { Family } from '../form/family';
import type { Form, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { printedLabel } from './support/printed';

const FAMILIES: readonly Family[] = ['target-declaration', 'department-self-evaluation', 'department-target'];

const MOBILE = /^1[3-9][0-9*]{9}$/;
const WITH_AREA = /^0[0-9]{2,3}-?[0-9*]{7,8}(?:-[0-9]{1,6})?$/;
const LOCAL = /^[2-9][0-9*]{6,7}$/;

/** PE704: telephone numbers carry their area code; one number belongs to one person. */
export const CONTACT_FORMAT = defineRule({
  code: 'PE704',
  slug: 'contact-format',
  name: '联系方式不一致',
  severity: 'info',
  families: FAMILIES,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '固定电话带区号；同一号码只对应一人',
    trust: 'ours',
  },
  texts: {
    area: {
      problem: '电话“{number}”没有区号。',
      advice: '把 {cell} 写成“区号-号码”{example}。',
    },
    shared: {
      problem: '“{first}”与“{second}”用同一个电话“{number}”。',
      advice: '核对 {cell} 的联系人或电话。',
    },
    swapped: {
      problem: '“{label}”填的是“{value}”，不是电话号码。',
      advice: '核对 {cell}，联系人与电话各填各栏。',
    },
  },
  check: (form) => {
    const contacts = contactsOf(form);
    const swapped = withoutNumber(form);
    if (contacts.length + swapped.length === 0) return { notApplicable: 'no-contact' };
    const area = contacts.map((contact) => /^(0[0-9]{2,3})-/.exec(contact.number)?.[1]).find(Boolean);
    const local = contacts.flatMap((contact): RuleFinding[] => {
      if (!LOCAL.test(contact.number) || MOBILE.test(contact.number) || WITH_AREA.test(contact.number))
        return [];
      return [
        {
          verdict: 'fail',
          message: 'area',
          at: contact.slot,
          parameters: {
            number: contact.number,
            cell: contact.slot.cell,
            example: area ? `（${area}-${contact.number}）` : '',
          },
          evidence: { operands: {}, actual: contact.number },
        },
      ];
    });
    return [...swapped, ...local];
  },
  checkWorkbook: (recognition) => {
    const forms = recognition.forms.filter(({ family }) => FAMILIES.includes(family));
    if (forms.every((form) => contactsOf(form).length === 0)) return { notApplicable: 'no-contact' };
    const known = new Map<string, { readonly person: string; readonly form: Form; readonly slot: Slot }>();
    const findings: RuleFinding[] = [];
    for (const form of forms) {
      for (const { number, person, slot } of contactsOf(form)) {
        const earlier = known.get(number);
        if (person === '') continue;
        if (!earlier) known.set(number, { person, form, slot });
        else if (earlier.person !== person) {
          const cell =
            earlier.form.sheet === form.sheet
              ? earlier.slot.cell
              : `${earlier.form.sheet}!${earlier.slot.cell}`;
          findings.push({
            verdict: 'fail',
            message: 'shared',
            sheet: form.sheet,
            at: slot,
            with: [{ cell }],
            parameters: { first: earlier.person, second: person, number, cell: slot.cell },
            evidence: { operands: { [earlier.person]: number, [person]: number } },
          });
        }
      }
    }
    return findings;
  },
});

/** A cell for a telephone number that holds a name. */
function withoutNumber(form: Form): readonly RuleFinding[] {
  return form.identity.flatMap(({ label, answer, text }): RuleFinding[] => {
    const [name, value] = [printedLabel(label), compactText(text)];
    if (
      !/^(?:联系|办公)?(?:电话|手机)(?:号码?)?$/.test(name) ||
      !/^\p{Script=Han}{2,4}$/u.test(value) ||
      /^[无略]/.test(value)
    )
      return [];
    const parameters = { label: name, value, cell: answer.cell };
    return [
      {
        verdict: 'fail',
        message: 'swapped',
        at: answer,
        parameters,
        evidence: { operands: {}, actual: value },
      },
    ];
  });
}

interface Contact {
  readonly number: string;
  readonly person: string;
  readonly slot: Slot;
}

/** Every telephone number of the form with the person named before it; masked digits (`*`) are kept. */
function contactsOf(form: Form): readonly Contact[] {
  const entries = [
    ...form.identity.map((entry) => ({
      label: entry.label,
      slot: entry.answer,
      text: compactText(entry.text),
    })),
    ...form.signOffs.map(({ label, answer }) => {
      const slot = answer ?? label;
      const text = compactText(slot.text);
      return { label, slot, text: slot.cell === label.cell ? text.slice(text.indexOf(':') + 1) : text };
    }),
  ];
  entries.sort((a, b) => a.slot.row - b.slot.row || a.slot.column - b.slot.column);
  const contacts: Contact[] = [];
  let person = '';
  for (const { label, slot, text } of entries) {
    const name = printedLabel(label);
    if (/联系人|填报人|负责人|经办人/.test(name) && !/电话/.test(name))
      person = text.replace(/[0-9-]{7,}.*$/, '');
    const isPhone = /电话|联系方式|手机/.test(name);
    // (0635)6026307 carries its area code as well as 0635-6026307 does.
    const plain = text.replaceAll(/\((0[0-9]{2,3})\)-?/g, '$1-');
    const number = isPhone ? (/[0-9][0-9*-]{6,16}/.exec(plain)?.[0] ?? '') : '';
    if (number !== '') contacts.push({ number: number.replace(/-$/, ''), person, slot });
  }
  return contacts;
}
