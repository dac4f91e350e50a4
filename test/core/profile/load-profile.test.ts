import { describe, expect, it } from 'vitest';
import { loadProfile, parseProfileText } from '../../../src/core/profile/load-profile';
import { defaultProfile, PROFILES, profileById } from '../../../src/core/profile/profiles';

describe('profile file', () => {
  it.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s loads as it is', (_, profile) => {
    expect(loadProfile(profile)).toEqual({ ok: true, profile });
  });

  it('takes what it leaves out from the profile that it extends', () => {
    const loaded = loadProfile({
      extends: 'hubei-2020',
      execution: { reasonBelow: 85 },
      severities: { PE318: 'off' },
    });
    expect(loaded.ok && loaded.profile).toMatchObject({
      id: 'hubei-2020-custom',
      weights: profileById('hubei-2020')?.weights,
      execution: { ...defaultProfile.execution, reasonBelow: 85 },
      severities: { PE318: 'off' },
    });
  });

  it('extends the national profile when it names none, and takes a pack by its id', () => {
    const loaded = loadProfile({ weights: 'sichuan-2023' });
    expect(loaded.ok && loaded.profile.weights).toEqual(profileById('sichuan-2023')?.weights);
    expect(loaded.ok && loaded.profile.scoring).toEqual(defaultProfile.scoring);
  });

  it.each([
    [{ extends: 'mof-2019' }, 'extends', /应为 mof-2020、.*之一，现为 "mof-2019"/],
    [{ execution: { base: 'yearly' } }, 'execution.base', /应为 adjusted、initial 之一，现为 "yearly"/],
    [
      { scoring: { qualitativeMiddleFloor: 95 } },
      'scoring.qualitativeMiddleFloor',
      /应为 0 到 80 之间的数，现为 95/,
    ],
    [{ scoring: { strictComparison: '是' } }, 'scoring.strictComparison', /应为 true 或 false/],
    [{ grades: { good: 70 } }, 'grades', /没有这一项设置，可用的有 extends、id、/],
    [{ grade: { good: 95 } }, 'grade', /依次降低/],
    [{ weights: { output: 40 } }, 'weights', /合计应为 100，现为 90/],
    [{ weights: 'henan' }, 'weights', /应为 mof-2020、/],
    [{ severities: { PE318: 'fatal' } }, 'severities.PE318', /应为 error、warning、info、off 之一/],
    [{ weights: { free: 'x' } }, 'weights.free', /应为 0 到 100 之间的数 或 null/],
    [{ tolerance: null }, 'tolerance', /应为 一组设置（sum、/],
    [[], '', /应为一组设置/],
    [null, '', /应为一组设置/],
  ])('%j names %s and what is allowed', (file, path, message) => {
    const loaded = loadProfile(file);
    const issue = loaded.ok ? undefined : loaded.issues[0];
    expect(issue?.path).toBe(path);
    expect(issue?.message).toMatch(message);
    expect(issue?.line).toBeNull();
  });
});

describe('text of a profile file', () => {
  it.each([
    [
      '{\n  "extends": "mof-2020",\n  "execution": {\n    "base": "x"\n  }\n}',
      4,
      /^第 4 行，应为 adjusted、initial/,
    ],
    ['{\n  "grade": { "good": 70 },\n  "wieghts": {}\n}', 3, /^第 3 行，没有这一项设置/],
    ['{\n  "extends": "mof-2020"\n  "grade": {}\n}', 3, /前缺逗号/],
    ['{ "grade": {\n', 2, /断了/],
    ['{ "extends": mof }', 1, /文字要加半角双引号/],
    ['{\n “extends”: "mof-2020" }', 2, /半角双引号/],
    ['{\n "extends"： "mof-2020" }', 2, /半角符号/],
    ['{ "a": 1,\n}', 2, /多了一个逗号/],
    ['{ "grade": {}, "grade": {} }', 1, /写了两次/],
    ['{} {}', 1, /多余/],
    ['', 1, /断了/],
    [`${'['.repeat(5000)}`, 1, /层数太多/],
  ])('%j is refused at line %i', (text, line, message) => {
    const parsed = parseProfileText(text);
    const issue = parsed.ok ? undefined : parsed.issues[0];
    expect(issue?.line).toBe(line);
    expect(issue?.message).toMatch(message);
  });

  it('reads what JSON.parse reads', () => {
    const text = `\uFEFF${JSON.stringify({ extends: 'mof-2020', name: '本县 "2023"', tolerance: { sum: 1e-2 } }, null, 2)}`;
    const parsed = parseProfileText(text);
    expect(parsed.ok && parsed.profile.name).toBe('本县 "2023"');
  });

  it('does not touch object prototypes', () => {
    expect(parseProfileText('{ "__proto__": { "polluted": true } }').ok).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
