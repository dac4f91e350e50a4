import type { Form } from '../../form/form';
import { normaliseLabel } from '../../text/normalise';

/** A month before December, a half year, a quarter before the last. */
const PART_OF_YEAR = /(?<![0-9])(?:[1-9]|1[01])月|上半年|(?:前|第)?[一二三1-3]季度/;

/** A form on a year that still runs (绩效运行监控表): its heads name the months so far, and nothing need be finished yet. */
export function isOnRunningYear({ funds, table }: Form): boolean {
  return [funds?.heads.executed, table?.heads.actual].some(
    (head) => head !== undefined && PART_OF_YEAR.test(normaliseLabel(head.text)),
  );
}
