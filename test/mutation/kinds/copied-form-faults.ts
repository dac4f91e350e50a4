import type { Form, Indicator, Slot } from '../../../src/core/form/form';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Fault, FaultKind } from '../mutate';
import { at, between, isMeasured, isPercentRow, one, rowsThatFit } from './common';

const OF_VALUES = ['PE302', 'PE304', 'PE409', 'PE410', 'PE411', 'PE412', 'PE413', 'PE503', 'PE505', 'PE610'];

const goalOf = (form: Form): Slot | null =>
  form.goals.find(({ expected, term }) => term === 'annual' && expected && expected.text.trim().length > 8)
    ?.expected ?? null;
const isNamed = ({ level3, shared, name }: Indicator) =>
  level3 !== null && !shared.includes('level3') && name.length > 3;
const dated = ({ targetQuantity, actualQuantity, shared }: Indicator) =>
  targetQuantity.kind === 'date' && actualQuantity.kind === 'date' && !shared.includes('actual');

/** `N人`, `N%` that a text says of an indicator by its name. */
function saidOf(row: Indicator, text: string, value: string): { readonly from: number } | null {
  const name = text.indexOf(row.name);
  if (name < 0) return null;
  const from = text.indexOf(value, name);
  return from > 0 && from - name - row.name.length < 6 && !/[0-9.]/.test(text[from + value.length] ?? '')
    ? { from }
    : null;
}

/** The figure with two neighbouring digits in the wrong order, or null where that changes nothing. */
function swapped(value: string): string | null {
  const digits = [...value];
  const place = digits.findIndex(
    (digit, index) =>
      /[0-9]/.test(digit) && /[1-9]/.test(digits[index + 1] ?? '') && digit !== digits[index + 1],
  );
  if (place < 0) return null;
  [digits[place], digits[place + 1]] = [digits[place + 1] ?? '', digits[place] ?? ''];
  return digits.join('');
}

function digitsSwapped(form: Form, side: 'expected' | 'actual'): readonly Fault[] {
  for (const pair of form.goals.filter(({ term }) => term === 'annual')) {
    const text = pair[side];
    for (const row of text ? form.indicators : []) {
      const quantity = side === 'expected' ? row.targetQuantity : row.actualQuantity;
      if (quantity.kind !== 'number' || row.name.length < 4 || !text) continue;
      const value = quantity.value.toFixed();
      const said = /约/.test(text.text) ? null : saidOf(row, text.text, value);
      const wrong = swapped(value);
      if (!said || wrong === null) continue;
      const spoilt = text.text.slice(0, said.from) + wrong + text.text.slice(said.from + value.length);
      return [
        {
          ...one(text, spoilt, ['PE610'], ['PE607', 'PE308']),
          cells: at(text, row.target, row.actual, row.level3),
        },
      ];
    }
  }
  return [];
}

