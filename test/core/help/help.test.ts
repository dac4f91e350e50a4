import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { blankFormsFile, FORM_TEMPLATES } from '../../../src/core/form/templates/templates';
import { escapeHtml } from '../../../src/core/help/html/escape';
import { helpHtml } from '../../../src/core/help/html/help-html';
import { rulePage, rulesTable } from '../../../src/core/help/rule-page';
import { settingsOf } from '../../../src/core/help/rule-settings';
import { wordingIn } from '../../../src/core/messages/wordings';
import { NOTE_SETS } from '../../../src/core/notes/library';
import { PROFILES } from '../../../src/core/profile/profiles';
import { settingSchema } from '../../../src/core/profile/setting-schema';
import { englishWordsOf } from '../../../src/core/rules/english/english-words-of';
import { explanationsFile } from '../../../src/core/rules/explanations/explanations-file';
import { RULE_EXPLANATIONS } from '../../../src/core/rules/explanations/index';
import { RULES } from '../../../src/core/rules/index';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const LANGUAGES = ['zh-CN', 'en'] as const;
const VOID = new Set(['meta', 'br']);

/** Tags that are closed in another order than they were opened, or not at all. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

it('the explanations that the pane fetches are those kept in assets (npx tsx test/tools/make-help.ts writes them)', () => {
  const text = explanationsFile();
  expect(readFileSync(resolve(ROOT, 'assets/help/explanations.json'), 'utf8')).toBe(text);
  expect(JSON.parse(text)).toEqual(RULE_EXPLANATIONS);
});

it('the blank forms that the pane fetches are those kept in assets (npx tsx test/tools/make-help.ts writes them)', () => {
  const text = blankFormsFile();
  expect(readFileSync(resolve(ROOT, 'assets/forms/blank-forms.json'), 'utf8')).toBe(text);
  expect(JSON.parse(text)).toEqual(FORM_TEMPLATES);
});

describe.each(LANGUAGES)('the help page in %s', (language) => {
  const html = helpHtml(language);

  it('is the one that is kept in assets (npx tsx test/tools/make-help.ts writes it)', () => {
    expect(readFileSync(resolve(ROOT, `assets/help/help.${language}.html`), 'utf8')).toBe(html);
  });

  it('stands alone: no script, no address, no other file', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|javascript:|@import|url\(/i);
    expect(html).not.toMatch(/(?:https?:)?\/\/[a-z]/i);
    for (const [, target = ''] of html.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
  });

  it('is well-formed and every link meets its section', () => {
    expect(unbalanced(html)).toEqual([]);
    const anchors = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(anchors).size).toBe(anchors.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
    for (const { code } of RULES) expect(anchors).toContain(code);
  });

  it('holds all rules with their examples, all profiles, all standard notes', () => {
    expect(RULE_EXPLANATIONS).toHaveLength(RULES.length);
    for (const { code, why: chinese, example } of RULE_EXPLANATIONS) {
      const why = language === 'en' ? englishWordsOf(code)?.why : chinese;
      expect(html).toContain(escapeHtml(wordingIn(language).rules.get(code)?.name ?? code));
      expect(html).toContain(escapeHtml(why ?? code));
      expect(html).toContain(escapeHtml(example.failing));
    }
    for (const { id } of PROFILES) expect(html).toContain(`<code>${id}</code>`);
    for (const { items } of NOTE_SETS) for (const item of items) expect(html).toContain(escapeHtml(item));
  });

  it('shows no placeholder and no missing word', () => {
    const body = html.slice(html.indexOf('<body>')).replaceAll(/\{&quot;.*?\}/g, '');
    expect(body).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN|\[object/);
  });
});

describe('the page of a rule', () => {
  it.each(RULES.map((rule) => [rule.code, rule] as const))(
    '%s has every part in both languages',
    (code, rule) => {
      for (const language of LANGUAGES) {
        const page = rulePage(rule, language);
        expect(page.code).toBe(code);
        expect(page.messages).toHaveLength(Object.keys(rule.texts).length);
        for (const text of [
          page.name,
          page.severity,
          page.why,
          page.basis,
          page.fix,
          page.timing,
          ...page.families,
        ]) {
          expect(text.trim()).not.toBe('');
        }
        if (language === 'en') {
          for (const text of [page.severity, page.fix, page.timing, ...page.families]) {
            expect(text).not.toMatch(/\p{Script=Han}/u);
          }
        }
      }
    },
  );

  it.each(RULES.map((rule) => rule.code))('%s names settings that a profile has', (code) => {
    for (const language of LANGUAGES) {
      for (const { path, meaning, byDefault } of settingsOf(code, language)) {
        expect(settingSchema(path.split('.'))).not.toBeNull();
        expect(meaning).not.toBe(path);
        expect(byDefault).not.toBe('undefined');
      }
    }
  });

  it.each(RULES.map((rule) => [rule.code, rule.slug] as const))(
    '%s lists the settings that its file reads',
    (code, slug) => {
      const source = readFileSync(resolve(ROOT, `src/core/rules/${code.toLowerCase()}-${slug}.ts`), 'utf8');
      const read = [...source.matchAll(/\bprofile\.([a-zA-Z]+)\.([a-zA-Z]+)/g)].map(
        (match) => `${match[1]}.${match[2]}`,
      );
      const listed = settingsOf(code, 'zh-CN').map(({ path }) => path);
      const missing = read.filter(
        (path) => !listed.some((known) => path === known || path.startsWith(`${known}.`)),
      );
      expect(missing).toEqual([]);
    },
  );
});

describe('the table of rules', () => {
  it.each(LANGUAGES)('lists every rule once, by chapter (%s)', (language) => {
    const lines = rulesTable(language).flatMap(({ rules }) => rules);
    expect(lines.map(({ code }) => code)).toEqual(RULES.map(({ code }) => code));
  });
});
