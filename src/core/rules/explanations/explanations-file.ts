import { RULE_EXPLANATIONS } from './index';

/** The text of the file that the pane's help reads: the explanations of all rules as JSON, a rule a line. */
export function explanationsFile(): string {
  const lines = RULE_EXPLANATIONS.map((explanation) => JSON.stringify(explanation));
  return `[\n${lines.join(',\n')}\n]\n`;
}
