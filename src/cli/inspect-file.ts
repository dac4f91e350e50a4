import { failedInspection, inspectedFileToOutput } from '../core/form/inspection';
import { recognise } from '../core/form/recognise';
import { describeForm } from './describe-file';
import { describeSlots } from './describe-slots';
import { readWorkbookFile } from './read-workbook-file';

/** What an inspection needs besides the file; plain data, so that it can go to a worker thread. */
export interface InspectFileOptions {
  readonly asJson: boolean;
}

/** What is printed of one file, and why it could not be read. */
export interface InspectedFile {
  /** The file's entry, as JSON or in words. */
  readonly printed: string;
  readonly failure: string | null;
}

/** Reads one file and says what was recognised in it. Nothing is thrown. */
export async function inspectFile(path: string, { asJson }: InspectFileOptions): Promise<InspectedFile> {
  const opened = await readWorkbookFile(path);
  if (!opened.ok) return uninspectedFile(path, opened.code, opened.message, asJson);
  const recognition = recognise(opened.workbook);
  if (asJson) {
    return { printed: JSON.stringify(inspectedFileToOutput(path, recognition)), failure: null };
  }
  const lines = [path];
  if (recognition.forms.length === 0) lines.push('  没有识别到绩效表。');
  for (const form of recognition.forms) lines.push(`  ${describeForm(form)}`, ...describeSlots(form), '');
  return { printed: `${lines.join('\n')}\n`, failure: null };
}

/** The entry of a file that could not be inspected. */
export function uninspectedFile(path: string, code: string, message: string, asJson: boolean): InspectedFile {
  const printed = asJson
    ? JSON.stringify(failedInspection(path, code, message))
    : `${path}\n  读不出：${message}\n\n`;
  return { printed, failure: message };
}
