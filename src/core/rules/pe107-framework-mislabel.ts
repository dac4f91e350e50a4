import type { Form, Recognition, Report, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { shown } from './support/listing';

/** A name of an evaluation framework and the kind of document that it belongs to. */
interface FrameworkWord {
  readonly words: RegExp;
  readonly kind: 'project' | 'department';
}

const FRAMEWORKS: readonly FrameworkWord[] = [
  {
    words: /部门(?:\(单位\))?整体(?:支出)?绩效|部门整体支出|部门绩效满分|部门绩效(?:得分|指标体系)/,
    kind: 'department',
  },
  { words: /项目(?:支出)?绩效(?:自评|评价)(?:指标体系|表|报告)|项目绩效满分/, kind: 'project' },
];

const EXTERNAL = /绩效评价(?:报告|得分表|评分表|表)/;
const SELF = /绩效(?:目标)?自评(?:报告|表)|自评指标体系|截至自评日/;
/** A heading or title: short and without a full stop. */
const HEADING_LENGTH = 40;

/** PE107: 项目 and 部门整体, 评价 and 自评 are not mixed in one document. */
export const FRAMEWORK_MISLABEL = defineRule({
  code: 'PE107',
  slug: 'framework-mislabel',
  name: '评价框架名称混用',
  severity: 'warning',
  families: ['project-self-evaluation', 'department-self-evaluation', 'scorecard'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '同一份材料只用一种评价框架：项目支出或部门整体，绩效评价或绩效自评',
    trust: 'practice',
  },
  texts: {
    framework: {
      problem: '本材料是“{title}”，此处却写“{words}”（{kind}）。',
      advice: '把“{words}”改为与标题一致的框架名称。',
    },
    evaluation: {
      problem: '标题为“{title}”，此处却是“{words}”：评价与自评混用。',
      advice: '由单位自己做的写“绩效自评”，由财政或主管部门组织的写“绩效评价”，全文统一。',
    },
  },
  check: (form) => {
    if (!form.title) return { notApplicable: 'no-title' };
    const kind = kindOfForm(form);
    if (kind === null) return { undecided: 'framework-unknown', cells: [form.title] };
    return frameworkFindings(form.title, headLabels(form), kind);
  },
  checkReport: (report, { recognition }) => {
    const title = report.title ?? report.paragraphs[0];
    if (!title) return { notApplicable: 'not-a-report' };
    const rest = report.paragraphs.filter((paragraph) => paragraph.cell !== title.cell);
    const kind = kindOfTitle(title);
    return [
      ...frameworkFindings(title, rest, kind),
      ...evaluationFindings(title, rest),
      ...formTitles(report, title, recognition),
    ];
  },
});

function kindOfForm(form: Form): 'project' | 'department' | null {
  if (form.family === 'project-self-evaluation') return 'project';
  if (form.family === 'department-self-evaluation') return 'department';
  return form.title ? kindOfTitle(form.title) : null;
}

function kindOfTitle(title: Slot): 'project' | 'department' | null {
  const text = compactText(title.text);
  if (/整体/.test(text)) return 'department';
  return /项目|专项/.test(text) ? 'project' : null;
}

/** Labels of sections and level 1: in running text the other framework may well be named. */
function headLabels(form: Form): readonly Slot[] {
  const groups = (form.table?.groups ?? []).filter((group) => group.level === 1).map((group) => group.label);
  return [...form.sections.map((section) => section.label), ...groups];
}

function frameworkFindings(
  title: Slot,
  places: readonly Slot[],
  kind: 'project' | 'department' | null,
): readonly RuleFinding[] {
  if (kind === null) return [];
  return places.flatMap((place): RuleFinding[] => {
    // A title in 《》 names another paper, not this one.
    const text = compactText(place.text).replaceAll(/《[^《》]*》/g, '');
    const found = FRAMEWORKS.filter((framework) => framework.kind !== kind).flatMap((framework) => {
      const match = framework.words.exec(text);
      return match ? [{ words: surrounding(text, match), kind: framework.kind }] : [];
    })[0];
    if (!found) return [];
    const isDepartment = found.kind === 'department';
    return [
      {
        verdict: 'fail',
        message: 'framework',
        at: place,
        with: [title],
        parameters: {
          title: shown(title),
          words: found.words,
          kind: isDepartment ? '部门整体' : '项目',
          kindEn: isDepartment ? 'whole department' : 'project',
        },
        evidence: { operands: { title: shown(title), here: found.words } },
      },
    ];
  });
}

/** The matched words with the year and the rest of the phrase that they stand in. */
function surrounding(text: string, match: RegExpExecArray): string {
  const before = /[0-9]{4}年$/.exec(text.slice(0, match.index))?.[0] ?? '';
  const after = /^[^,，。;；、:：]{0,10}/.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  const phrase = /指标体系/.exec(after);
  return before + match[0] + (phrase ? after.slice(0, phrase.index + 4) : '');
}

function isHeading(slot: Slot): boolean {
  const text = compactText(slot.text);
  return text.length <= HEADING_LENGTH && !/[。；;，,]/.test(text);
}

function evaluationFindings(title: Slot, rest: readonly Slot[]): readonly RuleFinding[] {
  const titleText = compactText(title.text);
  const isExternal = EXTERNAL.test(titleText);
  if (!isExternal && !SELF.test(titleText)) return [];
  const other = isExternal ? SELF : EXTERNAL;
  const found = rest.find((slot) => isHeading(slot) && other.test(compactText(slot.text)));
  return found ? [evaluationFinding(title, found)] : [];
}

/** Forms of the same workbook under a report: their titles belong to the same document. */
function formTitles(report: Report, title: Slot, recognition: Recognition): readonly RuleFinding[] {
  if (!EXTERNAL.test(compactText(title.text)) || recognition.reports.length !== 1) return [];
  const inside = report.paragraphs.some((slot) => isHeading(slot) && SELF.test(compactText(slot.text)));
  const form = recognition.forms.find((known) => known.title && SELF.test(compactText(known.title.text)));
  return inside || !form?.title
    ? []
    : [
        {
          ...evaluationFinding(title, title),
          parameters: {
            title: shown(title),
            words: shown(form.title),
          },
        },
      ];
}

function evaluationFinding(title: Slot, found: Slot): RuleFinding {
  return {
    verdict: 'fail',
    message: 'evaluation',
    at: found,
    with: [title],
    parameters: { title: shown(title), words: shown(found) },
    evidence: { operands: { title: shown(title), here: shown(found) } },
  };
}
