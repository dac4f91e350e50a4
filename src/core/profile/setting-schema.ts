import type * as z from 'zod/mini';
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

function bound(def: z.core.$ZodNumberDef, check: string, name: 'minimum' | 'maximum'): SchemaNode {
  const found = def.checks?.map((one) => one._zod.def).find((one) => one.check === check);
  return found && 'value' in found && typeof found.value === 'number' ? { [name]: found.value } : {};
}

/**
 * What a schema allows, as JSON Schema says it. zod's own way to JSON Schema is three times the size of the profile's
 * reader, which the pane loads.
 */
export function schemaNode(schema: z.core.$ZodType): SchemaNode {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      if (def.catchall && def.catchall._zod.def.type !== 'never')
        return { type: 'object', additionalProperties: schemaNode(def.catchall) };
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(def.shape).map(([key, part]) => [key, schemaNode(part)]),
        ),
      };
    case 'nullable':
      return { anyOf: [schemaNode(def.innerType), { type: 'null' }] };
    case 'optional':
      return schemaNode(def.innerType);
    case 'enum':
      return { type: 'string', enum: Object.values(def.entries) };
    case 'number':
      return {
        type: 'number',
        ...bound(def, 'greater_than', 'minimum'),
        ...bound(def, 'less_than', 'maximum'),
      };
    default:
      return { type: def.type };
  }
}

/** The schema of the setting at a path (`execution`, `base`); null where the profile has none. */
export function settingSchema(path: readonly PropertyKey[]): SchemaNode | null {
  let node: SchemaNode | null = schemaNode(profileSchema);
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
  if (node.additionalProperties) return '一组“规则: 级别”';
  if (node.properties) return `一组设置（${Object.keys(node.properties).join('、')}）`;
  return '文字';
}
