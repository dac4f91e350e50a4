import type { Finding } from '../finding/finding';
import { renderText } from './render-text';
import type { Wording } from './wording';

/** 问题 / 依据 / 怎么改 of a finding, in words. */
export interface RenderedFinding {
  readonly problem: string;
  readonly basis: string;
  readonly advice: string;
}

/**
 * Writes a finding in one language from its rule's texts and its parameters.
 * A finding of a rule that is not known (from a saved list of an older version) shows its message key.
 */
export function renderFinding(finding: Finding, wording: Wording): RenderedFinding {
  const words = wording.rules.get(finding.code);
  const text = words?.texts[finding.message];
  if (!words || !text) return { problem: finding.message, basis: finding.code, advice: '' };
  return {
    problem: renderText(text.problem, finding.parameters, wording),
    basis: words.basis,
    advice: renderText(text.advice, finding.parameters, wording),
  };
}
