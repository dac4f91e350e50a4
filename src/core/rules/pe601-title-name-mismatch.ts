import type { Form, Slot } from '../form/form';
import { compactText, normaliseWithMap } from '../text/normalise';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { confirmFix, setValue } from './support/edits';
import { failedFormula } from './support/failed-formula';
import { ALL_FORMS } from './support/families';
import { shown } from './support/listing';
import { nameCore, projectEntry, withoutYears } from './support/project-names';

/** Where a title begins to name the form and not the project any more. */
const FORM_WORDS =
  /(?:部门预算)?(?:转移支付)?(?:\(?(?:区域|整体|项目)\)?){0,3}(?:支出)?(?:预算)?(?:绩效|自评|申报表|评分表|评价表|考评表)/;
/** The name of a form at the end of a project's name. */
const FORM_NAME_AT_END = /(?:项目)?(?:支出)?绩效(?:目标)?(?:自评|评价|申报)?(?:表|报告)$|自评(?:表|报告)$/;
/** Words of a title that name no project of its own. */
const GENERIC =
  /中央对地方|中央|[省市州县区]直属?|对下|自治区级?|自治州级?|省级?|市级?|州级?|县级?|区级?|乡镇|财政|部门|单位|预算|本级|专项|转移支付|区域|整体|项目|支出|资金|社会保险基金|社保基金|国有资本经营|政府性基金|基金|绩效|目标|年度|年|一般公共|补助|附件?[0-9]*|自评|政策|基础设施建设类?|一般性|特定目标类?|(?:其他)?运转类|专项业务|文本|重点|(?:政府)?购买服务|[()、]/g;
/** 1-6月, 上半年, 第三季度 after the year. */
const PART_OF_YEAR = /^(?:\d{1,2}(?:[-~至]\d{1,2})?月份?|[上下]半年|第?[一二三四1-4]季度)/;
/** A place or an office in front of a title's subject. */
const PLACE = /^\p{Script=Han}{2,12}?(?:自治区|自治州|地区|[省市州盟县区旗镇乡]|街道)(?=\p{Script=Han}{4})/u;
const POOL = /(?:资金|专项|经费|公益金|基金|补助|补贴)$/;

/** PE601: the title and the cell 项目名称 name one project. */
export const TITLE_NAME_MISMATCH = defineRule({
  code: 'PE601',
  slug: 'title-name-mismatch',
  name: '表名与项目名称不一致',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '标题中的资金（项目）名称与项目名称栏一致：转移支付表须相同，其他表一方包含另一方',
    trust: 'practice',
  },
  texts: {
    differs: {
      problem: '标题写的是“{title}”，项目名称写的是“{name}”，两处不一致。',
      advice: '核对下达文件，把标题 {titleCell} 与 {cell} 改为同一名称。',
    },
    formName: {
      problem: '项目名称“{name}”带有表名“{words}”，不是项目的名称。',
      advice: '把 {cell} 改为“{expected}”。',
    },
  },
  check: (form, context) => judge(form, context.sheet.name),
});

function judge(form: Form, sheet: string): RuleOutcome {
  const entry = projectEntry(form);
  if (!entry) return { notApplicable: 'no-project-name' };
  const failed = failedFormula([entry.answer]);
  if (failed) return failed;
  const { title } = form;
  if (title && title.cell === entry.answer.cell) return { notApplicable: 'no-title' };
  const name = compactText(entry.text);
  const noise = FORM_NAME_AT_END.exec(name);
  if (noise && noise[0].length < name.length)
    return [formNameFinding(entry.answer, entry.text, noise[0], sheet)];
  const subject = title ? subjectOf(title.text) : '';
  if (!title || namesNothing(subject) || isOffice(form, subject)) return { notApplicable: 'no-title' };
  if (agrees(form, subject, name)) return [];
  return [
    {
      verdict: 'fail',
      message: 'differs',
      at: entry.answer,
      with: [title],
      parameters: {
        title: subject,
        name: shown(entry.answer),
        titleCell: title.cell,
        cell: entry.answer.cell,
      },
      evidence: { operands: { title: subject, name }, expected: name, actual: subject },
      spans: spanOf(title, subject),
      fix: form.family === 'transfer-self-evaluation' ? titleFix(title, subject, entry.text, sheet) : null,
    },
  ];
}

