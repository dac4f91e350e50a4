import { describe, expect, it } from 'vitest';
import { workbookType } from '../../src/stand-in/excel/workbook-type';
import type { StandInType } from '../../src/stand-in/type-table';
import { officeCatalogue } from '../tools/office-catalogue';

/** All types that can be reached from the workbook. */
function reachable(type: StandInType, known: Map<string, StandInType> = new Map()): Map<string, StandInType> {
  if (known.has(type.name)) return known;
  known.set(type.name, type);
  for (const navigation of Object.values(type.navigation)) reachable(navigation.type(), known);
  for (const method of Object.values(type.methods)) if (method.type) reachable(method.type(), known);
  if (type.items) reachable(type.items.type(), known);
  return known;
}

const catalogue = officeCatalogue();
const types = [...reachable(workbookType).values()];

interface Named {
  readonly name: string;
  readonly kind: 'property' | 'navigation' | 'method' | 'write';
  readonly set: string;
}

function membersOf(type: StandInType): readonly Named[] {
  return [
    ...Object.entries(type.properties).map(([name, { set }]) => ({ name, kind: 'property', set }) as const),
    ...Object.entries(type.properties).flatMap(([name, { set, write }]) =>
      write ? [{ name, kind: 'write', set } as const] : [],
    ),
    ...Object.entries(type.navigation).map(([name, { set }]) => ({ name, kind: 'navigation', set }) as const),
    ...Object.entries(type.methods).map(([name, { set }]) => ({ name, kind: 'method', set }) as const),
  ];
}

describe('the table of Excel types against the debug build of office.js', () => {
  it('finds the types of the client', () => {
    expect(catalogue.size).toBeGreaterThan(200);
    expect(types.length).toBeGreaterThan(25);
    expect(catalogue.get('Range')?.members.get('GetSpecialCellsOrNullObject')).toMatchObject({ set: '1.9' });
    expect(catalogue.get('Range')?.members.has('NoSuchMember')).toBe(false);
  });

  it.each(types)('$name: every member exists, of that kind and of that requirement set', (type) => {
    const known = catalogue.get(type.name);
    const problems = membersOf(type).flatMap(({ name, kind, set }) => {
      const member = known?.members.get(name);
      if (!member?.kinds.has(kind)) return [`${kind} ${name} is not there`];
      const real = member.set ?? known?.set ?? null;
      return real !== null && real !== set ? [`${name} came with ${real}, not ${set}`] : [];
    });
    expect(problems).toEqual([]);
  });
});
