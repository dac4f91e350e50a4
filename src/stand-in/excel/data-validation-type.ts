import { rangeContains, rangesOverlap } from '../../core/sheet/address';
import type { RangeTarget } from '../document/range-target';
import type { ValidationState } from '../document/sheet-state';
import { UnknownApiError } from '../host-error';
import type { StandInType } from '../type-table';
import { documentOf, invalidArgument } from './access';

interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

const NO_PROMPT: Prompt = { showPrompt: true, title: '', message: '' };

/** The validations over a range: null when its cells differ, as Excel answers. */
function common(target: RangeTarget): ValidationState | 'none' | 'mixed' {
  const over = target.sheet.validations.filter((validation) => rangesOverlap(validation.area, target.area));
  if (over.length === 0) return 'none';
  const [only] = over;
  const { top, left, bottom, right } = target.area;
  const covers =
    only &&
    over.length === 1 &&
    rangeContains(only.area, top, left) &&
    rangeContains(only.area, bottom, right);
  return covers ? only : 'mixed';
}

function cutOut(target: RangeTarget): void {
  const { sheet, area } = target;
  sheet.validations = sheet.validations.flatMap((validation) => {
    if (!rangesOverlap(validation.area, area)) return [validation];
    const { top, left, bottom, right } = validation.area;
    const left2 = Math.max(left, area.left);
    const right2 = Math.min(right, area.right);
    const top2 = Math.max(top, area.top);
    const bottom2 = Math.min(bottom, area.bottom);
    const rest = [
      { top, left, bottom: top2 - 1, right },
      { top: bottom2 + 1, left, bottom, right },
      { top: top2, left, bottom: bottom2, right: left2 - 1 },
      { top: top2, left: right2 + 1, bottom: bottom2, right },
    ];
    return rest
      .filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right)
      .map((piece) => ({ ...validation, area: piece }));
  });
}

/** `Excel.DataValidation` of a range: prompts can be made, rules of the user are only told apart. */
export const dataValidationType: StandInType = {
  name: 'DataValidation',
  properties: {
    Type: {
      set: '1.8',
      isDefault: true,
      read: (target: RangeTarget) => {
        const found = common(target);
        if (found === 'mixed') return 'MixedCriteria';
        return found === 'none' ? 'None' : found.type;
      },
    },
    Prompt: {
      set: '1.8',
      isDefault: true,
      read: (target: RangeTarget): Prompt | null => {
        const found = common(target);
        if (found === 'mixed') return null;
        if (found === 'none') return NO_PROMPT;
        return { showPrompt: found.showsPrompt, title: found.promptTitle, message: found.promptMessage };
      },
      write: (target: RangeTarget, value, session) => {
        const prompt = value as Partial<Prompt> | null;
        if (!prompt || typeof prompt.title !== 'string' || typeof prompt.message !== 'string')
          throw invalidArgument();
        if (prompt.title.length > 32 || prompt.message.length > 255) throw invalidArgument();
        documentOf(session).demandWritable(target.sheet, null);
        const found = common(target);
        if (found === 'mixed') throw new UnknownApiError('a prompt over cells of differing validation');
        const before: ValidationState =
          found === 'none'
            ? { area: target.area, type: 'None', promptTitle: '', promptMessage: '', showsPrompt: true }
            : found;
        cutOut(target);
        target.sheet.validations.push({
          ...before,
          area: target.area,
          promptTitle: prompt.title,
          promptMessage: prompt.message,
          showsPrompt: prompt.showPrompt !== false,
        });
        documentOf(session).tell({ kind: 'marks', sheet: target.sheet });
      },
    },
  },
  navigation: {},
  methods: {
    Clear: {
      set: '1.8',
      call: (target: RangeTarget, _parameters, session) => {
        documentOf(session).demandWritable(target.sheet, null);
        cutOut(target);
        documentOf(session).tell({ kind: 'marks', sheet: target.sheet });
      },
    },
  },
};
