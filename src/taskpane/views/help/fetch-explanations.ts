import * as z from 'zod/mini';
import type { RuleExplanation } from '../../../core/rules/rule-explanation';

/** What the help says of a rule beside the rule's own words. */
export type Explained = Omit<RuleExplanation, 'code'>;

/** By the codes of the rules. */
export type Explanations = ReadonlyMap<string, Explained>;

const fileSchema = z.array(
  z.strictObject({
    code: z.string(),
    why: z.string(),
    example: z.strictObject({ failing: z.string(), passing: z.string() }),
  }),
);

/** Where the build lays them, seen from the pane's page: a part of the help, which the program does without. */
const ADDRESS = '../assets/help/explanations.json';

/** Milliseconds after which a server that does not answer is no longer waited for. */
const PATIENCE = 20_000;

let known: Explanations | null = null;

/** What has arrived already; null before. */
export function knownExplanations(): Explanations | null {
  return known;
}

/** Fetches the explanations of all rules. Rejects when they do not arrive or are none; asked again, it tries again. */
export async function fetchExplanations(): Promise<Explanations> {
  const answer = await fetch(ADDRESS, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${ADDRESS}: ${answer.status}`);
  known = new Map(fileSchema.parse(await answer.json()).map((rule) => [rule.code, rule]));
  return known;
}
