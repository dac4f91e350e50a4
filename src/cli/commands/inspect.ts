import { failedInspection } from '../../core/form/inspection';
import { wholeNumber } from '../arguments';
import { findWorkbooks } from '../find-files';
import type { InspectedFile } from '../inspect-file';
import { defaultJobs, runJobs } from '../run-jobs';
import type { Command } from './command';

/** 识别: what was recognised, in words or as `jixiao.inspect/1`. */
export const inspectCommand: Command = {
  name: 'inspect',
  usage: 'jixiao inspect 文件或文件夹… [--json] [--jobs N]',
  summary: '识别表格，列出表种、年度和各栏目所在的单元格',
  options: ['json', 'jobs'],
  async run(given, console) {
    const asJson = given.flags.has('json');
    const paths = await findWorkbooks(given.paths);
    let shown = 0;
    let failed = 0;
    if (asJson) console.out('{"schema":"jixiao.inspect/1","files":[');
    await runJobs<InspectedFile>({
      kind: 'inspect',
      verb: '识别',
      paths,
      jobOptions: null,
      jobs: wholeNumber(given, 'jobs', defaultJobs()),
      console,
      onDeath: (path) => {
        const message = '处理这个文件时出了意外，已跳过。请把文件另存为 .xlsx 后再试。';
        return { output: failedInspection(path, 'internal', message), text: `${path}\n  ${message}\n\n` };
      },
      onResult: (inspected, path) => {
        if (asJson) console.out(`${shown > 0 ? ',' : ''}\n${JSON.stringify(inspected.output)}`);
        else console.out(inspected.text);
        shown++;
        if (inspected.output.error) {
          failed++;
          console.error(`${path}：${inspected.output.error.message}\n`);
        }
      },
    });
    if (asJson) console.out('\n]}\n');
    return failed > 0 ? 2 : 0;
  },
};
