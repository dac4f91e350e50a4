import type { Finding, Severity } from '../finding/finding';
import type { Profile } from '../profile/profile';
import type { Rule, RuleFinding } from '../rules/rule';

/** The severity that the profile gives a rule, by code or by slug; else the rule's own. */
export function severityOf(rule: Rule, profile: Profile): Severity | 'off' {
  return profile.severities[rule.code] ?? profile.severities[rule.slug] ?? rule.severity;
}

/**
 * Completes what a rule found: code, slug, sheet and severity. A finding's own severity (a milder or graver case)
 * gives way only to one that the profile sets differently from the rule's.
 */
export function findingFromRule(rule: Rule, found: RuleFinding, sheet: string, severity: Severity): Finding {
  const { at, with: others = [] } = found;
  const cells = others.length === 0 ? [at.cell] : [...new Set([at.cell, ...others.map(({ cell }) => cell)])];
  return {
    code: rule.code,
    rule: rule.slug,
    severity: severity === rule.severity ? (found.severity ?? severity) : severity,
    verdict: found.verdict,
    sheet: found.sheet ?? sheet,
    cell: at.cell,
    cells,
    message: found.message,
    parameters: found.parameters ?? {},
    evidence: found.evidence ?? { operands: {} },
    spans: found.spans ?? [],
    fix: found.fix ?? null,
  };
}
