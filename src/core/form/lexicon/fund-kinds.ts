import type { FundKind } from '../form';

/** A word in a fund row's label and the kind that it tells; the first that fits wins. */
export interface FundKindEntry {
  readonly kind: FundKind;
  readonly pattern: string;
}

export const FUND_KINDS: readonly FundKindEntry[] = [
  {
    kind: 'total',
    pattern: '^(?:社会保险|社保)?(?:基金|本年|当年)(?:预算)?(?:收入|支出)(?:合计|总额)?$',
  },
  {
    kind: 'total',
    pattern:
      '^(?:合计|总计|总额|总金额|资金合计|资金总计|预算数|转移支付|预算合计|总投资|总预算|部门预算总额|整体支出|部门预算支出|单位预算支出|部门支出预算)$',
  },
  {
    kind: 'total',
    pattern:
      '(?:资金|预算|支出|收入|年度|投资|财政资金|经费|拨款|部门预算|申请)(?:总额|总金额|总计|合计|总数)$',
  },
  {
    kind: 'total',
    pattern:
      '^(?:年度)?(?:资金|预算|项目资金|部门资金|项目)?总(?:额|金额|计|投入|投资|预算)$|^年度金额$|^金额(?:合计|总计|总额)$',
  },
  { kind: 'carryOver', pattern: '结转|结余' },
  { kind: 'special', pattern: '专户' },
  { kind: 'prior', pattern: '^上年度?(?:预算|安排|资金)' },
  { kind: 'central', pattern: '中央' },
  { kind: 'fiscal', pattern: '社会保险基金|社保基金' },
  {
    kind: 'local',
    pattern:
      '地方|省级|市级|县级|区级|州级|省财政|市财政|县财政|区财政|省、|省补助|市补助|县补助|自治区|乡镇|配套|省本级|市本级|县本级|区县|市县|兵团|师市',
  },
  { kind: 'unit', pattern: '单位资金|自有|自筹|事业收入|经营(?:性)?收入|单位自|事业单位' },
  { kind: 'social', pattern: '社会|捐赠|捐款' },
  { kind: 'other', pattern: '其他|其它|基本支出|项目支出|贷款|债券|人员经费|公用经费' },
  {
    kind: 'fiscal',
    pattern:
      '财政|政府预算|一般公共预算|政府性基金|国有资本|本级资金|上级资金|上级补助|拨款|补助|预算内|专项资金',
  },
];

/** A label inside a fund block that tells no kind of its own still is a row when it speaks of money. */
export const FUND_WORD =
  /资金|拨款|补助|预算|收入|支出|经费|总额|合计|结转|债券|贷款|其中|财政|自筹|投资|基金|小计|总计/;
