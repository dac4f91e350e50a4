import type { Form } from '../../form/form';

/**
 * A form whose rows are scored by 评分标准 alone, without 指标值 and 实际完成值 (湖南, 安徽 部门整体支出评价自评表, rule book F4):
 * rules on targets and actuals have nothing to say of it.
 */
export function isScoredByCriteria({ table, indicators }: Form): boolean {
  if (!table?.hasScoreColumn || table.hasActualColumn || !table.heads.method) return false;
  return !table.heads.target && indicators.every(({ target }) => target === null);
}
