/** Longer texts are rarely met twice, and would fill the memory. */
const LONGEST_KEY = 160;
/** Two generations of so many results are kept, so that the memory is bounded whatever is read. */
const GENERATION = 4_096;

/** Results by a key: computed once, then remembered while they are among the latest. */
export function rememberedBy<Result>(): (key: string, compute: () => Result) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (key, compute) => {
    if (key.length > LONGEST_KEY) return compute();
    const known = young.get(key);
    if (known !== undefined) return known;
    const result = old.get(key) ?? compute();
    if (young.size >= GENERATION) {
      old = young;
      young = new Map();
    }
    young.set(key, result);
    return result;
  };
}

/** A pure function of a text that remembers its latest results: sheets say the same few words again and again. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const latest = rememberedBy<Result>();
  return (text) => latest(text, () => compute(text));
}
