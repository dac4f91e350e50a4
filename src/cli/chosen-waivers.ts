import { basename } from 'node:path';
import type * as z from 'zod/mini';
import { waiverSchema } from '../core/check/parse-waivers';
import type { Waiver } from '../core/check/waivers';
import { jsonPath, readJsonLines } from '../core/profile/json-lines';
import { findRule } from '../core/rules/find-rule';
import { CommandFailure } from './failure';
import { type FileProblem, listProblems } from './list-problems';
import { readTextFile } from './read-json-file';

const MEMBERS: Readonly<Record<string, string>> = {
  rule: '应为规则代码，如 "PE501"',
  sheet: '应为工作表名称，如 "Sheet1"',
  cell: '应为单元格地址，如 "E14"；整张表写 null',
  reason: '应写明豁免的理由',
  author: '应写明谁批准豁免',
  date: '应为日期，如 "2024-03-01"',
  file: '应为文件名，如 "自评表.xlsx"；不限文件的不写',
};

type Lines = (path: readonly PropertyKey[]) => number;

/** What an entry that is no waiver has wrong, member by member. */
function problemsOf(issues: readonly z.core.$ZodIssue[], lineOf: Lines): readonly FileProblem[] {
  return issues.flatMap((issue): readonly FileProblem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        line: lineOf([key]),
        message: `没有“${key}”这一项，可用的有 ${Object.keys(MEMBERS).join('、')}`,
      }));
    const [member] = issue.path;
    const name = String(member ?? '');
    const line = lineOf(member === undefined ? [] : [member]);
    return [{ line, message: `${name} ${MEMBERS[name] ?? '应为一条豁免'}`.trim() }];
  });
}

function readEntry(entry: unknown, lineOf: Lines): Waiver | readonly FileProblem[] {
  const parsed = waiverSchema.safeParse(entry);
  if (!parsed.success) return problemsOf(parsed.error.issues, lineOf);
  if (findRule(parsed.data.rule)) return parsed.data;
  return [{ line: lineOf(['rule']), message: `没有规则“${parsed.data.rule}”` }];
}

/** The waivers in a file; a file that has another shape is refused, with the line and what should stand there. */
export async function chosenWaivers(named: string | undefined): Promise<readonly Waiver[]> {
  if (named === undefined) return [];
  const read = readJsonLines(await readTextFile(named, '豁免文件'));
  const problems: FileProblem[] = [];
  const waivers: Waiver[] = [];
  if (!read.ok) problems.push(read);
  else if (!Array.isArray(read.value))
    problems.push({ line: 1, message: '应为一列豁免，即 [ { "rule": "PE501", "sheet": …, "cell": …, … } ]' });
  else {
    for (const [at, entry] of read.value.entries()) {
      const found = readEntry(
        entry,
        (path) => read.lines.get(jsonPath([at, ...path])) ?? read.lines.get(jsonPath([at])) ?? 1,
      );
      if ('rule' in found) waivers.push(found);
      else problems.push(...found);
    }
  }
  if (problems.length > 0) throw new CommandFailure(`豁免文件“${named}”有误。${listProblems(problems)}`);
  return waivers;
}

/** The waivers that speak of a file, or of no file at all. */
export function waiversFor(path: string, waivers: readonly Waiver[]): readonly Waiver[] {
  return waivers.filter(({ file }) => file === undefined || file === path || file === basename(path));
}
