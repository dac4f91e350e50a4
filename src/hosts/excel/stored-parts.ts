import { type StateKey, stateFromXml, stateNamespace, stateToXml } from '../../core/sheet/stored-state';
import type { HostResult } from '../host';
import { run } from './run';

/** The text kept under a key in the workbook's custom XML; null when there is none. */
export function readStored(key: StateKey): Promise<HostResult<string | null>> {
  return run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace(key));
    parts.load('items/id');
    await context.sync();
    const [part] = parts.items;
    if (!part) return null;
    const xml = part.getXml();
    await context.sync();
    return stateFromXml(key, xml.value);
  });
}

/** Keeps a text under a key; the part of an earlier text is replaced. Null takes it out. */
export function writeStored(key: StateKey, text: string | null): Promise<HostResult<null>> {
  return run(async (context) => {
    const all = context.workbook.customXmlParts;
    const parts = all.getByNamespace(stateNamespace(key));
    parts.load('items/id');
    await context.sync();
    const [part, ...others] = parts.items;
    if (text === null) part?.delete();
    else if (part) part.setXml(stateToXml(key, text));
    else all.add(stateToXml(key, text));
    for (const other of others) other.delete();
    await context.sync();
    return null;
  });
}
