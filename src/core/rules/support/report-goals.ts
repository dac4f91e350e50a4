import type { Report, Slot } from '../../form/form';
import { readEnumerator } from '../../text/enumerator';
import { normaliseLabel } from '../../text/normalise';
import { rankOf } from './numbering';

/** A part of a report that states the year's goals: its heading and the paragraphs under it. */
export interface GoalPart {
  readonly heading: Slot;
  readonly body: readonly Slot[];
}

/** `绩效目标`, `项目年度绩效目标`, `总体目标`, `年度目标`: long-term ones may go without figures. */
const GOALS =
  /^(?:项目|部门|当年|本年|[0-9]{4}年)?(?:年度)?(?:总体)?(?:绩效)?(?:总体)?目标(?:设定|设立|情况|设定情况)?$/;
/** A heading without a number is short and ends on no mark. */
const LONGEST_HEADING = 20;

/** The parts of a report under a heading that names goals. */
export function goalParts(report: Report): readonly GoalPart[] {
  const parts: GoalPart[] = [];
  let open: { heading: Slot; body: Slot[]; rank: number } | null = null;
  const close = () => {
    if (open && open.body.length > 0) parts.push({ heading: open.heading, body: open.body });
    open = null;
  };
  for (const slot of report.paragraphs) {
    const head = readEnumerator(slot.text);
    const rank = head ? rankOf(head.style) : null;
    const words = normaliseLabel(head ? slot.text.slice(head.to) : slot.text);
    const isHeading = words.length <= LONGEST_HEADING && !/[。；;]\s*$/.test(slot.text);
    if (isHeading && GOALS.test(words)) {
      close();
      open = { heading: slot, body: [], rank: rank ?? Number.POSITIVE_INFINITY };
    } else if (open) {
      const isWider = rank !== null && rank <= open.rank;
      if (isWider || (rank === null && isHeading && open.body.length > 0)) close();
      else open.body.push(slot);
    }
  }
  close();
  return parts;
}
