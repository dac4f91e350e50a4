import * as z from 'zod/mini';
import type { Waiver } from './waivers';

/** The shape in which waivers are kept. */
export const waiverSchema = z.strictObject({
  rule: z.string().check(z.minLength(1)),
  sheet: z.string().check(z.minLength(1)),
  cell: z.nullable(z.string()),
  reason: z.string().check(z.trim(), z.minLength(1)),
  author: z.string().check(z.trim(), z.minLength(1)),
  /** The file's name, where waivers of several files are kept together. */
  file: z.optional(z.string().check(z.minLength(1))),
  date: z.string().check(z.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)),
});

/** Reads waivers that were kept as JSON; null when they do not have the shape. */
export function parseWaivers(kept: unknown): readonly Waiver[] | null {
  const parsed = z.array(waiverSchema).safeParse(kept);
  return parsed.success ? parsed.data : null;
}
