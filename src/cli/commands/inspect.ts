import { wholeNumber } from '../arguments';
import { findWorkbooks } from '../find-files';
import { type InspectedFile, type InspectFileOptions, uninspectedFile } from '../inspect-file';
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
    const jobOptions: InspectFileOptions = { asJson };
    const paths = await findWorkbooks(given.paths);
    let shown = 0;
    let failed = 0;
    if (asJson) console.out('{"schema":"jixiao.inspect/1","files":[');
    const isComplete = await runJobs<InspectedFile>({
      kind: 'inspect',
      verb: '识别',
      paths,
      jobOptions,
      jobs: wholeNumber(given, 'jobs', defaultJobs()),
      console,
      onDeath: (path) =>
        uninspectedFile(
          path,
          'internal',
          '处理这个文件时出了意外，已跳过。请把文件另存为 .xlsx 后再试。',
          asJson,
        ),
      onResult: ({ printed, failure }, path) => {
        console.out(asJson ? `${shown > 0 ? ',' : ''}\n${printed}` : printed);
        shown++;
        if (failure === null) return;
        failed++;
        console.error(`${path}：${failure}\n`);
      },
    });
    if (asJson) console.out('\n]}\n');
    return failed > 0 || !isComplete ? 2 : 0;
  },
};
