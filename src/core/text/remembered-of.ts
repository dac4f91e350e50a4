/**
 * A function of an object that computes each object's result once and remembers it for as long as the object lives.
 * For what several passes or rules ask of the same sheet, grid, row or form.
 */
export function rememberedOf<Subject extends object, Result>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const known = results.get(subject);
    if (known) return known.result;
    const result = compute(subject);
    results.set(subject, { result });
    return result;
  };
}
