import type { Random } from '../support/variants/random';

/** Pieces that upset a reader of figures: signs, units, dates, broken and foreign characters. */
const PIECES: readonly string[] = [
  ...[
    '≥',
    '≤',
    '>',
    '<',
    '=',
    '＝',
    '±',
    '~',
    '-',
    '—',
    '%',
    '％',
    '‰',
    '/',
    '÷',
    '×',
    '、',
    '，',
    '。',
    '；',
    '：',
  ],
  ...[
    '0',
    '1',
    '９',
    '100',
    '1e999',
    '-0',
    '00',
    '.',
    '..',
    ',',
    '1,2,3',
    '²',
    '½',
    '①',
    '一',
    '百',
    '万',
    '亿',
    '兆',
  ],
  ...[
    '元',
    '万元',
    '人',
    '人次',
    '元/人',
    '个',
    '年',
    '月',
    '日',
    '季度',
    '前',
    '底',
    '以上',
    '以内',
    '左右',
    '约',
    '不低于',
    '不超过',
  ],
  ...[
    '上年',
    '优',
    '良',
    '好',
    '完成',
    '无',
    '空',
    '指标1：',
    '……',
    'XX',
    '**',
    '<p>',
    '</p>',
    '&nbsp;',
    '□',
    '☑',
  ],
  ...[
    '\n',
    '\r',
    '\t',
    '\0',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ud800',
    '\udfff',
    '👍🏽',
    'e\u0301',
    '𠮷',
    'İ',
  ],
  ...[
    '(',
    ')',
    '（',
    '）',
    '“',
    '”',
    '〔',
    '〕',
    '【',
    '{',
    '}',
    '$1',
    '\\',
    "'",
    '"',
    '`',
    '#DIV/0!',
    '#REF!',
    '=A1',
    'NaN',
    'null',
  ],
];

/** A text changed in one to four places: pieces put in, characters dropped, doubled, swapped, or the whole repeated. */
export function mutateValue(text: string, random: Random): string {
  let changed = text;
  for (let times = random.between(1, 4); times > 0; times--) {
    const at = random.between(0, changed.length);
    const to = Math.min(changed.length, at + random.between(0, 4));
    switch (random.between(0, 6)) {
      case 0:
      case 1:
        changed = changed.slice(0, at) + random.pick(PIECES) + changed.slice(at);
        break;
      case 2:
        changed = changed.slice(0, at) + changed.slice(to);
        break;
      case 3:
        changed = changed.slice(0, at) + random.pick(PIECES) + changed.slice(to);
        break;
      case 4:
        changed = changed.slice(0, to) + changed.slice(at);
        break;
      case 5:
        changed = changed.slice(0, at) + String.fromCharCode(random.between(1, 0xffff)) + changed.slice(at);
        break;
      default:
        changed = random.chance(0.02)
          ? changed.repeat(random.between(2, 60)).slice(0, 20_000)
          : changed.slice(at) + changed.slice(0, at);
    }
  }
  return changed;
}
