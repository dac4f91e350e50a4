import { readKnownUnit, type UnitInText } from '../../text/unit';

/**
 * The unit behind a figure in running text. A comma ends it there: in `23元/人·年,个人缴纳250元` 个人 is no further
 * thing that is counted per.
 */
export function readUnitInText(text: string, from: number): UnitInText | null {
  const unit = readKnownUnit(text, from);
  if (!unit) return null;
  const comma = text.slice(from, unit.to).search(/[,、]/);
  return comma < 0 ? unit : readKnownUnit(text.slice(0, from + comma), from);
}
