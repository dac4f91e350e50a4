import { parseProfileText } from '../core/profile/load-profile';
import type { Profile } from '../core/profile/profile';
import { PROFILES, profileById } from '../core/profile/profiles';
import { CommandFailure } from './failure';
import { listProblems } from './list-problems';
import { readTextFile } from './read-json-file';

/** The profile named on the command line: the id of a known one, or a file. Undefined: none was named. */
export async function chosenProfile(named: string | undefined): Promise<Profile | undefined> {
  if (named === undefined) return undefined;
  const known = profileById(named);
  if (known) return known;
  if (!/[./\\]/.test(named)) {
    const ids = PROFILES.map((profile) => profile.id).join('、');
    throw new CommandFailure(`没有名为“${named}”的方案。可用的方案：${ids}；也可以写方案文件的路径。`);
  }
  const loaded = parseProfileText(await readTextFile(named, '方案文件'));
  if (loaded.ok) return loaded.profile;
  const problems = loaded.issues.map(({ path, line, message }) => {
    const words = message.replace(/^第 \d+ 行，/, '');
    return { line, message: path === '' ? words : `${path} ${words}` };
  });
  throw new CommandFailure(`方案文件“${named}”有误。${listProblems(problems)}`);
}
