/** Labels, names and values: few different ones, met all the time. */
const SHORT = { longest: 160, generation: 4_096 };
/** Running texts are rarely met twice but by the next rule, and would fill the memory: few of them are kept. */
const LONG = { longest: 4_000, generation: 96 };

/** Two generations of results are kept, so that the memory is bounded whatever is read. */
class Generations<Result> {
  private young = new Map<string, Result>();
  private old = new Map<string, Result>();

  constructor(private readonly size: number) {}

  get(key: string): Result | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, result: Result): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, result);
  }
}

/** Results by a key: computed once, then remembered while they are among the latest. */
export function rememberedBy<Result>(): (key: string, compute: () => Result) => Result {
  const short = new Generations<Result>(SHORT.generation);
  return (key, compute) => {
    if (key.length > SHORT.longest) return compute();
    const known = short.get(key);
    if (known !== undefined) return known;
    const result = compute();
    short.set(key, result);
    return result;
  };
}

/** A pure function of a text that remembers its latest results: sheets say the same few words again and again. */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const short = new Generations<Result>(SHORT.generation);
  const long = new Generations<Result>(LONG.generation);
  return (text) => {
    if (text.length > LONG.longest) return compute(text);
    const results = text.length > SHORT.longest ? long : short;
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}
