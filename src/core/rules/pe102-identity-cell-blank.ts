import type { Family } from '../form/family';
import type { Form, IdentityEntry, IdentityRole, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS } from './support/families';
import { cellList, firstAndRest } from './support/listing';
import { printedLabel } from './support/printed';

/** Name, departments and codes; contacts and signatures have rules of their own. */
const REQUIRED: ReadonlySet<IdentityRole> = new Set<IdentityRole>([
  'projectName',
  'department',
  'implementingUnit',
  'centralDepartment',
  'localDepartment',
  'projectCode',
]);

const REQUIRED_LABEL = /编码|编号|代码|单位名称|部门名称|填报单位|项目期限|主管部门$/;

/** Blank parts of a year line: `（    年度）`. */
const BLANK_YEAR = /^[(]?[_*X]*年度?[)]?$/i;

/** PE102: name, department, unit, code and year are filled wherever the form asks for them. */
export const IDENTITY_CELL_BLANK = defineRule({
  code: 'PE102',
  slug: 'identity-cell-blank',
  name: '基本信息空项',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：项目名称、主管部门、实施单位、编码、年度为必填项',
    trust: 'practice',
  },
  texts: {
    blank: {
      problem: '基本信息有 {count} 项未填：{labels}。',
      advice: '在 {cells} 填写；确实没有编码的填“无”。',
    },
    same: {
      problem: '“{label}”填的是单位名称“{value}”。',
      advice: '在 {cell} 填写项目的名称。',
    },
  },
  check: (form) => {
    if (form.identity.length === 0 && !form.yearSlot) return { notApplicable: 'no-identity' };
    const blanks = [...blankEntries(form), ...blankYear(form)];
    const listed = firstAndRest(blanks);
    const same = nameOfUnit(form);
    if (!listed) return same;
    return [
      ...same,
      {
        verdict: 'fail',
        message: 'blank',
        at: listed.first.slot,
        with: listed.rest.map((blank) => blank.slot),
        parameters: {
          count: blanks.length,
          labels: blanks.map((blank) => blank.label).join('、'),
          cells: cellList(blanks.map((blank) => blank.slot)),
        },
        evidence: { operands: Object.fromEntries(blanks.map((blank) => [blank.label, null])) },
      },
    ];
  },
});

interface Blank {
  readonly label: string;
  readonly slot: Slot;
}

function blankEntries(form: Form): readonly Blank[] {
  return form.identity
    .filter((entry) => isRequired(entry) && (compactText(entry.text) === '' || namesNothing(entry)))
    .map((entry) => ({ label: printedLabel(entry.label), slot: entry.answer }));
}

function isRequired(entry: IdentityEntry): boolean {
  return REQUIRED.has(entry.role) || REQUIRED_LABEL.test(printedLabel(entry.label));
}

const NAMES: ReadonlySet<IdentityRole> = new Set<IdentityRole>([
  'projectName',
  'department',
  'implementingUnit',
  'centralDepartment',
  'localDepartment',
]);

/** A number is no name, nor is the code before it (`XM2200451 | 公立医院综合改革补助资金`). */
function namesNothing({ role, text }: IdentityEntry): boolean {
  return NAMES.has(role) && /^(?:[A-Z]{0,6}\d[\dA-Z-]{3,}|\d+(?:\.\d+)?)$/i.test(compactText(text));
}

const PROJECT_FORMS: readonly Family[] = [
  'target-declaration',
  'transfer-self-evaluation',
  'project-self-evaluation',
  'insurance-fund-self-evaluation',
];

/** 项目名称 copied from the cell of a unit. */
function nameOfUnit({ family, identity }: Form): readonly RuleFinding[] {
  const project = identity.find(({ role, text }) => role === 'projectName' && text.trim() !== '');
  if (!project || !PROJECT_FORMS.includes(family)) return [];
  const name = compactText(project.text);
  const unit = identity.find(
    ({ role, text, answer }) =>
      NAMES.has(role) &&
      role !== 'projectName' &&
      answer.cell !== project.answer.cell &&
      compactText(text) === name,
  );
  if (!unit) return [];
  const parameters = {
    label: printedLabel(project.label),
    value: project.text.trim(),
    cell: project.answer.cell,
  };
  const evidence = { operands: { [unit.answer.cell]: unit.text.trim() } };
  return [
    { verdict: 'fail', message: 'same', at: project.answer, with: [unit.answer], parameters, evidence },
  ];
}

function blankYear(form: Form): readonly Blank[] {
  const { yearSlot } = form;
  if (form.year !== null || !yearSlot || !BLANK_YEAR.test(compactText(yearSlot.text))) return [];
  return [{ label: '年度', slot: yearSlot }];
}
