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

/** `rememberedOf` for a function of two objects of which the first nearly always meets the same second: a form and its sheet. */
export function rememberedOfPair<Subject extends object, Other extends object, Result>(
  compute: (subject: Subject, other: Other) => Result,
): (subject: Subject, other: Other) => Result {
  const results = new WeakMap<Subject, { readonly other: Other; readonly result: Result }>();
  return (subject, other) => {
    const known = results.get(subject);
    if (known && known.other === other) return known.result;
    const result = compute(subject, other);
    results.set(subject, { other, result });
    return result;
  };
}
