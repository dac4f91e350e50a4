import { readArguments } from './arguments';
import { checkCommand } from './commands/check';
import type { Command, ExitStatus } from './commands/command';
import { fixCommand } from './commands/fix';
import { inspectCommand } from './commands/inspect';
import { newCommand } from './commands/new';
import { notesCommand } from './commands/notes';
import { rulesCommand } from './commands/rules';
import { scoreCommand } from './commands/score';
import type { Console } from './console';
import { processConsole } from './console';
import { CommandFailure } from './failure';
import { padTo } from './text-width';
import { tuneNode } from './tune-node';

const COMMANDS: readonly Command[] = [
  inspectCommand,
  checkCommand,
  scoreCommand,
  notesCommand,
  fixCommand,
  newCommand,
  rulesCommand,
];

const EXIT_STATUS_HELP =
  '退出码：0 没有错误级问题；1 有错误级问题；2 命令没能完成（文件读不出、选项写错等）。';

function generalHelp(): string {
  const commands = COMMANDS.map((command) => `  ${padTo(command.name, 10)}${command.summary}`).join('\n');
  return `绩效自评助手 jixiao：校验预算绩效表，计算预算执行率和得分，插入标准说明\n\n用法：jixiao 命令 …\n\n${commands}\n\n查看某个命令的用法：jixiao 命令 --help\n${EXIT_STATUS_HELP}\n`;
}

/** Runs one command line (without `node jixiao`) and gives the exit status. Nothing is thrown. */
export async function runCommandLine(words: readonly string[], console: Console): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.out(generalHelp());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    console.error(`不认识命令“${name}”。可用的命令：${COMMANDS.map((known) => known.name).join('、')}。\n`);
    return 2;
  }
  try {
    const given = readArguments(rest, command.options);
    if (given.flags.has('help')) {
      console.out(`${command.summary}\n\n用法：${command.usage}\n${EXIT_STATUS_HELP}\n`);
      return 0;
    }
    return await command.run(given, console);
  } catch (error) {
    if (error instanceof CommandFailure) console.error(`${error.message}\n`);
    else console.error('命令没能完成：遇到意外情况，没有改动任何文件。请把文件另存为 .xlsx 后再试一次。\n');
    return 2;
  }
}

if (process.env.VITEST === undefined) {
  tuneNode();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
  });
  void runCommandLine(process.argv.slice(2), processConsole).then((status) => {
    process.exitCode = status;
  });
}
