import type { Form, FundColumn } from '../form/form';
import type { Rule } from '../rules/rule';
import { groupsWithPoints } from '../rules/support/groups-with-points';
import { type Carried, FURTHER_FAMILIES } from './further-families';

/**
 * Says of each rule whether it judges this form: because its family is one of the rule's (rule book 9), or because the form
 * carries the columns of such a family.
 */
export function rulesFor(form: Form): (rule: Pick<Rule, 'code' | 'families'>) => boolean {
  const further = new Map<Rule['code'], Form['family'][]>();
  for (const { families, carries, countsAs, rules } of FURTHER_FAMILIES) {
    if (!families.includes(form.family) || !carries.every((carried) => carriesIt(form, carried))) continue;
    for (const code of rules) further.set(code, [...(further.get(code) ?? []), countsAs]);
  }
  return ({ code, families }) =>
    families === 'all' ||
    families.includes(form.family) ||
    (further.get(code)?.some((family) => families.includes(family)) ?? false);
}

function carriesIt(form: Form, carried: Carried): boolean {
  const { table, funds } = form;
  switch (carried) {
    case 'points':
      return table?.hasWeightColumn === true || groupsWithPoints(form, 1).length > 0;
    case 'score':
      return table?.hasScoreColumn === true;
    case 'actual':
      return table?.hasActualColumn === true;
    case 'parts':
      return funds?.rows.some(({ level }) => level > 0) ?? false;
    case 'funds.budgetInitial':
    case 'funds.budget':
    case 'funds.executed':
    case 'funds.rate':
    case 'funds.weight':
    case 'funds.score': {
      const column = carried.slice('funds.'.length) as FundColumn;
      return funds?.rows.some((row) => row[column] !== null) ?? false;
    }
    default:
      return table?.heads[carried] !== undefined;
  }
}
