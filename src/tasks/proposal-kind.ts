/** What can be computed or inserted: 计算执行率, 计算得分, 总分与等级, 插入标准说明. */
export type ProposalKind = 'rates' | 'scores' | 'total' | 'notes';

/** What each kind is called where it is listed or taken back. */
export const PROPOSAL_NAMES: Readonly<Record<ProposalKind, string>> = {
  rates: '计算执行率',
  scores: '计算得分',
  total: '总分与等级',
  notes: '插入标准说明',
};
