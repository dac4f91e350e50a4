import type { Form, Indicator, Slot } from '../../../src/core/form/form';
import type { Change } from '../mutate';

/** Another way to write what is right: no rule may say anything of it. */
export interface HarmlessSlip {
  readonly name: string;
  readonly make: (form: Form) => Change | null;
}

const rewritten = (slot: Slot | null | undefined, write: (text: string) => string): Change | null =>
  slot ? { cell: slot.cell, value: write(slot.text.trim()) } : null;

const row = (form: Form, fits: (indicator: Indicator) => boolean): Indicator | undefined =>
  form.indicators.find((indicator) => indicator.shared.length === 0 && fits(indicator));

const isFloor = ({ target, operator }: Indicator) =>
  operator === null && /^≥[0-9]/.test(target?.text.trim() ?? '');
const wide = (text: string) =>
  text.replace(/[0-9%.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const annual = (form: Form) =>
  form.goals.find(({ term, expected }) => term === 'annual' && (expected?.text.trim().length ?? 0) > 8);

/** Half and full width, spaces, words for signs, figures as text: as people type them. */
export const HARMLESS_SLIPS: readonly HarmlessSlip[] = [
  {
    name: '得分写成“10分”',
    make: (form) =>
      rewritten(row(form, ({ score }) => score?.figure?.gt(0) === true)?.score, (text) => `${text}分`),
  },
  {
    name: '分值前后有空格',
    make: (form) =>
      rewritten(row(form, ({ weight }) => weight?.figure?.gt(0) === true)?.weight, (text) => ` ${text} `),
  },
  {
    name: '完成值全角',
    make: (form) =>
      rewritten(
        row(
          form,
          ({ actual, actualQuantity }) =>
            actualQuantity.kind === 'number' && typeof actual?.value === 'string',
        )?.actual,
        wide,
      ),
  },
  {
    name: '≥写成>=',
    make: (form) => rewritten(row(form, isFloor)?.target, (text) => text.replace('≥', '>=')),
  },
  {
    name: '≥写成不低于',
    make: (form) => rewritten(row(form, isFloor)?.target, (text) => text.replace('≥', '不低于')),
  },
  {
    name: '≥写成以上',
    make: (form) => rewritten(row(form, isFloor)?.target, (text) => `${text.replace('≥', '')}以上`),
  },
  {
    name: '金额带万元',
    make: (form) =>
      form.unit === '万元'
        ? rewritten(
            form.funds?.rows.find(({ executed }) => executed?.figure?.gt(1))?.executed,
            (text) => `${text}万元`,
          )
        : null,
  },
  {
    name: '名称里有空格和换行',
    make: (form) =>
      rewritten(
        row(form, ({ name }) => name.length > 4)?.level3,
        (text) => `${text.slice(0, 3)} \n${text.slice(3)}`,
      ),
  },
  {
    name: '类别名字间有空格',
    make: (form) =>
      rewritten(
        form.indicators.find(({ level1, level2 }) => level2 && level2.cell !== level1?.cell)?.level2,
        (text) => [...text].join(' '),
      ),
  },
  {
    name: '达标行的原因写“无偏差”',
    make: (form) => rewritten(row(form, ({ reason }) => reason?.text.trim() === '')?.reason, () => '无偏差'),
  },
  {
    name: '完成日期用点分开',
    make: (form) => {
      const dated = row(
        form,
        ({ actualQuantity }) => actualQuantity.kind === 'date' && actualQuantity.to.day !== null,
      );
      return rewritten(dated?.actual, (text) => text.replace(/[年月]/g, '.').replace('日', ''));
    },
  },
  {
    name: '目标末尾有一句目的',
    make: (form) => rewritten(annual(form)?.expected, (text) => `${text}\n保障工作顺利开展。`),
  },
  {
    name: '完成情况前有一句总述',
    make: (form) => rewritten(annual(form)?.actual, (text) => `全年目标任务已完成：\n${text}`),
  },
  {
    name: '单位名称带括号',
    make: (form) => {
      const entry = form.identity.find(
        ({ role, label, answer }) => role === 'implementingUnit' && answer.cell !== label.cell,
      );
      return entry?.text.trim() ? rewritten(entry.answer, (text) => `${text}（本级）`) : null;
    },
  },
  {
    name: '百分号全角且前有空格',
    make: (form) =>
      rewritten(
        row(form, ({ actual, unit }) => unit === null && /[0-9]%$/.test(actual?.text ?? ''))?.actual,
        (text) => text.replace('%', ' ％'),
      ),
  },
];
