import type { Arguments, OptionName } from '../arguments';
import type { Console } from '../console';

/** Exit status: 0 nothing at error level, 1 something is, 2 the command could not do its work. */
export type ExitStatus = 0 | 1 | 2;

/** One word of `jixiao WORD …`. */
export interface Command {
  readonly name: string;
  /** `jixiao check 文件或文件夹… [选项]` */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly options: readonly OptionName[];
  run(given: Arguments, console: Console): Promise<ExitStatus>;
}
