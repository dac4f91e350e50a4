import { type Baseline, fingerprint, newSince } from '../core/check/baseline';
import { type FileSummary, summariseFile } from '../core/check/file-summary';
import { type CheckedFileOutput, checkedFileToOutput, failedFileToOutput } from '../core/check/output';
import { parseWaivers } from '../core/check/parse-waivers';
import type { Finding, Language } from '../core/finding/finding';
import { profileSchema } from '../core/profile/profile';
import { judge } from '../tasks/judge';
import { describeFile } from './describe-file';
import { readWorkbookFile } from './read-workbook-file';

/** What a check needs besides the file; plain data, so that it can go to a worker thread. */
export interface CheckFileOptions {
  readonly profile: unknown;
  readonly waivers: unknown;
  readonly language: Language;
  /** Known findings by file; null: show all. */
  readonly baseline: Readonly<Record<string, Baseline>> | null;
  /** Write the findings out in words, too. */
  readonly wantsText: boolean;
}

export interface CheckedFile {
  readonly output: CheckedFileOutput;
  /** The findings in words; '' when not wanted. */
  readonly text: string;
  readonly fingerprints: readonly string[];
  /** What is kept of the file to hold it against the others of the folder. */
  readonly summary: FileSummary | null;
}

/** Reads and checks one file. What cannot be read becomes an entry with an error; nothing is thrown. */
export async function checkFile(path: string, options: CheckFileOptions): Promise<CheckedFile> {
  const opened = await readWorkbookFile(path);
  if (!opened.ok) {
    return {
      output: failedFileToOutput(path, opened.code, opened.message),
      text: options.wantsText ? `${path}\n  读不出：${opened.message}\n\n` : '',
      fingerprints: [],
      summary: null,
    };
  }
  const profile = options.profile === null ? undefined : profileSchema.parse(options.profile);
  const waivers = parseWaivers(options.waivers) ?? [];
  const judgement = judge(opened.workbook, { waivers, ...(profile ? { profile } : {}) });
  const known = options.baseline?.[path];
  const findings: readonly Finding[] = known
    ? newSince(judgement.result.findings, known)
    : judgement.result.findings;
  return {
    output: checkedFileToOutput(path, judgement.recognition.forms, findings, options.language),
    text: options.wantsText ? describeFile(path, judgement, findings, options.language) : '',
    fingerprints: judgement.result.findings.map(fingerprint),
    summary: summariseFile(path, judgement.recognition),
  };
}
