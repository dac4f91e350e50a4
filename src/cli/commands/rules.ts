import { writeFile } from 'node:fs/promises';
import { helpHtml } from '../../core/help/html/help-html';
import { rulePage, rulesTable } from '../../core/help/rule-page';
import { englishWordsOf } from '../../core/rules/english/english-words-of';
import { explanationOf } from '../../core/rules/explanations/explanation-of';
import { findRule } from '../../core/rules/find-rule';
import { RULES } from '../../core/rules/index';
import type { Rule } from '../../core/rules/rule';
import { CommandFailure } from '../failure';
import { padTo } from '../text-width';
import type { Command } from './command';

/** 规则目录: all rules in a table, the page of one, or the whole help page as HTML. */
export const rulesCommand: Command = {
  name: 'rules',
  usage: 'jixiao rules [规则代码] [--json] [--html 文件]',
  summary: '列出规则；写上代码则说明它查什么、依据什么、怎么改',
  options: ['json', 'html'],
  async run(given, console) {
    const [code, more] = given.paths;
    if (more !== undefined) throw new CommandFailure('一次只能查看一条规则。');
    const html = given.values.get('html');
    if (html !== undefined) {
      await writePage(html);
      console.out(`已把使用说明和全部规则存到 ${html}\n`);
      return 0;
    }
    const isJson = given.flags.has('json');
    if (code === undefined) {
      console.out(
        isJson
          ? `${JSON.stringify({ schema: 'jixiao.rules/1', rules: RULES.map(asData) }, null, 1)}\n`
          : listing(),
      );
      return 0;
    }
    const rule = findRule(code);
    if (!rule) throw new CommandFailure(`没有规则“${code}”。运行 jixiao rules 查看全部规则。`);
    console.out(isJson ? `${JSON.stringify(asData(rule), null, 1)}\n` : page(rule));
    return 0;
  },
};

async function writePage(path: string): Promise<void> {
  if (!/\.html?$/i.test(path)) throw new CommandFailure(`输出文件“${path}”要以 .html 结尾。`);
  try {
    await writeFile(path, helpHtml('zh-CN'));
  } catch {
    throw new CommandFailure(`写不进“${path}”。请检查文件夹是否存在、是否有权限，再试一次。`);
  }
}

function listing(): string {
  return rulesTable('zh-CN')
    .map(({ title, rules }) => {
      const lines = rules.map(
        ({ code, severity, name, slug }) => `${code}  ${severity}  ${padTo(name, 26)}${slug}\n`,
      );
      return `${title}\n${lines.join('')}`;
    })
    .join('\n');
}

function page(rule: Rule): string {
  const words = rulePage(rule, 'zh-CN');
  const lines = [
    `${words.code} ${words.name}（${words.slug}）`,
    '',
    `级别：${words.severity}    修正：${words.fix}    时机：${words.timing}`,
    `适用：${words.families.join('、')}`,
    `为什么：${words.why}`,
    `依据：${words.basis}`,
    `不合规的例子：${words.failing}`,
    `合规的例子：${words.passing}`,
  ];
  for (const { problem, advice } of words.messages) lines.push('', `问题：${problem}`, `怎么改：${advice}`);
  lines.push(
    '',
    `调整级别：在方案文件里写 ${words.severitySetting}；级别可为 error、warning、info 或 off（关闭）。`,
  );
  for (const { path, meaning, byDefault } of words.settings)
    lines.push(`可调整的设置：${path}  ${meaning}（默认 ${byDefault}）`);
  return `${lines.join('\n')}\n`;
}

function asData(rule: Rule): Record<string, unknown> {
  const explanation = explanationOf(rule.code);
  const english = englishWordsOf(rule.code);
  return {
    code: rule.code,
    slug: rule.slug,
    name: { 'zh-CN': rule.name, en: english?.name },
    severity: rule.severity,
    families: rule.families,
    fix: rule.fixLevel,
    inline: rule.isInline,
    basis: { text: { 'zh-CN': rule.basis.text, en: english?.basis }, trust: rule.basis.trust },
    why: explanation && { 'zh-CN': explanation.why, en: english?.why },
    example: explanation?.example,
    pages: { 'zh-CN': rulePage(rule, 'zh-CN'), en: rulePage(rule, 'en') },
  };
}
