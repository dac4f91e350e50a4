import { basename } from 'node:path';
import { waiverSchema } from '../core/check/parse-waivers';
import type { Waiver } from '../core/check/waivers';
import { jsonPath, readJsonLines } from '../core/profile/json-lines';
import { findRule } from '../core/rules/find-rule';
import { CommandFailure } from './failure';
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

/** The waivers in a file; a file that has another shape is refused, with the line and what should stand there. */
export async function chosenWaivers(named: string | undefined): Promise<readonly Waiver[]> {
  if (named === undefined) return [];
  const read = readJsonLines(await readTextFile(named, '豁免文件'));
  const problems: { readonly line: number; readonly message: string }[] = [];
  const waivers: Waiver[] = [];
  if (!read.ok) problems.push(read);
  else if (!Array.isArray(read.value))
    problems.push({ line: 1, message: '应为一列豁免，即 [ { "rule": "PE501", "sheet": …, "cell": …, … } ]' });
  else {
    read.value.forEach((entry: unknown, at) => {
      const parsed = waiverSchema.safeParse(entry);
      const lineOf = (...path: readonly PropertyKey[]) =>
        read.lines.get(jsonPath([at, ...path])) ?? read.lines.get(jsonPath([at])) ?? 1;
      if (!parsed.success) {
        for (const issue of parsed.error.issues) {
          const [member] = issue.path;
          if (issue.code === 'unrecognized_keys')
            for (const key of issue.keys)
              problems.push({
                line: lineOf(key),
                message: `没有“${key}”这一项，可用的有 ${Object.keys(MEMBERS).join('、')}`,
              });
          else
            problems.push({
              line: member === undefined ? lineOf() : lineOf(member),
              message: `${String(member ?? '')} ${MEMBERS[String(member)] ?? '应为一条豁免'}`.trim(),
            });
        }
      } else if (!findRule(parsed.data.rule))
        problems.push({ line: lineOf('rule'), message: `没有规则“${parsed.data.rule}”` });
      else waivers.push(parsed.data);
    });
  }
  if (problems.length > 0) throw new CommandFailure(`豁免文件“${named}”有误。${listed(problems)}`);
  return waivers;
}

/** The waivers that speak of a file, or of no file at all. */
export function waiversFor(path: string, waivers: readonly Waiver[]): readonly Waiver[] {
  return waivers.filter(({ file }) => file === undefined || file === path || file === basename(path));
}

/** Problems in the order of their lines, one a line. */
export function listed(
  problems: readonly { readonly line: number | null; readonly message: string }[],
): string {
  return [...problems]
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .map(({ line, message }) => `\n  ${line === null ? '' : `第 ${line} 行，`}${message}`)
    .join('');
}
