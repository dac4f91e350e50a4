import type { Form, Indicator, Slot } from '../../../src/core/form/form';
import { notesFor } from '../../../src/core/notes/notes-for';
import { splitItems } from '../../../src/core/text/enumerator';
import type { FaultKind } from '../mutate';
import { at, between, indicator, one } from './common';

/** An earlier row of the same class with another name, both named in cells of their own; or null. */
function twinOf(form: Form, row: Indicator): Indicator | null {
  const isNamed = ({ level3, shared, name }: Indicator) =>
    level3 !== null && !shared.includes('level3') && name.length > 4;
  if (!isNamed(row) || row.class === 'unknown') return null;
  const before = form.indicators.filter(
    (other) => other.row < row.row && other.class === row.class && isNamed(other),
  );
  return before.find((other) => other.block === row.block && other.name !== row.name) ?? null;
}

/** The notes of a form that the library keeps any for. */
const ownNotes = (form: Form): readonly Slot[] => (notesFor(form).length > 0 ? form.notes : []);

/** Faults in texts, labels, notes and dates. */
export const TEXT_FAULTS: readonly FaultKind[] = [
  {
    name: '网页标记残留',
    make: (form) => {
      const goal = form.goals.find(
        ({ expected }) => expected && expected.text.length > 8 && !expected.text.includes('<'),
      )?.expected;
      return goal ? one(goal, `<p>${goal.text}</p>`, ['PE507']) : null;
    },
  },
  {
    name: '标准说明被改',
    make: (form) => {
      const note = ownNotes(form).find(({ text }) => text.includes('国库集中支付'));
      return note ? one(note, note.text.replace('国库集中支付', '财政授权支付'), ['PE702', 'PE701']) : null;
    },
  },
  {
    name: '标准说明被删',
    make: (form) => {
      const first = ownNotes(form).find(({ text }) => text.includes('国库集中支付'));
      if (!first) return null;
      return {
        changes: form.notes.map(({ cell }) => ({ cell, value: null })),
        codes: ['PE701'],
        cells: [
          ...at(...form.notes, form.title, ...form.sections.flatMap(({ label, body }) => [label, body])),
          ...form.indicators.flatMap(({ level3 }) => at(level3)),
        ],
      };
    },
  },
  {
    name: '指标重复',
    make: (form) => {
      // A scorecard may well score one measure twice.
      if (form.family === 'scorecard') return null;
      const second = indicator(form, (row) => twinOf(form, row) !== null);
      const first = second && twinOf(form, second);
      if (!first?.level3 || !second?.level3) return null;
      return {
        changes: [{ cell: second.level3.cell, value: first.level3.text }],
        codes: ['PE315'],
        cells: at(first.level3, second.level3),
        consequences: ['PE316', 'PE610', 'PE317'],
      };
    },
  },
  {
    name: '类别名称不规范',
    make: (form) => {
      const row = indicator(form, ({ level2 }) =>
        /^(?:社会效益|经济效益|可持续影响)指标$/.test(level2?.text.replace(/\s/g, '') ?? ''),
      );
      const label = row?.level2?.text.replace(/\s/g, '');
      if (!row?.level2 || label === undefined) return null;
      const written = label.startsWith('可') ? '可持续影响力指标' : label.replace('效益', '效果');
      return one(row.level2, written, ['PE103']);
    },
  },
  {
    name: '基本信息空项',
    make: (form) => {
      const entry = form.identity.find(
        ({ role, text, answer, label }) =>
          role === 'projectName' && text.trim() !== '' && answer.cell !== label.cell,
      );
      return entry
        ? {
            ...one(entry.answer, null, ['PE102']),
            // An answer that is not beside its label has blank cells before it.
            cells: [...at(entry.answer, entry.label), ...between(entry.label, entry.answer)],
            consequences: ['PE601'],
          }
        : null;
    },
  },
  {
    name: '目标文本数字与指标表不符',
    make: (form) => {
      const annual = form.goals.filter(({ term }) => term === 'annual');
      for (const goal of annual.flatMap(({ expected }) => expected ?? [])) {
        for (const row of form.indicators) {
          const { name, targetQuantity: quantity, target } = row;
          if (quantity.kind !== 'number' || quantity.unit?.base !== '%' || name.length < 3 || !target)
            continue;
          const value = quantity.value.toFixed();
          const start = goal.text.indexOf(name);
          const stated =
            start < 0 ? null : /^[^0-9。；;，,]{0,6}?([0-9.]+)%/.exec(goal.text.slice(start + name.length));
          if (stated?.[1] !== value) continue;
          const other = quantity.value.gt(50) ? quantity.value.minus(17) : quantity.value.plus(17);
          const from = start + name.length + stated[0].lastIndexOf(value);
          const text = goal.text.slice(0, from) + other.toFixed() + goal.text.slice(from + value.length);
          return {
            changes: [{ cell: goal.cell, value: text }],
            codes: ['PE610'],
            cells: at(goal, target, row.level3, row.actual),
          };
        }
      }
      return null;
    },
  },
  {
    name: '年度不一致',
    make: (form) => {
      const slot = form.yearSlot;
      const title = form.title?.text ?? '';
      // A year broken over two lines is not found by its digits.
      if (!slot?.text.includes(String(form.year)) || !form.year || slot.cell === form.title?.cell)
        return null;
      if (title.includes(String(form.year))) return null;
      const others = [
        ...form.goals.flatMap(({ expected }) => expected ?? []),
        ...form.indicators.flatMap(({ target }) => target ?? []),
      ];
      const isNamed = ({ text }: Slot) =>
        new RegExp(`${form.year}\\s*年(?:[0-9]{1,2}月|底|度?(?:完成|实现|确保))`).test(text);
      if (!others.some(isNamed)) return null;
      return {
        changes: [{ cell: slot.cell, value: slot.text.replace(String(form.year), String(form.year + 2)) }],
        codes: ['PE602'],
        cells: at(slot, form.title, ...others),
        consequences: ['PE603'],
      };
    },
  },
  {
    name: '文字截断',
    make: (form) => {
      const section = form.sections.find(
        ({ body }) => /^[^<]{20,}[。]$/.test(body.text.trim()) && /[，、,]/.test(body.text),
      );
      if (!section) return null;
      const text = section.body.text;
      const cut = Math.max(text.lastIndexOf('，'), text.lastIndexOf('、'), text.lastIndexOf(','));
      return one(section.body, text.slice(0, cut + 1), ['PE508'], ['PE211', 'PE607']);
    },
  },
  {
    name: '文号括号不规范',
    make: (form) => {
      const section = form.sections.find(({ body }) => /〔20[0-9]{2}〕[0-9]+号/.test(body.text));
      return section
        ? one(section.body, section.body.text.replace(/〔(20[0-9]{2})〕/, '[$1]'), ['PE510'])
        : null;
    },
  },
  {
    name: '重复粘贴',
    make: (form) => {
      const section = form.sections.find(({ body }) => body.text.length > 40 && body.text.length < 2000);
      if (!section) return null;
      return one(section.body, `${section.body.text}\n${section.body.text}`, ['PE511'], ['PE607']);
    },
  },
  {
    name: '目标条目漏答',
    make: (form) => {
      for (const { expected, actual } of form.goals) {
        if (!expected || !actual || actual.text.trim() === '') continue;
        const [asked, answered] = [splitItems(expected.text), splitItems(actual.text)];
        const last = answered.at(-2);
        if (asked.length < 3 || answered.length !== asked.length || !last) continue;
        return one(actual, actual.text.slice(0, last.to).trim(), ['PE611']);
      }
      return null;
    },
  },
];