/** What a title names before the words of the form: `2020年城乡居民医保补助资金…自评表` → `城乡居民医保补助资金`. */
function subjectOf(title: string): string {
  const text = withoutYears(compactText(title).replaceAll(/\((?:19|20)\d{2}年?度?\)/g, '')).replace(
    PART_OF_YEAR,
    '',
  );
  const named = text.replace(/^附[件表]?[0-9一二三四五六七八九十]*(?:[-—.][0-9]+)*[:：]?/, '');
  return named.slice(0, FORM_WORDS.exec(named)?.index ?? named.length);
}

/** Whose money it is (中央财政农业生产发展资金): no part of the fund's name. */
const PAYER = /^(?:中央|自治区|省级?|市级?|县级?|区级?)?财政/;

function agrees(form: Form, subject: string, name: string): boolean {
  const bare = withoutPlace(subject);
  const [first, second] = [bare, withoutYears(name)].map((words) => nameCore(words.replace(PAYER, '')));
  if (first === undefined || second === undefined) return true;
  if (first === '' || second === '') return true;
  if (form.family === 'transfer-self-evaluation')
    return (
      first === second ||
      nameCore(subject) === second ||
      nameCore(subject.replace(OFFICE_BEFORE, '')) === second
    );
  if (first.includes(second) || second.includes(first) || second.includes(nameCore(subject))) return true;
  // A form of a fund, filled in for one of the projects that it pays for.
  return POOL.test(subject);
}

/** An office, and nothing of a project: `海口市水务局` of `海口市水务局项目支出绩效自评表`. */
const OFFICE =
  /(?:局|厅|委员会|委|办公室|办|政府|院|站|所|队|中学|小学|学校|幼儿园|大学|处|街道|联合会|馆|中心)(?:\(?(?:本级|机关|部门)\)?)?$/;
const OFFICE_FIRST =
  /^\p{Script=Han}{2,24}?(?:局|厅|委员会|办公室|人民政府|街道办事处|联合会|管理处|管理站|中心|院|学校|中学|大学)/u;
/** An office in front of what the title is about. */
const OFFICE_BEFORE =
  /^\p{Script=Han}{2,24}?(?:局|厅|委员会|办公室|人民政府|街道办事处|联合会|管理处|管理站)(?=\p{Script=Han}{4})/u;

/** A place, and words that every form has: `西藏自治区本级`, `佳县财政支出`. */
const PLACES = /^(?:\p{Script=Han}{1,8}?(?:自治区|自治州|地区|[省市州盟县区旗镇乡](?:级|直属?)?|街道)){1,3}/u;

function namesNothing(subject: string): boolean {
  return [subject, subject.replace(PLACES, ''), subject.replace(OFFICE_FIRST, '')].some(
    (words) => words.replaceAll(GENERIC, '') === '',
  );
}

function isOffice(form: Form, subject: string): boolean {
  const offices = form.identity.filter(({ role }) => role === 'department' || role === 'implementingUnit');
  return OFFICE.test(subject) || offices.some(({ text }) => compactText(text) === subject);
}

function withoutPlace(subject: string): string {
  let rest = subject;
  for (let step = 0; step < 3; step++) {
    const place = PLACE.exec(rest)?.[0];
    if (place === undefined) break;
    rest = rest.slice(place.length);
  }
  return rest;
}

function spanOf(slot: Slot, words: string) {
  const { text, indices } = normaliseWithMap(slot.text);
  const at = text.indexOf(words);
  if (at < 0 || words === '') return [];
  const to = (indices[at + words.length - 1] ?? slot.text.length - 1) + 1;
  return [{ cell: slot.cell, from: indices[at] ?? 0, to }];
}

function titleFix(title: Slot, subject: string, name: string, sheet: string) {
  const [span] = spanOf(title, subject);
  if (!span || typeof title.value !== 'string' || title.formula !== null || title.value !== title.text)
    return null;
  const corrected = title.text.slice(0, span.from) + name.trim() + title.text.slice(span.to);
  return confirmFix(setValue(sheet, title, corrected));
}

function formNameFinding(answer: Slot, written: string, words: string, sheet: string): RuleFinding {
  const spans = spanOf(answer, words);
  const [span] = spans;
  const expected = span
    ? answer.text.slice(0, span.from).trim()
    : compactText(written).slice(0, -words.length);
  const isEditable =
    span && answer.formula === null && answer.value === answer.text && answer.text === written;
  return {
    verdict: 'fail',
    message: 'formName',
    at: answer,
    parameters: { name: shown(answer), words, cell: answer.cell, expected },
    evidence: { operands: { name: shown(answer) }, expected, actual: shown(answer) },
    spans,
    fix: isEditable ? confirmFix(setValue(sheet, answer, expected)) : null,
  };
}
