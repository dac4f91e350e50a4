import { normaliseLabel } from '../text/normalise';
import type { Family } from './family';
import type { FundBlock, IdentityEntry, IndicatorTable, Slot } from './form';
import { SELF_EVALUATION_TITLE, TITLE_FAMILIES } from './lexicon/title-words';

/** What the family is told from. */
export interface FamilyEvidence {
  readonly title: Slot | null;
  readonly identity: readonly IdentityEntry[];
  readonly funds: FundBlock | null;
  readonly table: IndicatorTable | null;
  readonly hasGoals: boolean;
  /** Texts of the labels in the head, normalised. */
  readonly labels: readonly string[];
}

/** Tells the family by the title, corrected by what the form has and lacks (rule book, section 3). */
export function familyOf(evidence: FamilyEvidence): Family {
  const { title, table, funds } = evidence;
  const words = normaliseLabel(title?.text ?? '');
  const isReported = isReport(evidence);
  const isTransfer =
    evidence.identity.some(
      ({ role, label }) =>
        role === 'centralDepartment' ||
        role === 'localDepartment' ||
        /^转移支付/.test(normaliseLabel(label.text)),
    ) || hasLabel(evidence, /^(?:分配科学性|下达及时性|拨付合规性)$/);
  const isDepartment = hasLabel(
    evidence,
    /部门\(单位\)总体资金|^部门(?:整体|总体)?资金|部门预算执行情况|^基本支出|部门整体/,
  );
  const isInsurance = hasLabel(evidence, /社会保险基金预算|^(?:其中:?)?社会保险基金$/);
  const byTitle = TITLE_FAMILIES.find(({ pattern }) => pattern.test(words))?.family ?? null;
  if (byTitle === 'target-declaration' && !isReported) return byTitle;
  if (isInsurance && byTitle !== 'scorecard') return 'insurance-fund-self-evaluation';
  if (byTitle === 'scorecard') {
    if (SELF_EVALUATION_TITLE.test(words) || (funds && isReported))
      return isDepartmentTitle(words) ? 'department-self-evaluation' : selfEvaluation(isTransfer);
    return isDepartmentTitle(words) && table?.hasActualColumn ? 'department-self-evaluation' : 'scorecard';
  }
  if (byTitle === 'department-target' && isReported) return 'department-self-evaluation';
  if (byTitle === 'department-self-evaluation' || byTitle === 'department-target') return byTitle;
  if (byTitle === 'insurance-fund-self-evaluation' || byTitle === 'transfer-self-evaluation') return byTitle;
  if (byTitle === 'project-self-evaluation')
    return isTransfer
      ? 'transfer-self-evaluation'
      : isDepartment && !hasProject(evidence)
        ? 'department-self-evaluation'
        : byTitle;
  if (
    table &&
    !funds &&
    !evidence.hasGoals &&
    !table.hasActualColumn &&
    (table.hasWeightColumn || table.hasScoreColumn)
  )
    return 'scorecard';
  if (isReported)
    return isTransfer
      ? 'transfer-self-evaluation'
      : isDepartment && !hasProject(evidence)
        ? 'department-self-evaluation'
        : 'project-self-evaluation';
  return isDepartment && !hasProject(evidence) ? 'department-target' : 'target-declaration';
}

function selfEvaluation(isTransfer: boolean): Family {
  return isTransfer ? 'transfer-self-evaluation' : 'project-self-evaluation';
}

function isReport({ table, funds }: FamilyEvidence): boolean {
  return (
    table?.hasActualColumn === true || funds?.heads.executed !== undefined || table?.hasScoreColumn === true
  );
}

function isDepartmentTitle(words: string): boolean {
  return /整体/.test(words);
}

function hasProject({ identity }: FamilyEvidence): boolean {
  return identity.some(({ role, text }) => role === 'projectName' && text !== '');
}

function hasLabel({ labels }: FamilyEvidence, pattern: RegExp): boolean {
  return labels.some((label) => pattern.test(label));
}
