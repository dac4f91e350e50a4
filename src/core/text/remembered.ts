/** Labels, names and values: few different ones, met all the time. */
const LONGEST_SHORT = 160;
/** How many characters of short and of running texts are kept in a generation: what bounds the memory. */
const SHORT = { entries: 4_096, characters: LONGEST_SHORT * 4_096 };
/** Running texts are rarely met twice but by the next rule, and would fill the memory: few of them are kept. */
const LONG = { entries: 96, characters: 400_000 };

/** Two generations of results are kept, so that the memory is bounded whatever is read. */
class Generations<Result> {
  private young = new Map<string, Result>();
  private old = new Map<string, Result>();
  private characters = 0;

  constructor(private readonly most: { readonly entries: number; readonly characters: number }) {}

  get(key: string): Result | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, result: Result): void {
    if (this.young.size >= this.most.entries || this.characters >= this.most.characters) {
      this.old = this.young;
      this.young = new Map();
      this.characters = 0;
    }
    this.young.set(key, result);
    this.characters += key.length;
  }
}

/** Results by a key: computed once, then remembered while they are among the latest. */
export function rememberedBy<Result>(): (key: string, compute: () => Result) => Result {
  const short = new Generations<Result>(SHORT);
  return (key, compute) => {
    if (key.length > LONGEST_SHORT) return compute();
    const known = short.get(key);
    if (known !== undefined) return known;
    const result = compute();
    short.set(key, result);
    return result;
  };
}

/** A pure function of a text that remembers its latest results: sheets say the same few words again and again. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const short = new Generations<Result>(SHORT);
  const long = new Generations<Result>(LONG);
  return (text) => {
    const results = text.length > LONGEST_SHORT ? long : short;
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}
