import { type Baseline, fingerprint, newSince } from '../core/check/baseline';
import { type FileSummary, summariseFile } from '../core/check/file-summary';
import { checkedFileToOutput, failedFileToOutput } from '../core/check/output';
import { type CheckSummary, summarise } from '../core/check/summary';
import type { Waiver } from '../core/check/waivers';
import type { Finding, Language } from '../core/finding/finding';
import { profileSchema } from '../core/profile/profile';
import { judge } from '../tasks/judge';
import { waiversFor } from './chosen-waivers';
import { describeFile } from './describe-file';
import { readWorkbookFile } from './read-workbook-file';

/** What a check needs besides the file; plain data, so that it can go to a worker thread. */
export interface CheckFileOptions {
  readonly profile: unknown;
  readonly waivers: readonly Waiver[];
  readonly language: Language;
  /** Known findings by file; null: show all. */
  readonly baseline: Readonly<Record<string, Baseline>> | null;
  readonly format: 'text' | 'json';
  /** Give the findings' fingerprints, for a baseline. */
  readonly wantsFingerprints: boolean;
  /** Give what is kept of the file to hold it against the others of the folder. */
  readonly wantsSummary: boolean;
}

/** What a checked file comes to. Its entry is written out already, so that one thread need only print those of many. */
export interface CheckedFile {
  /** The file's entry, as JSON or in words. */
  readonly printed: string;
  /** Why it could not be read or checked; null when it was. */
  readonly failure: string | null;
  readonly count: CheckSummary;
  /** Empty when not wanted. */
  readonly fingerprints: readonly string[];
  /** Null when not wanted. */
  readonly summary: FileSummary | null;
}

/** Reads and checks one file. What cannot be read becomes an entry with an error; nothing is thrown. */
export async function checkFile(path: string, options: CheckFileOptions): Promise<CheckedFile> {
  const opened = await readWorkbookFile(path);
  if (!opened.ok) return uncheckedFile(path, opened.code, opened.message, options.format);
  const profile = options.profile === null ? undefined : profileSchema.parse(options.profile);
  const waivers = waiversFor(path, options.waivers);
  const judgement = judge(opened.workbook, { waivers, ...(profile ? { profile } : {}) });
  const known = options.baseline?.[path];
  const findings: readonly Finding[] = known
    ? newSince(judgement.result.findings, known)
    : judgement.result.findings;
  const { language } = options;
  return {
    printed:
      options.format === 'json'
        ? JSON.stringify(checkedFileToOutput(path, judgement.recognition.forms, findings, language))
        : describeFile(path, judgement, findings, language),
    failure: null,
    count: summarise(findings),
    fingerprints: options.wantsFingerprints ? judgement.result.findings.map(fingerprint) : [],
    summary: options.wantsSummary ? summariseFile(path, judgement.recognition) : null,
  };
}

/** The entry of a file that could not be checked. */
export function uncheckedFile(
  path: string,
  code: string,
  message: string,
  format: CheckFileOptions['format'],
): CheckedFile {
  return {
    printed:
      format === 'json'
        ? JSON.stringify(failedFileToOutput(path, code, message))
        : `${path}\n  读不出：${message}\n\n`,
    failure: message,
    count: summarise([]),
    fingerprints: [],
    summary: null,
  };
}
