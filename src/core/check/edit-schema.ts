import * as z from 'zod/mini';

const plainValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const cellValue = z.union([plainValue, z.strictObject({ error: z.string() })]);
const expectation = z.strictObject({ value: cellValue, formula: z.nullable(z.string()) });

const insertedCell = z.strictObject({
  column: z.int(),
  value: plainValue,
  formula: z.optional(z.string()),
  styleFrom: z.optional(z.string()),
});

const insertedRow = z.strictObject({
  cells: z.array(insertedCell),
  height: z.optional(z.number()),
  merges: z.optional(z.array(z.tuple([z.int(), z.int()]))),
  wrap: z.optional(z.boolean()),
});

const severity = z.enum(['error', 'warning', 'info', 'cannot-judge']);

/** An edit of `core/sheet/edit` as JSON. */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('set-value'),
    sheet: z.string(),
    cell: z.string(),
    expected: expectation,
    value: plainValue,
    numberFormat: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('set-formula'),
    sheet: z.string(),
    cell: z.string(),
    expected: expectation,
    formula: z.string(),
    value: plainValue,
    numberFormat: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal('set-number-format'),
    sheet: z.string(),
    cell: z.string(),
    expectedNumberFormat: z.string(),
    numberFormat: z.string(),
  }),
  z.strictObject({
    kind: z.literal('insert-rows'),
    sheet: z.string(),
    before: z.int(),
    rows: z.array(insertedRow),
    expectedBlank: z.optional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal('add-mark'), sheet: z.string(), cell: z.string(), severity }),
  z.strictObject({
    kind: z.literal('add-prompt'),
    sheet: z.string(),
    cell: z.string(),
    title: z.string(),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('remove-marks'), sheet: z.string() }),
]);
