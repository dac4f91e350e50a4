import { type Range, rangeContains, rangesOverlap } from '../../core/sheet/address';
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

/** Takes the validations off a range; what stands beyond it of them stays. */
function cutOut(target: RangeTarget): void {
  const { sheet, area } = target;
  const over = sheet.validations.filter((validation) => rangesOverlap(validation.area, area));
  if (over.length === 0) return;
  const rest = over.flatMap((validation) =>
    piecesBeyond(validation.area, area).map((piece) => ({ ...validation, area: piece })),
  );
  sheet.validations = [...sheet.validations.filter((validation) => !over.includes(validation)), ...rest];
}

/** What is left of an area without those of its cells that the other one covers. */
function piecesBeyond({ top, left, bottom, right }: Range, cut: Range): readonly Range[] {
  const inside = {
    top: Math.max(top, cut.top),
    left: Math.max(left, cut.left),
    bottom: Math.min(bottom, cut.bottom),
    right: Math.min(right, cut.right),
  };
  const around = [
    { top, left, bottom: inside.top - 1, right },
    { top: inside.bottom + 1, left, bottom, right },
    { top: inside.top, left, bottom: inside.bottom, right: inside.left - 1 },
    { top: inside.top, left: inside.right + 1, bottom: inside.bottom, right },
  ];
  return around.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
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
        if (found !== 'none') cutOut(target);
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
