import { NOTE_SETS } from '../../../../src/core/notes/library';
import type { FormInput } from '../../../support/form-input';
import {
  type CasesByCode,
  FAILED,
  fails,
  form,
  notApplicable,
  passes,
  type Subject,
  undecided,
} from './rule-case';

const ITEMS = NOTE_SETS.find((set) => set.id === 'N-TP-2020')?.items ?? [];
const noted = (items: readonly string[], more: FormInput = {}): Subject =>
  form({
    family: 'transfer-self-evaluation',
    title: '城乡医疗救助补助资金（普遍补助部分）转移支付区域绩效目标自评表',
    indicators: [['产出指标', '数量指标', '资助参保人次', '≥19万人次', '194279']],
    notes: items.map((item, at) => (at === 0 ? `注：${item}` : item)),
    ...more,
  });
const signed = (...signOffs: (readonly [string, string | null])[]): Subject =>
  form({ family: 'target-declaration', signOffs });
const called = (phone: string | typeof FAILED): Subject =>
  form({
    family: 'target-declaration',
    identity: [
      ['contact', '项目联系人', '徐光伟'],
      ['phone', '联系电话', phone],
      ['contact', '填报人', '杜静'],
      ['phone', '填报人联系电话', '0635-6026358'],
    ],
  });

/** PE7xx: notes and sign-off. */
export const NOTES_CASES: CasesByCode = {
  PE701: [
    fails('绵阳 without its fourth note', 'A8', noted(ITEMS.filter((_, at) => at !== 3))),
    passes('绵阳', noted(ITEMS)),
    notApplicable('a year whose notes are not kept', 'no-note-set', noted([], { year: 2021 })),
  ],
  PE702: [
    fails(
      '人数 for 资金额度',
      'A7',
      noted(ITEMS.map((item) => item.replace('按照资金额度加权', '按照人数加权'))),
    ),
    passes('half-width commas', noted(ITEMS.map((item) => item.replaceAll('，', ',')))),
    notApplicable(
      'a form whose notes are not kept',
      'no-note-set',
      form({ family: 'project-self-evaluation', notes: ['注：略'] }),
    ),
  ],
  PE703: [
    fails('阳谷: 财政部门初审 blank', 'B3', signed(['财政部门初审', '(签章)'])),
    passes('an opinion', signed(['项目单位审核意见', '同意申报 (签章) 2020年6月1日'])),
    notApplicable('no place to sign', 'no-sign-off', signed()),
  ],
  PE704: [
    fails('阳谷: no area code', 'B4', called('6026307')),
    passes('阳谷: two people, two numbers', called('0635-6026305')),
    undecided('a number that a formula lost', 'formula-error', called(FAILED)),
    notApplicable('no contact', 'no-contact', form({ family: 'target-declaration' })),
  ],
};
