/** Longer texts are rarely met twice, and would fill the memory. */
const LONGEST_TEXT = 120;
/** Two generations of so many results are kept, so that the memory is bounded whatever is read. */
const GENERATION = 4_096;

/** A pure function of a text that remembers its latest results: sheets say the same few words again and again. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return compute(text);
    const known = young.get(text);
    if (known !== undefined) return known;
    const result = old.get(text) ?? compute(text);
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(text, result);
    return result;
  };
}
