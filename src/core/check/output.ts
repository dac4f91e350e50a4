import * as z from 'zod/mini';
import type { Finding, Language } from '../finding/finding';
import { FAMILIES } from '../form/family';
import type { Form } from '../form/form';
import { renderFinding } from '../messages/render';
import { wordingIn } from '../messages/wordings';
import { formatRange } from '../sheet/address';
import { editSchema } from './edit-schema';
import { summarise } from './summary';

const findingSchema = z.strictObject({
  code: z.string().check(z.regex(/^PE[0-9]{3}$/)),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['fail', 'cannot-judge']),
  sheet: z.string(),
  cell: z.string(),
  cells: z.array(z.string()),
  message: z.string(),
  basis: z.string(),
  advice: z.string(),
  evidence: z.strictObject({
    operands: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    expected: z.optional(z.string()),
    actual: z.optional(z.string()),
  }),
  fix: z.nullable(z.strictObject({ kind: z.enum(['safe', 'confirm']), edits: z.array(editSchema) })),
});

const summarySchema = z.strictObject({
  error: z.int(),
  warning: z.int(),
  info: z.int(),
  cannotJudge: z.int(),
});

const fileErrorSchema = z.strictObject({ code: z.string(), message: z.string() });

const fileSchema = z.strictObject({
  file: z.string(),
  error: z.nullable(fileErrorSchema),
  forms: z.array(z.strictObject({ sheet: z.string(), range: z.string(), family: z.enum(FAMILIES) })),
  findings: z.array(findingSchema),
  summary: summarySchema,
});

const acrossFilesSchema = z.strictObject({
  /** The file that the finding's sheet and cell belong to. */
  file: z.string(),
  otherFile: z.string(),
  finding: findingSchema,
});

/** `jixiao.check/1`: what `jixiao check --format json` prints. */
export const checkOutputSchema = z.strictObject({
  schema: z.literal('jixiao.check/1'),
  files: z.array(fileSchema),
  /** What only shows when the files are held against each other; absent when nothing does. */
  acrossFiles: z.optional(z.array(acrossFilesSchema)),
});

export type CheckOutput = z.infer<typeof checkOutputSchema>;
export type CheckedFileOutput = z.infer<typeof fileSchema>;
export type FindingOutput = z.infer<typeof findingSchema>;

/** A finding as `jixiao.check/1` prints it, with its words in the language asked for. */
export function findingToOutput(finding: Finding, language: Language = 'zh-CN'): FindingOutput {
  const words = renderFinding(finding, wordingIn(language));
  return {
    code: finding.code,
    rule: finding.rule,
    severity: finding.severity,
    verdict: finding.verdict,
    sheet: finding.sheet,
    cell: finding.cell,
    cells: [...finding.cells],
    message: words.problem,
    basis: words.basis,
    advice: words.advice,
    evidence: {
      operands: { ...finding.evidence.operands },
      ...(finding.evidence.expected === undefined ? {} : { expected: finding.evidence.expected }),
      ...(finding.evidence.actual === undefined ? {} : { actual: finding.evidence.actual }),
    },
    // Edits are plain data already; parsing them proves the contract and gives a copy that is not readonly.
    fix: finding.fix && {
      kind: finding.fix.kind,
      edits: finding.fix.edits.map((edit) => editSchema.parse(edit)),
    },
  };
}

/** One file that was read and checked. */
export function checkedFileToOutput(
  file: string,
  forms: readonly Form[],
  findings: readonly Finding[],
  language: Language = 'zh-CN',
): CheckedFileOutput {
  return {
    file,
    error: null,
    forms: forms.map((form) => ({ sheet: form.sheet, range: formatRange(form.area), family: form.family })),
    findings: findings.map((finding) => findingToOutput(finding, language)),
    summary: summarise(findings),
  };
}

/** One file that could not be read. */
export function failedFileToOutput(file: string, code: string, message: string): CheckedFileOutput {
  return { file, error: { code, message }, forms: [], findings: [], summary: summarise([]) };
}
