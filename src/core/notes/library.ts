import type { Family } from '../form/family';
import { TRANSFER_NOTES } from '../form/templates/standard-notes';

/** Where a set of notes belongs on a form. */
export type NotePlacement =
  /** In rows of its own below the form. */
  | 'below'
  /** In the 原因 cell of the fund block. */
  | 'fund-reason'
  /** In the 得分计算方法 cell of the fund block. */
  | 'fund-method';

/** A standard note text, with what it is kept for (rule book, section 5). */
export interface NoteSet {
  readonly id: string;
  readonly name: string;
  /** The document or form that the text is taken from. */
  readonly source: string;
  readonly families: readonly Family[];
  /** Regions by the form's labels; null: any. */
  readonly regions: readonly string[] | null;
  /** Budget years; null: any. */
  readonly years: readonly number[] | null;
  /** Words of the central department or of the fund's name, one of which must be there; null: any. */
  readonly funds: readonly string[] | null;
  readonly placement: NotePlacement;
  /** What stands before the first item (`注：`). */
  readonly lead: string;
  /** The items word for word, each with its number. */
  readonly items: readonly string[];
  /** What stands between two items in one cell. */
  readonly separator: string;
}

/** The note sets that may be inserted. A further set is a further entry. */
export const NOTE_SETS: readonly NoteSet[] = [
  {
    id: 'N-TP-2020',
    name: '转移支付绩效自评表注（2020，医保）',
    source: TRANSFER_NOTES.source,
    families: ['transfer-self-evaluation'],
    regions: null,
    years: [2020],
    funds: ['国家医保局', '国家医疗保障局', '医疗救助', '医保', '医疗保障'],
    placement: 'below',
    lead: TRANSFER_NOTES.lead,
    items: TRANSFER_NOTES.items,
    separator: '\n',
  },
  {
    id: 'N-SC-2023',
    name: '四川项目支出绩效自评表，预算执行“原因”栏说明（2023）',
    source: '四川青神县、大英县 2023 年度部门预算项目支出绩效自评表',
    families: ['project-self-evaluation'],
    regions: ['四川'],
    years: [2023],
    funds: null,
    placement: 'fund-reason',
    lead: '',
    items: [
      '1.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内);',
      '2.年中发生预算调整的(追加或调减),应单独说明理由;',
      '3.其他资金包括:社会投入资金、银行贷款.',
    ],
    separator: '',
  },
  {
    id: 'N-GZ',
    name: '贵州部门整体支出绩效自评表，资金“得分计算方法”',
    source: '贵州绥阳县太白镇部门整体支出绩效自评表',
    families: ['department-self-evaluation'],
    regions: ['贵州'],
    years: null,
    funds: null,
    placement: 'fund-method',
    lead: '',
    items: ['执行率*该指标分值,最高不得超过分值上限。'],
    separator: '',
  },
];

/** Texts that a template prints to say what to write: known so that they are found when left in, never inserted. */
export interface PromptSet {
  readonly id: string;
  readonly source: string;
  readonly texts: readonly string[];
}

export const PROMPT_SETS: readonly PromptSet[] = [
  {
    id: 'N-SC-2023-P',
    source: '四川青神县、大英县 2023 年度部门预算项目支出绩效自评表',
    texts: [
      '对照年度目标,说明相关任务目标的完成情况(100字以内)',
      '结合自评情况,说明项目自评总分,说明项目实施取得的成效或成果。(200字以内)',
      '结合自评情况,分析存在的问题及原因。(200字以内)',
      '针对项目自评中发现的问题,提出下一步改进完善的意见及有关政策性建议。(200字以内)',
    ],
  },
];
