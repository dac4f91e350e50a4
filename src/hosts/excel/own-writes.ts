import { parseRange, rangeContains } from '../../core/sheet/address';

/** An event of a write of ours comes within this time; later ones are somebody else's. */
const ECHO_MILLISECONDS = 5_000;

/** Knows the change events that our own writes bring about, so that they are not taken for the user's. */
export class OwnWrites {
  private readonly expected: { readonly sheet: string; readonly address: string; readonly until: number }[] =
    [];

  expect(sheet: string, address: string): void {
    this.expected.push({ sheet, address: plain(address), until: Date.now() + ECHO_MILLISECONDS });
  }

  /** True when a change is the echo of a write of ours. */
  isEcho(sheet: string, address: string): boolean {
    const now = Date.now();
    for (let at = this.expected.length - 1; at >= 0; at--) {
      if ((this.expected[at]?.until ?? 0) < now) this.expected.splice(at, 1);
    }
    const changed = plain(address);
    return this.expected.some((write) => write.sheet === sheet && covers(write.address, changed));
  }
}

function plain(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

function covers(written: string, changed: string): boolean {
  if (written === changed) return true;
  const outer = parseRange(written);
  const inner = parseRange(changed);
  return (
    outer !== null &&
    inner !== null &&
    rangeContains(outer, inner.top, inner.left) &&
    rangeContains(outer, inner.bottom, inner.right)
  );
}
