import * as z from 'zod/mini';
import { profileSchema } from './profile';
import type { SchemaNode } from './setting-schema';

const COMPLETE = z.toJSONSchema(profileSchema) as SchemaNode;

function withoutRequired(node: SchemaNode): SchemaNode {
  const { required: _, ...rest } = node;
  if (!rest.properties) return rest;
  const properties: Record<string, SchemaNode> = {};
  for (const [name, child] of Object.entries(rest.properties)) properties[name] = withoutRequired(child);
  return { ...rest, properties };
}

/** JSON Schema of a complete profile. */
export function profileJsonSchema(): SchemaNode {
  return COMPLETE;
}

/** JSON Schema of a profile file: every setting may be left out, `extends` names the profile that gives the rest. */
export function profileFileJsonSchema(profileIds: readonly string[]): SchemaNode {
  const partial = withoutRequired(COMPLETE);
  const weights = partial.properties?.weights ?? {};
  return {
    ...partial,
    properties: {
      extends: { type: 'string', enum: profileIds },
      ...partial.properties,
      weights: { anyOf: [{ type: 'string', enum: profileIds }, weights] },
    },
  };
}
