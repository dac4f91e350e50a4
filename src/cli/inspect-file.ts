import { failedInspection, type InspectedFileOutput, inspectedFileToOutput } from '../core/form/inspection';
import { recognise } from '../core/form/recognise';
import { describeForm } from './describe-file';
import { describeSlots } from './describe-slots';
import { readWorkbookFile } from './read-workbook-file';

export interface InspectedFile {
  readonly output: InspectedFileOutput;
  readonly text: string;
}

/** Reads one file and says what was recognised in it. Nothing is thrown. */
export async function inspectFile(path: string): Promise<InspectedFile> {
  const opened = await readWorkbookFile(path);
  if (!opened.ok) {
    return {
      output: failedInspection(path, opened.code, opened.message),
      text: `${path}\n  读不出：${opened.message}\n\n`,
    };
  }
  const recognition = recognise(opened.workbook);
  const lines = [path];
  if (recognition.forms.length === 0) lines.push('  没有识别到绩效表。');
  for (const form of recognition.forms) lines.push(`  ${describeForm(form)}`, ...describeSlots(form), '');
  return { output: inspectedFileToOutput(path, recognition), text: `${lines.join('\n')}\n` };
}
