import type { Form, Recognition, Report, Slot } from '../../form/form';
import { compactText, normaliseWithMap } from '../../text/normalise';
import { remembered } from '../../text/remembered';
import { nameCore, projectName } from './project-names';
import { TOPIC_GROUPS, type Topic } from './topic-dictionary';

/** Words of another topic than the project's in one cell. */
export interface ForeignWords {
  readonly slot: Slot;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly own: Topic;
  readonly foreign: Topic;
}

/** In these clauses another topic is named on purpose. */
const RELATED =
  /衔接|转移接续|区别|对比|相比|合并|统筹城乡|职能|职责|等(?:部门|单位|制度)|挪用|不含|除外|整合/;
/** A form that speaks of another topic this often has it as a part of its own. */
const OWN_PART = 4;

/** The topics that a name shows; in each group at most one, else the group says nothing. */
export const topicsOf: (
  name: string,
) => readonly { readonly own: Topic; readonly others: readonly Topic[] }[] = remembered((name) =>
  TOPIC_GROUPS.flatMap((group) => {
    const shown = group.filter((topic) => topic.inName.test(name));
    const [own] = shown;
    return own && shown.length === 1 ? [{ own, others: group.filter((topic) => topic !== own) }] : [];
  }),
);

/** Words of topics opposed to the project's in some texts, at most one a cell. */
export function foreignWords(name: string, slots: readonly Slot[]): readonly ForeignWords[] {
  const topics = topicsOf(name);
  if (topics.length === 0) return [];
  const texts = slots.map((slot) => ({ slot, words: slot.text.replaceAll(/\s+/g, '') }));
  return topics.flatMap(({ own, others }) =>
    others.flatMap((foreign) => {
      const named = texts.filter(({ words }) => foreign.inText.test(words));
      const found = named.flatMap(({ slot }) => foreignIn(slot, own, foreign));
      return found.length < OWN_PART || found.length * 3 <= slots.length ? found : [];
    }),
  );
}

function foreignIn(slot: Slot, own: Topic, foreign: Topic): readonly ForeignWords[] {
  const { text, indices } = normaliseWithMap(slot.text);
  const open = text.replaceAll(/《[^《》]{0,200}》/g, (title) => '＿'.repeat(title.length));
  let start = 0;
  for (const clause of open.match(/[^,，。;；!]*[,，。;；!]?/g) ?? []) {
    const match = foreign.inText.exec(clause);
    if (match && !own.inText.test(clause) && !RELATED.test(clause)) {
      const from = start + match.index;
      const to = from + match[0].length;
      return [
        {
          slot,
          words: clause.replace(/[,，。;；!]$/, ''),
          from: indices[from] ?? 0,
          to: (indices[to - 1] ?? slot.text.length - 1) + 1,
          own,
          foreign,
        },
      ];
    }
    start += clause.length;
  }
  return [];
}

/** Names of indicators and the texts of goals: what a form says of its own project. */
export function textsOfForm(form: Form): readonly Slot[] {
  const slots = [
    ...form.indicators.map(({ level3 }) => level3),
    ...form.goals.flatMap(({ expected, actual }) => [expected, actual]),
    ...form.sections.filter(({ role }) => role !== 'basis').map(({ body }) => body),
  ].filter((slot) => slot !== null);
  return [...new Map(slots.map((slot) => [slot.cell, slot])).values()];
}

/** The project that a report is about: `项目名称：…`, else the words of its titles. */
export function projectOfReport(report: Report): string {
  const heads = report.paragraphs.slice(0, 40).map((slot) => compactText(slot.text));
  for (const head of heads) {
    const named = /^项目名称:?(.{2,60})$/.exec(head)?.[1];
    if (named !== undefined) return named;
  }
  const titles = heads.filter((head) => head.length <= 50 && /绩效(?:自评|评价)?报告|自评报告/.test(head));
  const title = titles.find((head) => /项目/.test(head) && topicsOf(head).length > 0) ?? titles[0] ?? '';
  return title;
}

/** The same goal in two forms of different projects. */
export interface CopiedGoal {
  readonly earlier: Form;
  readonly later: Form;
  readonly original: Slot;
  readonly copy: Slot;
}

/** Shorter goals (保障单位正常运转) are common property. */
const SHORTEST_GOAL = 24;

/**
 * Goal texts that stand word for word in two forms of different projects; what a third form has as well is common
 * property.
 */
export function copiedGoals(recognition: Recognition): readonly CopiedGoal[] {
  const byText = new Map<string, { readonly form: Form; readonly slot: Slot }[]>();
  for (const form of recognition.forms) {
    const own = new Map<string, Slot>();
    for (const { expected, actual } of form.goals) {
      for (const slot of [expected, actual]) {
        const key = slot ? goalKey(slot.text) : null;
        if (slot && key !== null && !own.has(key)) own.set(key, slot);
      }
    }
    for (const [key, slot] of own) byText.set(key, [...(byText.get(key) ?? []), { form, slot }]);
  }
  return [...byText.values()].flatMap((places): CopiedGoal[] => {
    const [first, second] = places;
    if (!first || !second || places.length > 2 || !areOfTwoProjects(first.form, second.form)) return [];
    return [{ earlier: first.form, later: second.form, original: first.slot, copy: second.slot }];
  });
}

/** A goal text for comparing whole texts with each other; null for one that is too short to tell. */
export function goalKey(text: string): string | null {
  const key = compactText(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
  return key.length < SHORTEST_GOAL ? null : key;
}

function areOfTwoProjects(first: Form, second: Form): boolean {
  const [one, other] = [nameCore(projectName(first)), nameCore(projectName(second))];
  return one !== '' && other !== '' && one !== other && !one.includes(other) && !other.includes(one);
}
