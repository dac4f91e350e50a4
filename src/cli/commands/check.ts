import { checkFolder } from '../../core/check/cross-file';
import type { FileSummary } from '../../core/check/file-summary';
import { type FindingOutput, findingToOutput } from '../../core/check/output';
import { choice, wholeNumber } from '../arguments';
import { type CheckedFile, type CheckFileOptions, uncheckedFile } from '../check-file';
import { chosenProfile } from '../chosen-profile';
import { chosenWaivers } from '../chosen-waivers';
import { findWorkbooks } from '../find-files';
import { readFolderBaseline, writeFolderBaseline } from '../folder-baseline';
import { defaultJobs, runJobs } from '../run-jobs';
import type { Command, ExitStatus } from './command';

/** 校验: what is wrong, in words or as `jixiao.check/1`. */
export const checkCommand: Command = {
  name: 'check',
  usage:
    'jixiao check 文件或文件夹… [--format text|json] [--profile 方案] [--baseline 文件] [--waivers 文件] [--jobs N]',
  summary: '校验表格，列出问题、依据和改法',
  options: ['format', 'json', 'profile', 'baseline', 'update-baseline', 'waivers', 'jobs', 'language'],
  async run(given, console) {
    const format = given.flags.has('json') ? 'json' : choice(given, 'format', ['text', 'json'], 'text');
    const profile = await chosenProfile(given.values.get('profile'));
    const baselineFile = given.values.get('baseline');
    const paths = await findWorkbooks(given.paths);
    const baseline =
      baselineFile === undefined || given.flags.has('update-baseline')
        ? null
        : await readFolderBaseline(baselineFile);
    const isRecording = baselineFile !== undefined && baseline === null;
    const jobOptions: CheckFileOptions = {
      profile: profile ?? null,
      waivers: await chosenWaivers(given.values.get('waivers')),
      language: choice(given, 'language', ['zh-CN', 'en'], 'zh-CN'),
      baseline,
      format,
      wantsFingerprints: isRecording,
      wantsSummary: paths.length > 1,
    };
    const fingerprints = new Map<string, readonly string[]>();
    const summaries: FileSummary[] = [];
    const total = { files: 0, failed: 0, error: 0, warning: 0, info: 0, cannotJudge: 0 };
    if (format === 'json') console.out('{"schema":"jixiao.check/1","files":[');
    const isComplete = await runJobs<CheckedFile>({
      kind: 'check',
      verb: '校验',
      paths,
      jobOptions,
      jobs: wholeNumber(given, 'jobs', defaultJobs()),
      console,
      onDeath: (path, reason) => uncheckedFile(path, 'internal', deathMessage(reason), format),
      onResult: (checked, path) => {
        console.out(
          format === 'json' ? `${total.files > 0 ? ',' : ''}\n${checked.printed}` : checked.printed,
        );
        count(total, checked);
        if (isRecording) fingerprints.set(path, checked.fingerprints);
        if (checked.summary) summaries.push(checked.summary);
        if (checked.failure !== null) console.error(`${path}：${checked.failure}\n`);
      },
    });
    const across = checkFolder(summaries, profile).map((found) => ({
      file: found.file,
      otherFile: found.otherFile,
      finding: findingToOutput(found.finding, jobOptions.language),
    }));
    if (format === 'json')
      console.out(`\n]${across.length > 0 ? `,"acrossFiles":${JSON.stringify(across)}` : ''}}\n`);
    else if (paths.length > 1) {
      if (across.length > 0) console.out(describeAcross(across));
      console.out(
        `共 ${total.files} 个文件：错误 ${total.error}，警告 ${total.warning}，提示 ${total.info}，无法判定 ${total.cannotJudge}` +
          `${total.failed > 0 ? `；${total.failed} 个文件读不出` : ''}\n`,
      );
    }
    if (!isComplete) return 2;
    if (isRecording && baselineFile !== undefined) {
      await writeFolderBaseline(baselineFile, fingerprints);
      console.error(`已把现有问题记入基线“${baselineFile}”。以后带同一选项校验，只列出新出现的问题。\n`);
      return total.failed > 0 ? 2 : 0;
    }
    return statusOf(total);
  },
};

interface AcrossFiles {
  readonly file: string;
  readonly otherFile: string;
  readonly finding: FindingOutput;
}

/** What only shows when the files of a folder are held against each other. */
function describeAcross(across: readonly AcrossFiles[]): string {
  const lines = ['各文件互相对照：'];
  for (const { file, otherFile, finding } of across) {
    lines.push(
      `  ${finding.code} ${file} ${finding.sheet}!${finding.cell}  ${finding.message}`,
      `           对照文件：${otherFile}`,
      `           怎么改：${finding.advice}`,
    );
  }
  return `${lines.join('\n')}\n\n`;
}

function deathMessage(reason: string): string {
  return /memory/i.test(reason)
    ? '处理这个文件时内存不够。请删去无关的工作表后再试。'
    : '处理这个文件时出了意外，已跳过。请把文件另存为 .xlsx 后再试。';
}

function count(
  total: Record<'files' | 'failed' | keyof CheckedFile['count'], number>,
  { failure, count: found }: CheckedFile,
): void {
  total.files++;
  if (failure !== null) total.failed++;
  total.error += found.error;
  total.warning += found.warning;
  total.info += found.info;
  total.cannotJudge += found.cannotJudge;
}

function statusOf(total: { readonly failed: number; readonly error: number }): ExitStatus {
  if (total.failed > 0) return 2;
  return total.error > 0 ? 1 : 0;
}