/** What is left over from last year's form, from the template or from another row. */
export const COPIED_FORM_FAULTS: readonly FaultKind[] = [
  {
    name: '标题年份错而别处另有年份',
    make: (form) => {
      const slot = [form.title, form.yearSlot].find((place) => place?.text.includes(String(form.year)));
      const others = [form.title, form.yearSlot].filter(
        (place) => /20[0-9]{2}/.test(place?.text ?? '') && place?.cell !== slot?.cell,
      );
      const isSupported = form.identity.some(({ text }) => text.includes(String(form.year)));
      const row = form.indicators.find(dated);
      if (!slot || !form.year || others.length > 0 || isSupported || !row) return null;
      if (![row.target, row.actual].every((place) => place?.text.includes(String(form.year)))) return null;
      return one(
        slot,
        slot.text.replace(String(form.year), String(form.year - 1)),
        ['PE602'],
        ['PE603', 'PE601', 'PE503'],
      );
    },
  },
  {
    name: '完成时间写成上年',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => dated(row) && (row.actual?.text ?? '').includes(String(form.year)),
        1,
      ).flatMap(({ actual }): Fault[] =>
        actual && form.year
          ? [one(actual, actual.text.replace(String(form.year), String(form.year - 1)), ['PE602'], OF_VALUES)]
          : [],
      ),
  },
  {
    name: '目标照抄上年',
    make: (form) => {
      const goal = goalOf(form);
      if (!goal || !form.year || /20[0-9]{2}|本年|当年/.test(goal.text)) return null;
      return one(goal, `${form.year - 1}年度完成各项任务：${goal.text.trim()}`, ['PE602'], ['PE610']);
    },
  },
  {
    name: '填报日期早于年末',
    make: (form) => {
      const entry = form.identity.find(({ role, text }) => role === 'reportDate' && /20[0-9]{2}/.test(text));
      const date = /20[0-9]{2}(?:年[0-9]{1,2}月[0-9]{1,2}日|[-./][0-9]{1,2}[-./][0-9]{1,2})/;
      return entry && form.year && date.test(entry.answer.text)
        ? one(entry.answer, entry.answer.text.replace(date, `${form.year}年11月5日`), ['PE603'])
        : null;
    },
  },
  {
    name: '名称前的“指标1：”未删',
    make: (form) =>
      form.family === 'scorecard'
        ? null
        : rowsThatFit(form, (row) => isNamed(row) && !/[:：]/.test(row.level3?.text ?? ''), 1).flatMap(
            ({ level3 }): Fault[] => (level3 ? [one(level3, `指标1：${level3.text.trim()}`, ['PE506'])] : []),
          ),
  },
  {
    name: '目标里留着XX',
    make: (form) => {
      const goal = goalOf(form);
      return goal
        ? one(goal, `${goal.text.trim().replace(/[。；;]$/, '')}；培训XX人次。`, ['PE506'], ['PE612'])
        : null;
    },
  },
  {
    name: '目标括号不成对',
    make: (form) => {
      const goal = goalOf(form);
      return goal && !/[（(]/.test(goal.text)
        ? one(goal, `${goal.text.trim().replace(/[。；;]$/, '')}（含乡镇。`, ['PE508'])
        : null;
    },
  },
  {
    name: '指标名称没写完',
    make: (form) =>
      form.family === 'scorecard'
        ? null
        : rowsThatFit(form, isNamed, 1).flatMap(({ level3 }): Fault[] =>
            level3 ? [one(level3, `开展${level3.text.trim()}、`, ['PE508'], ['PE610'])] : [],
          ),
  },
  {
    name: '满意度超过100%',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => isMeasured(row) && isPercentRow(row) && row.name.includes('满意'),
        1,
      ).flatMap(({ actual, unit }): Fault[] =>
        actual ? [one(actual, unit ? 105 : '105%', ['PE308'], OF_VALUES)] : [],
      ),
  },
  {
    name: '满意度写成文字',
    make: (form) =>
      // A scorecard need not measure it.
      form.family === 'scorecard'
        ? null
        : rowsThatFit(
            form,
            (row) =>
              isMeasured(row) && isPercentRow(row) && row.name.includes('满意') && row.operator === null,
            1,
          ).flatMap(({ target, level2, level1 }): Fault[] =>
            target && form.indicators.filter(({ name }) => name.includes('满意')).length === 1
              ? [
                  {
                    ...one(target, '满意', ['PE317', 'PE311'], OF_VALUES),
                    cells: at(target, level2, level1, form.table?.heads.level1 ?? null),
                  },
                ]
              : [],
          ),
  },
  {
    name: '整行重复',
    make: (form) => {
      if (form.family === 'scorecard') return null;
      const [first, second] = form.indicators.flatMap((row, place) => {
        const next = form.indicators[place + 1];
        return next &&
          next.level2?.cell === row.level2?.cell &&
          isNamed(row) &&
          isNamed(next) &&
          row.target &&
          next.target &&
          row.actual &&
          next.actual
          ? [row, next]
          : [];
      });
      if (
        !first?.level3 ||
        !second?.level3 ||
        !first.target ||
        !second.target ||
        !first.actual ||
        !second.actual
      )
        return null;
      if (second.shared.includes('target') || second.shared.includes('actual')) return null;
      return {
        changes: [
          { cell: second.level3.cell, value: first.level3.text },
          { cell: second.target.cell, value: first.target.text },
          { cell: second.actual.cell, value: first.actual.text },
        ],
        codes: ['PE315'],
        cells: at(first.level3, second.level3),
        consequences: [...OF_VALUES, 'PE317', 'PE316'],
      };
    },
  },
  { name: '目标文本数字写串', make: (form) => digitsSwapped(form, 'expected') },
  { name: '完成情况数字写串', make: (form) => digitsSwapped(form, 'actual') },
  {
    name: '完成情况没有填',
    make: (form) => {
      const pair = form.goals.find(
        ({ term, expected, actual }) =>
          term === 'annual' && expected && actual && actual.text.trim().length > 4,
      );
      const isFilled = form.indicators.some(({ actual }) => /[0-9]/.test(actual?.text ?? ''));
      return pair?.actual && (isFilled || !form.table?.hasActualColumn)
        ? { ...one(pair.actual, null, ['PE301', 'PE611', 'PE512']), cells: at(pair.actual, pair.expected) }
        : null;
    },
  },
  {
    name: '年度目标没有填',
    make: (form) => {
      const annual = form.goals.filter(
        ({ term, expected }) => term === 'annual' && expected && expected.text.trim().length > 4,
      );
      const [pair] = annual;
      const isFilled = form.indicators.some(({ target }) => /[0-9]/.test(target?.text ?? ''));
      return annual.length === 1 && pair?.expected && isFilled
        ? {
            ...one(pair.expected, null, ['PE512', 'PE506', 'PE102']),
            cells: [
              ...at(pair.expected, pair.actual, pair.expectedLabel),
              ...(pair.expectedLabel ? between(pair.expectedLabel, pair.expected) : []),
            ],
          }
        : null;
    },
  },
  {
    name: '主管部门没有填',
    make: (form) => {
      const entry = form.identity.find(
        ({ role, text, answer, label }) =>
          role === 'department' && text.trim() !== '' && answer.cell !== label.cell,
      );
      return entry
        ? {
            ...one(entry.answer, null, ['PE102']),
            // A number further right is taken for the answer then, and found to be none.
            cells: [
              ...at(entry.answer, entry.label),
              ...between(entry.label, entry.answer),
              formatAddress(entry.answer.row, entry.answer.area.right + 1),
            ],
          }
        : null;
    },
  },
  {
    name: '单位列写错',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          isPercentRow(row) &&
          row.unit !== null &&
          /率$|满意度$/.test(row.name) &&
          !row.shared.includes('unit'),
        1,
      ).flatMap(({ unit, target, actual }): Fault[] =>
        unit ? [{ ...one(unit, '人', ['PE304'], OF_VALUES), cells: at(unit, target, actual) }] : [],
      ),
  },
  {
    name: '标准说明改了一个数',
    make: (form) => {
      const note = form.notes.find(({ text }) => /60%/.test(text));
      return note &&
        form.year === 2020 &&
        form.family === 'transfer-self-evaluation' &&
        /医疗|医保|保障能力/.test(form.title?.text ?? '')
        ? one(note, note.text.replace('60%', '50%'), ['PE702', 'PE701'])
        : null;
    },
  },
  {
    name: '标准说明漏了一条',
    make: (form) => {
      const note = form.notes.find(({ text }) => /^\s*4/.test(text) && /全年执行数/.test(text));
      return note && form.year === 2020 && form.family === 'transfer-self-evaluation'
        ? { ...one(note, null, ['PE702', 'PE701']), cells: [...at(...form.notes)] }
        : null;
    },
  },
];
