import { renderBasis } from '../../core/messages/render';
import { findRule } from '../../core/rules/find-rule';
import { RULES } from '../../core/rules/index';
import type { Rule } from '../../core/rules/rule';
import { CommandFailure } from '../failure';
import { FAMILY_NAMES } from '../family-names';
import { padTo } from '../text-width';
import type { Command } from './command';

const SEVERITY_NAMES = { error: '错误', warning: '警告', info: '提示' } as const;
const FIX_NAMES = { none: '只报告', suggest: '给出建议，逐格确认', safe: '可一键修正' } as const;

/** 规则目录: all rules in a table, or the page of one. */
export const rulesCommand: Command = {
  name: 'rules',
  usage: 'jixiao rules [规则代码]',
  summary: '列出规则；写上代码则说明它查什么、依据什么、怎么改',
  options: ['json'],
  async run(given, console) {
    const [code, more] = given.paths;
    if (more !== undefined) throw new CommandFailure('一次只能查看一条规则。');
    if (code === undefined) {
      if (given.flags.has('json'))
        console.out(`${JSON.stringify({ schema: 'jixiao.rules/1', rules: RULES.map(asData) }, null, 1)}\n`);
      else
        for (const rule of RULES)
          console.out(
            `${rule.code}  ${SEVERITY_NAMES[rule.severity]}  ${padTo(rule.name['zh-CN'], 26)}${rule.slug}\n`,
          );
      return 0;
    }
    const rule = findRule(code.toUpperCase()) ?? RULES.find((known) => known.slug === code);
    if (!rule) throw new CommandFailure(`没有规则“${code}”。运行 jixiao rules 查看全部规则。`);
    console.out(given.flags.has('json') ? `${JSON.stringify(asData(rule), null, 1)}\n` : page(rule));
    return 0;
  },
};

function page(rule: Rule): string {
  const families =
    rule.families === 'all' ? '全部表种' : rule.families.map((family) => FAMILY_NAMES[family]).join('、');
  const lines = [
    `${rule.code} ${rule.name['zh-CN']}（${rule.slug}）`,
    '',
    `级别：${SEVERITY_NAMES[rule.severity]}    修正：${FIX_NAMES[rule.fixLevel]}    适用：${families}`,
    `为什么：${rule.why['zh-CN']}`,
    `依据：${renderBasis(rule, 'zh-CN')}`,
    `不合规的例子：${rule.example.failing}`,
    `合规的例子：${rule.example.passing}`,
  ];
  for (const text of Object.values(rule.texts)) {
    lines.push('', `问题：${text.problem['zh-CN']}`, `怎么改：${text.advice['zh-CN']}`);
  }
  lines.push('', `调整级别：在方案文件里写 "severities": {"${rule.code}": "warning"}；"off" 为关闭。`, '');
  return lines.join('\n');
}

function asData(rule: Rule): Record<string, unknown> {
  return {
    code: rule.code,
    slug: rule.slug,
    name: rule.name,
    severity: rule.severity,
    families: rule.families,
    fix: rule.fixLevel,
    inline: rule.isInline,
    basis: rule.basis,
    why: rule.why,
    example: rule.example,
  };
}
