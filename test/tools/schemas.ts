import * as z from 'zod';
import { folderBaselineSchema } from '../../src/cli/folder-baseline';
import { checkOutputSchema } from '../../src/core/check/output';
import { waiverSchema } from '../../src/core/check/parse-waivers';
import { inspectionSchema } from '../../src/core/form/inspection';
import { profileFileJsonSchema } from '../../src/core/profile/profile-schema';
import { PROFILES } from '../../src/core/profile/profiles';
import { scoreOutputSchema } from '../../src/core/score/score-output';

const PROFILE_IDS = PROFILES.map(({ id }) => id);

/** The JSON Schemas of what the command prints and reads, by file name; made from the schemas that the product uses. */
export const SCHEMAS: Readonly<Record<string, object>> = {
  'inspect.schema.json': titled('jixiao inspect --json', z.toJSONSchema(inspectionSchema)),
  'check.schema.json': titled('jixiao check --format json', z.toJSONSchema(checkOutputSchema)),
  'score.schema.json': titled('jixiao score --json', z.toJSONSchema(scoreOutputSchema)),
  'profile.schema.json': titled('jixiao --profile', profileFileJsonSchema(PROFILE_IDS)),
  'waivers.schema.json': titled('jixiao check --waivers', z.toJSONSchema(z.array(waiverSchema))),
  'baseline.schema.json': titled('jixiao check --baseline', z.toJSONSchema(folderBaselineSchema)),
};

function titled(title: string, schema: object): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema };
}

/** A schema as it is kept in its file. */
export function printSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
