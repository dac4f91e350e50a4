import { LEVEL2_LABELS } from '../../form/lexicon/level-labels';
import { normaliseLabel } from '../../text/normalise';
import { remembered } from '../../text/remembered';

const USUAL_CLASSES: ReadonlySet<string> = new Set(
  LEVEL2_LABELS.flatMap((entry) => entry.labels.map((label) => label.replace(/(?:指标|目标)$/, ''))),
);

/** Is this a level 2 word in use (without its ending 指标)? */
export function isUsualClass(stem: string): boolean {
  return USUAL_CLASSES.has(stem);
}

/** Near misses of the usual words, without 指标: written → meant. */
export const MISSPELT_LABELS: Readonly<Record<string, string>> = {
  可持续影响力: '可持续影响',
  可持续性影响: '可持续影响',
  可持续发展影响: '可持续影响',
  服务对象满意: '服务对象满意度',
  社会公众满意: '社会公众满意度',
  社会公益: '社会效益',
  经济效果: '经济效益',
  社会效果: '社会效益',
  生态效果: '生态效益',
  及时性: '时效',
};

/** A label without points, hints in brackets, enumerators and the ending 指标: `产出指标（50分）` → `产出`. */
export const labelStem: (text: string) => string = remembered((text) => bareLabel(text).replace(/指标$/, ''));

/** A label without points, hints in brackets and enumerators: `一、产出指标（50分）` → `产出指标`. */
export const bareLabel: (text: string) => string = remembered((text) =>
  normaliseLabel(text)
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/^[一二三四五六七八九十0-9]{1,2}[、.]/, '')
    .replace(/[0-9.]+分$/, '')
    .replace(/[0-9]+$/, ''),
);
