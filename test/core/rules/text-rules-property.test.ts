import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strayBracket } from '../../../src/core/rules/support/brackets';
import { endsOnVerb } from '../../../src/core/rules/support/cut-words';
import { findDocumentNumbers, withRightBrackets } from '../../../src/core/rules/support/document-numbers';
import { findMarkupResidue, withoutMarkup } from '../../../src/core/rules/support/markup-residue';
import { isMeasurable } from '../../../src/core/rules/support/measurable';
import { findNumberingBreak } from '../../../src/core/rules/support/numbering';
import { findResidue, isOnlyResidue, templateLabels } from '../../../src/core/rules/support/placeholders';
import { findRepeatedItems } from '../../../src/core/rules/support/repeated-items';
import { findRepeatedSentences } from '../../../src/core/rules/support/repeated-sentences';

/** Pieces that the readers look for, thrown together. */
const PIECES = [
  ...[
    '目标1：',
    '指标2:',
    '1.',
    '2、',
    '（一）',
    '①',
    '3.',
    '……',
    '.....',
    'XX',
    '**',
    '__',
    '（100字以内）',
    '请填写',
  ],
  ...[
    '<p>',
    '</p>',
    '<br/>',
    '&nbsp;',
    '[bookmark: _GoBack]',
    '<5',
    '澄政发[2018]2号',
    '【2013】3号',
    '〔2017〕',
    '《办法》',
  ],
  ...[
    '（',
    '）',
    '[',
    ']',
    '、',
    '，',
    '。',
    '；',
    '\n',
    ' ',
    '\u3000',
    '脑出血',
    '对医院开展',
    '95%',
    '2020年12月底',
    '全覆盖',
    'é',
    '😀',
  ],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));

const isInside = (raw: string, spans: readonly { readonly from: number; readonly to: number }[]) =>
  spans.every(({ from, to }) => from >= 0 && to > from && to <= raw.length);

describe('readers of left-over text', () => {
  it('point into the raw text, whatever it holds', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        expect(isInside(raw, findResidue(raw))).toBe(true);
        expect(isInside(raw, templateLabels(raw))).toBe(true);
        expect(isInside(raw, findMarkupResidue(raw))).toBe(true);
        expect(isInside(raw, findDocumentNumbers(raw))).toBe(true);
        expect(
          isInside(
            raw,
            findRepeatedItems(raw).flatMap(({ spans }) => spans),
          ),
        ).toBe(true);
        expect(
          isInside(
            raw,
            findRepeatedSentences(raw).flatMap(({ spans }) => spans),
          ),
        ).toBe(true);
        const broken = findNumberingBreak(raw);
        if (broken) expect(isInside(raw, [broken])).toBe(true);
        const stray = strayBracket(raw);
        if (stray) expect(raw[stray.at]).toBe(stray.bracket);
        expect([true, false]).toContain(isMeasurable(raw));
        expect([true, false]).toContain(endsOnVerb(raw));
        if (isOnlyResidue(raw)) expect(raw.trim()).not.toBe('');
      }),
    );
  });

  it('find nothing more to put right in what they have put right', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const numbers = findDocumentNumbers(raw);
        const bracketed = withRightBrackets(raw, numbers);
        expect(bracketed.length).toBe(raw.length);
        expect(findDocumentNumbers(bracketed).every(({ brackets }) => brackets === '〔〕')).toBe(true);
      }),
    );
  });

  it('keep every word when they take out markup', () => {
    const words = fc.array(fc.constantFrom('参保率', '<p>', '</p>', '<br>', '95%', '，'), { maxLength: 20 });
    fc.assert(
      fc.property(words, (pieces) => {
        const raw = pieces.join('');
        const plain = withoutMarkup(raw, findMarkupResidue(raw)).replaceAll('\n', '');
        expect(plain).toBe(pieces.filter((piece) => !piece.startsWith('<')).join(''));
      }),
    );
  });
});
