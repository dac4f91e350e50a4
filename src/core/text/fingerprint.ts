/**
 * A short fingerprint of a text (64 bits, FNV-1a twice with different seeds): equal texts have equal ones, and among the
 * texts of a folder different ones have different ones for all practical purposes. Not for secrets.
 */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
