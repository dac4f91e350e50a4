import { parseRange, rangeContains } from '../../core/sheet/address';

/** The event of a write of ours comes within this time; later ones are somebody else's. */
const ECHO_MILLISECONDS = 5_000;
/** More than a write brings about; older ones go first. */
const MOST_EXPECTED = 500;

interface Expected {
  readonly sheet: string;
  readonly address: string;
  readonly until: number;
}

/** Knows the change events that our own writes bring about, so that they are not taken for the user's. */
export class OwnWrites {
  private expected: Expected[] = [];

  expect(sheet: string, address: string): void {
    const until = Date.now() + ECHO_MILLISECONDS;
    this.expected = [...this.expected.slice(1 - MOST_EXPECTED), { sheet, address: plain(address), until }];
  }

  /** True when a change is the echo of a write of ours; one write has one echo. */
  isEcho(sheet: string, address: string): boolean {
    const now = Date.now();
    this.expected = this.expected.filter((write) => write.until >= now);
    const changed = plain(address);
    const same = this.expected.findIndex((write) => write.sheet === sheet && write.address === changed);
    if (same >= 0) {
      this.expected.splice(same, 1);
      return true;
    }
    return this.expected.some((write) => write.sheet === sheet && covers(write.address, changed));
  }
}

function plain(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

function covers(written: string, changed: string): boolean {
  const outer = parseRange(written);
  const inner = parseRange(changed);
  return (
    outer !== null &&
    inner !== null &&
    rangeContains(outer, inner.top, inner.left) &&
    rangeContains(outer, inner.bottom, inner.right)
  );
}
