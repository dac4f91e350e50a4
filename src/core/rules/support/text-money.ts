import type { Profile } from '../../profile/profile';
import { type Decimal, decimal } from '../../text/decimal';
import { yuanPer } from './text-figures';

/** How far money in a text may be from a table's, in 元 (rule book 6.6): so many 万元 or percent, whichever is more. */
export function textTolerance(profile: Profile, yuan: Decimal): Decimal {
  const fixed = decimal(profile.tolerance.textMoney).times(yuanPer('万元'));
  const share = yuan.abs().times(profile.tolerance.textMoneyPercent).div(100);
  return fixed.gt(share) ? fixed : share;
}
