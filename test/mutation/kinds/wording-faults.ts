import type { Form, Indicator, Slot } from '../../../src/core/form/form';
import { splitItems } from '../../../src/core/text/enumerator';
import type { Fault, FaultKind } from '../mutate';
import { at, isMeasured, isPercentRow, one, rowsThatFit } from './common';

const OF_VALUES = [
  'PE302',
  'PE304',
  'PE306',
  'PE409',
  'PE410',
  'PE411',
  'PE412',
  'PE413',
  'PE503',
  'PE505',
  'PE610',
];

/** The first goal in words of an annual pair. */
const goalOf = (form: Form): Slot | null =>
  form.goals.find(({ expected, term }) => term === 'annual' && expected && expected.text.trim().length > 8)
    ?.expected ?? null;

const digitsOf = (text: string) => (text.match(/[0-9.]{2,}/g) ?? []).join(' ');

const isWorded = ({ target, actual, targetQuantity, shared }: Indicator) =>
  target !== null &&
  actual !== null &&
  targetQuantity.kind === 'text' &&
  !shared.includes('actual') &&
  !shared.includes('target');

const hasTarget = ({ target, shared, targetQuantity }: Indicator) =>
  target !== null && !shared.includes('target') && targetQuantity.kind === 'number';

/** Faults of words: goals, values, notes, dates. */
export const WORDING_FAULTS: readonly FaultKind[] = [
  {
    name: '指标表百分比与目标不符',
    make: (form) =>
      rowsThatFit(form, (row) => {
        const goal = goalOf(form);
        const said = new RegExp(
          `${row.name.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')}[^0-9。；;，,]{0,6}?([0-9.]+)%`,
        ).exec(goal?.text ?? '');
        return (
          isPercentRow(row) &&
          row.name.length > 2 &&
          row.targetQuantity.kind === 'number' &&
          said?.[1] === row.targetQuantity.value.toFixed()
        );
      }).flatMap((row): Fault[] => {
        if (!row.target || row.targetQuantity.kind !== 'number') return [];
        const other = row.targetQuantity.value.gt(50)
          ? row.targetQuantity.value.minus(4)
          : row.targetQuantity.value.plus(4);
        return [
          {
            changes: [{ cell: row.target.cell, value: `≥${other.toFixed()}%` }],
            codes: ['PE610'],
            cells: at(row.target, goalOf(form), row.level3),
            consequences: OF_VALUES,
          },
        ];
      }),
  },
  {
    name: '标准说明漏一字',
    make: (form) =>
      form.notes
        .filter(
          ({ text }) => /资金使用单位|其他资金|定量指标|定性指标|全年执行数/.test(text) && text.length > 20,
        )
        .slice(0, 5)
        .map((note) => {
          const middle = Math.floor(note.text.length / 2);
          const text = note.text;
          const cut = [...text].findIndex(
            (letter, place) => place >= middle && /\p{Script=Han}/u.test(letter),
          );
          return one(note, text.slice(0, cut) + text.slice(cut + 1), ['PE702', 'PE701']);
        })
        .filter(
          () =>
            form.family === 'transfer-self-evaluation' &&
            form.year === 2020 &&
            /医疗|医保|保障能力/.test(form.title?.text ?? ''),
        ),
  },
  {
    name: '标题年份错',
    make: (form) => {
      const { title, year, yearSlot } = form;
      if (!title || !year || !yearSlot) return null;
      if (yearSlot.cell === title.cell) return null;
      const shown = title.text.includes(String(year))
        ? title.text.replace(String(year), String(year - 1))
        : `${year - 1}年度${title.text.trim()}`;
      return { ...one(title, shown, ['PE602'], ['PE601']), cells: at(title, yearSlot) };
    },
  },
  {
    name: '完成情况照抄目标',
    make: (form) => {
      const pair = form.goals.find(
        ({ expected, actual, term }) =>
          term === 'annual' &&
          expected &&
          actual &&
          actual.text.trim().length > 8 &&
          splitItems(expected.text).length >= 3 &&
          digitsOf(expected.text) !== digitsOf(actual.text),
      );
      return pair?.expected && pair.actual
        ? { ...one(pair.actual, pair.expected.text, ['PE609'], ['PE607', 'PE610']), cells: at(pair.actual) }
        : null;
    },
  },
  {
    name: '目标没有数字',
    make: (form) => {
      const annual = form.goals.filter(
        ({ term, expected }) => term === 'annual' && expected && expected.text.trim().length > 8,
      );
      const [pair] = annual;
      if (annual.length !== 1 || !pair?.expected || !/[0-9]/.test(pair.expected.text)) return null;
      return one(pair.expected, '积极推进各项工作，不断提高保障水平，促进社会和谐进步。', ['PE512']);
    },
  },
  {
    name: '目标没有对应指标',
    make: (form) => {
      const goal = goalOf(form);
      if (!goal || form.indicators.length < 2 || form.goals.length > 1) return null;
      return one(
        goal,
        `${goal.text.trim().replace(/[。；;]$/, '')}；新建标准化厂房37栋。`,
        ['PE612'],
        ['PE610', 'PE602'],
      );
    },
  },
  {
    name: '目标文本金额与资金表不符',
    make: (form) => {
      const goal = goalOf(form);
      const total = form.funds?.rows.find(
        ({ kind, level, budget }) => kind === 'total' && level === 0 && budget?.figure?.gt(1),
      );
      if (
        !goal ||
        !total?.budget?.figure ||
        form.unit === null ||
        /万元|亿元/.test(goal.text) ||
        form.goals.length > 1
      )
        return null;
      const said = total.budget.figure.times('1.3').toFixed(2);
      return {
        ...one(goal, `申请预算资金${said}万元。${goal.text}`, ['PE607'], ['PE610', 'PE612']),
        cells: at(goal, total.budget),
      };
    },
  },
  {
    name: '约后写精确数',
    make: (form) => {
      const goal = goalOf(form);
      return goal
        ? one(
            goal,
            `${goal.text.trim().replace(/[。；;]$/, '')}；服务约55597人。`,
            ['PE324'],
            ['PE607', 'PE610'],
          )
        : null;
    },
  },
  {
    name: '字数提示语残留',
    make: (form) => {
      const goal = goalOf(form);
      return goal ? one(goal, `${goal.text.trim()}（100字以内）`, ['PE506']) : null;
    },
  },
  {
    name: '目标编号跳号',
    make: (form) => {
      const goal = goalOf(form);
      if (!goal) return null;
      const numbers = [...goal.text.matchAll(/(?<![0-9.])([0-9])[.、:：](?![0-9])/g)];
      const last = numbers.at(-1);
      const isCounted = numbers.every(([, digit], place) => Number(digit) === place + 1);
      if (!last || numbers.length < 3 || !isCounted) return null;
      const spoilt =
        goal.text.slice(0, last.index) + String(Number(last[1]) + 2) + goal.text.slice(last.index + 1);
      return one(goal, spoilt, ['PE509']);
    },
  },
  {
    name: '定性完成值照抄指标值',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isWorded(row) &&
          row.target?.text.trim() !== row.actual?.text.trim() &&
          (row.target?.text.length ?? 0) > 1,
        2,
      ).flatMap(({ target, actual }): Fault[] =>
        target && actual
          ? [
              {
                ...one(actual, target.text, ['PE325'], ['PE412', 'PE505', 'PE410', 'PE508']),
                cells: at(actual),
              },
            ]
          : [],
      ),
  },
  {
    name: '指标值只重复名称',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => isWorded(row) && row.name.length >= 4 && !/[性度率况]$|[（(]/.test(row.name),
        2,
      ).flatMap(({ target, name }): Fault[] =>
        target ? [one(target, name, ['PE321'], ['PE508', 'PE412', 'PE410'])] : [],
      ),
  },
  {
    name: '比率指标值写成文字',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          form.family !== 'scorecard' &&
          hasTarget(row) &&
          /率$|比例$/.test(row.name) &&
          row.operator === null,
        2,
      ).flatMap(({ target }): Fault[] =>
        target ? [one(target, '较高', ['PE311'], [...OF_VALUES, 'PE303', 'PE317'])] : [],
      ),
  },
  {
    name: '相对上年缺基数',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => hasTarget(row) && isMeasured(row) && row.operator === null && row.unit === null,
        2,
      ).flatMap(({ target }): Fault[] => (target ? [one(target, '不低于上年', ['PE312'], OF_VALUES)] : [])),
  },
  {
    name: '比率用等号',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          hasTarget(row) &&
          isPercentRow(row) &&
          row.operator === null &&
          row.targetQuantity.kind === 'number' &&
          row.targetQuantity.comparison === '>=' &&
          row.targetQuantity.value.lt(100) &&
          /^[≥>]/.test(row.target?.text.trim() ?? ''),
        2,
      ).flatMap(({ target }): Fault[] =>
        target
          ? [one(target, target.text.trim().replace(/^[≥>]=?/, '='), ['PE307'], [...OF_VALUES, 'PE504'])]
          : [],
      ),
  },
  {
    name: '指标值混入名称',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          hasTarget(row) &&
          /^[≥>]/.test(row.target?.text.trim() ?? '') &&
          /人数$|满意度$|次数$|面积$/.test(row.name),
        2,
      ).flatMap(({ target, name }): Fault[] =>
        target ? [one(target, `${name}${target.text.trim()}`, ['PE320'], OF_VALUES)] : [],
      ),
  },
  {
    name: '时间值只写年份',
    make: (form) =>
      rowsThatFit(
        form,
        ({ target, targetQuantity }) =>
          targetQuantity.kind === 'date' &&
          targetQuantity.isComplete &&
          /^20[0-9]{2}年[0-9]{1,2}月/.test(target?.text ?? ''),
        2,
      ).flatMap(({ target, actual }): Fault[] =>
        target
          ? [{ ...one(target, target.text.slice(0, 5), ['PE323'], OF_VALUES), cells: at(target, actual) }]
          : [],
      ),
  },
  {
    name: '项目名称与表名不一致',
    make: (form) => {
      const entry = form.identity.find(({ role, text }) => role === 'projectName' && text.trim().length > 3);
      const title = (form.title?.text ?? '').replaceAll(/\s/g, '');
      if (
        form.family !== 'transfer-self-evaluation' ||
        !entry ||
        !/.{4,}转移支付/.test(title) ||
        !title.includes(entry.text.replaceAll(/\s/g, ''))
      )
        return null;
      return {
        ...one(entry.answer, '农村公路养护补助资金', ['PE601'], ['PE604']),
        cells: at(entry.answer, form.title),
      };
    },
  },
  {
    name: '测算依据被删',
    make: (form) => {
      const section = form.sections.find(
        ({ role, body }) => role === 'calculation' && /[0-9]\s*元?\s*[×xX*=]/.test(body.text),
      );
      const hasAmount = form.funds?.rows.some(({ budget }) => budget?.figure?.gt(0));
      return section && hasAmount
        ? { ...one(section.body, '根据实际需要测算', ['PE212']), cells: at(section.body, section.label) }
        : null;
    },
  },
  {
    name: '审核意见被删',
    make: (form) => {
      const sign = form.signOffs.find(
        ({ answer, label }) =>
          answer &&
          answer.cell !== label.cell &&
          /\p{Script=Han}{2}/u.test(answer.text.replaceAll(/签章|盖章|年|月|日/g, '')),
      );
      return sign?.answer
        ? { ...one(sign.answer, null, ['PE703']), cells: at(sign.answer, sign.label) }
        : null;
    },
  },
  {
    name: '电话缺区号',
    make: (form) => {
      const entry = form.identity.find(
        ({ role, text }) => role === 'phone' && /^0[0-9]{2,3}-[0-9]{7,8}$/.test(text.trim()),
      );
      return entry
        ? one(entry.answer, entry.text.trim().slice(entry.text.trim().indexOf('-') + 1), ['PE704'])
        : null;
    },
  },
];
