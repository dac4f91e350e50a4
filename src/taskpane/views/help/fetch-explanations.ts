import * as z from 'zod/mini';
import type { RuleExplanation } from '../../../core/rules/rule-explanation';
import { fetchData } from '../../session/fetch-data';

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

let known: Explanations | null = null;

/** What has arrived already; null before. */
export function knownExplanations(): Explanations | null {
  return known;
}

/** Fetches the explanations of all rules. Rejects with `NotFetched`; asked again, it tries again. */
export async function fetchExplanations(): Promise<Explanations> {
  known = new Map((await fetchData(ADDRESS, fileSchema)).map((rule) => [rule.code, rule]));
  return known;
}
