import * as z from 'zod/mini';
import { profileSchema } from './profile';

/** The part of JSON Schema that the profile's schema uses. */
export interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly required?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
}

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

/** The schema of the setting at a path (`execution`, `base`); null where the profile has none. */
export function settingSchema(path: readonly PropertyKey[]): SchemaNode | null {
  let node: SchemaNode | null = COMPLETE;
  for (const key of path) {
    const next: boolean | SchemaNode | undefined =
      node?.properties?.[String(key)] ?? node?.additionalProperties;
    node = typeof next === 'object' ? next : null;
  }
  return node;
}

/** What a setting allows, in words: `adjusted、initial`, `0 到 100 之间的数`, `文字`. */
export function allowedValues(node: SchemaNode): string {
  const inner = node.anyOf?.filter((part) => part.type !== 'null') ?? [];
  if (node.anyOf)
    return [...inner.map(allowedValues), ...(inner.length < node.anyOf.length ? ['null'] : [])].join(' 或 ');
  if (node.enum) return `${node.enum.join('、')} 之一`;
  if (node.type === 'number' && node.minimum !== undefined)
    return `${node.minimum} 到 ${node.maximum} 之间的数`;
  if (node.type === 'number') return '数';
  if (node.type === 'boolean') return 'true 或 false';
  if (node.properties) return `一组设置（${Object.keys(node.properties).join('、')}）`;
  if (node.type === 'object') return '一组“规则: 级别”';
  return '文字';
}
