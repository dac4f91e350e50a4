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
const DEPARTMENT_RANK: readonly IdentityLabelRole[] = ['department', 'departmentName', 'cityDepartment', 'provinceDepartment'];
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

const PLAIN_ROLES: ReadonlySet<string> = new Set<IdentityRole>(['projectName', 'centralDepartment', 'localDepartment', 'contact', 'phone', 'projectCode', 'period', 'reportDate', 'other']);

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
  const project = finds.find((find) => find.role === 'projectName' && find.text !== '') ?? finds.find(({ role }) => role === 'projectName');
  return finds.map((find): IdentityEntry => {
    const { label, answer, text } = find;
    const role = find === department ? 'department' : find === unit ? 'implementingUnit' : roleOf(find, project);
    return { role, label, answer, text };
  });
}

function roleOf(find: IdentityFind, project: IdentityFind | undefined): IdentityRole {
  if (find.role === 'projectName') return find === project ? 'projectName' : 'other';
  return isPlain(find.role) ? find.role : 'other';
}
