import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import type { Host, HostResult } from '../../src/hosts/host';
import { OoxmlHost } from '../../src/hosts/ooxml/ooxml-host';
import { openStandIn, type StandIn, type StandInOptions } from '../../src/stand-in/open-stand-in';

/** A host over a workbook, and the file as it is now. */
export interface OpenedHost {
  readonly host: Host;
  save(): Uint8Array;
}

export interface HostKind {
  readonly name: string;
  open(bytes: Uint8Array): OpenedHost;
}

/** Excel through the real office.js, over the stand-in. */
export function openExcel(
  bytes: Uint8Array,
  options: StandInOptions = {},
): OpenedHost & { readonly standIn: StandIn; readonly host: ExcelHost } {
  const standIn = openStandIn(bytes, options);
  return { standIn, host: new ExcelHost(), save: () => standIn.save() };
}

/** Every host, for the suite that holds them all to the same contract. */
export const HOSTS: readonly HostKind[] = [
  { name: 'excel', open: (bytes) => openExcel(bytes) },
  {
    name: 'ooxml',
    open: (bytes) => {
      const host = new OoxmlHost(bytes);
      return { host, save: () => host.bytes };
    },
  },
];

/** The value of a result that must be there. */
export function granted<Value>(result: HostResult<Value>): Value {
  if (!result.ok) throw new Error(`${result.problem.message} ${result.problem.detail ?? ''}`);
  return result.value;
}

export interface RealWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The seed forms, their raw copies and the published samples, as files. */
export function realWorkbooks(): readonly RealWorkbook[] {
  return ['../../assets/samples/', '../fixtures/samples/', '../fixtures/seeds-raw/'].flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(path)
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path + name)) }));
  });
}
