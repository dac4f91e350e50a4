import { compactText, normaliseLabel } from '../text/normalise';
import type { Family } from './family';
import type { IdentityEntry, IdentityRole, Slot } from './form';
import type { IdentityLabelRole } from './lexicon/identity-labels';

/** An identity label with its answer, before the roles of the whole form are settled. */
export interface IdentityFind {
  readonly role: IdentityLabelRole;
  readonly label: Slot;
  readonly answer: Slot;
  readonly text: string;
}

/** The department's own tier comes first; a label of a higher tier stands in when there is no lower one. */
const DEPARTMENT_RANK: readonly IdentityLabelRole[] = [
  'department',
  'departmentName',
  'cityDepartment',
  'provinceDepartment',
];
const UNIT_RANK: readonly IdentityLabelRole[] = ['implementingUnit', 'unitName', 'reportingUnit'];

/** The best find of a ranked list of roles: an answered one before a blank one, the lowest tier last in the sheet. */
function best(finds: readonly IdentityFind[], ranks: readonly IdentityLabelRole[]): IdentityFind | null {
  for (const isAnswered of [true, false]) {
    for (const rank of ranks) {
      const fitting = finds.filter((find) => find.role === rank && (find.text !== '') === isAnswered);
      const last = rank === 'department' ? fitting.at(-1) : fitting[0];
      if (last) return last;
    }
  }
  return null;
}

/** Of 一级项目 and 二级项目 the form is the latter's. */
const LOWER_TIER = /^[二三]级项目/;

const PLAIN_ROLES: ReadonlySet<string> = new Set<IdentityRole>([
  'projectName',
  'centralDepartment',
  'localDepartment',
  'contact',
  'phone',
  'projectCode',
  'period',
  'reportDate',
  'other',
]);

function isPlain(role: IdentityLabelRole): role is IdentityRole & IdentityLabelRole {
  return PLAIN_ROLES.has(role);
}

/**
 * Settles the roles: one department (the lowest tier named) and one implementing unit (实施单位 before 单位名称 before
 * 填报单位); what else was found keeps its words as `other`.
 */
export function settleIdentity(finds: readonly IdentityFind[]): readonly IdentityEntry[] {
  const department = best(finds, DEPARTMENT_RANK);
  const unit = best(finds, UNIT_RANK);
  const projects = finds.filter(({ role }) => role === 'projectName');
  const named = projects.filter(({ text }) => text !== '');
  const project =
    named.find(({ label }) => LOWER_TIER.test(compactText(label.text))) ?? named[0] ?? projects[0];
  return finds.map((find): IdentityEntry => {
    const { label, answer, text } = find;
    const role =
      find === department ? 'department' : find === unit ? 'implementingUnit' : roleOf(find, project);
    return { role, label, answer, text };
  });
}

function roleOf(find: IdentityFind, project: IdentityFind | undefined): IdentityRole {
  if (find.role === 'projectName') return find === project ? 'projectName' : 'other';
  return isPlain(find.role) ? find.role : 'other';
}

const TITLE_YEAR = /^.{0,2}?(?:20\d{2}年度?|[(（]20\d{2}年?度?[)）]年?度?)/;
const TITLE_KIND = /(?:支出)?(?:预算)?绩效(?:目标|评价|自评|考评|指标).*$/;
const PROJECT_WORD = /(?:项目|资金|经费|补助|补贴|工程|专项)$/;

/** A form that asks for no project name may name the project in its title (`2019年度…助学金项目绩效评价指标表`). */
export function withNameFromTitle(
  identity: readonly IdentityEntry[],
  title: Slot | null,
): readonly IdentityEntry[] {
  if (!title || identity.some(({ role }) => role === 'projectName')) return identity;
  const text = title.text.replace(/\s+/g, '').replace(TITLE_YEAR, '').replace(TITLE_KIND, '');
  if (!PROJECT_WORD.test(text) || text.length < 6 || /部门预算项目$/.test(text)) return identity;
  return [...identity, { role: 'projectName', label: title, answer: title, text }];
}

const OWN_NAME = /^(?:填报|部门|(?:[一二三]级|[省市区县]级|本级)?预算)?单位(?:名称)?$/;

/** A form of a whole department that names no department: 单位名称 is the department itself. */
export function withOwnDepartment(
  identity: readonly IdentityEntry[],
  family: Family,
): readonly IdentityEntry[] {
  if (family !== 'department-self-evaluation' && family !== 'department-target') return identity;
  if (identity.some(({ role }) => role === 'department')) return identity;
  return identity.map((entry) =>
    entry.role === 'implementingUnit' && OWN_NAME.test(normaliseLabel(entry.label.text).replace(/:.*$/, ''))
      ? { ...entry, role: 'department' as const }
      : entry,
  );
}
