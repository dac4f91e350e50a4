import { compactText } from '../../text/normalise';

const HAN = /\p{Script=Han}/u;

/** Three characters → the Chinese character that follows them somewhere in the texts, with the words it stands in. */
export type Continuations = ReadonlyMap<string, string>;

/** For every three characters of the texts that go on with a Chinese character: that character and the next few. */
export function continuationsOf(texts: Iterable<string>): Continuations {
  const found = new Map<string, string>();
  for (const raw of texts) {
    const text = compactText(raw);
    for (let at = 0; at + 3 < text.length; at++) {
      const key = text.slice(at, at + 3);
      if (!found.has(key) && HAN.test(text[at + 3] ?? '')) found.set(key, text.slice(at, at + 5));
    }
  }
  return found;
}
