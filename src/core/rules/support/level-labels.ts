import type { IndicatorBlock, IndicatorClass } from '../../form/form';
import { normaliseLabel } from '../../text/normalise';

/** The usual words for a class or block, first the one to be suggested; all without the ending 指标. */
type Vocabulary<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** Level 2 words (rule book, section 4 and the vocabularies of section 3). */
export const CLASS_WORDS: Vocabulary<IndicatorClass> = {
  quantity: ['数量'],
  quality: ['质量'],
  timeliness: ['时效', '进度'],
  cost: ['成本', '经济成本', '社会成本', '生态环境成本', '环境成本'],
  economic: ['经济效益'],
  social: ['社会效益'],
  ecological: ['生态效益', '环境效益', '生态环境效益'],
  sustainable: ['可持续影响', '可持续发展'],
  satisfaction: [
    '服务对象满意度',
    '满意度',
    '服务对象',
    '社会公众或服务对象满意度',
    '社会公众满意度',
    '社会公众满意',
  ],
  decision: ['项目立项', '项目目标', '绩效目标', '资金投入', '项目决策', '决策'],
  management: [
    '投入管理',
    '财务管理',
    '项目管理',
    '项目实施',
    '资金管理',
    '组织实施',
    '业务管理',
    '预算执行',
  ],
  influence: ['长效管理', '部门协助', '人力资源', '信息共享', '影响力'],
};

/** Level 1 words. */
export const BLOCK_WORDS: Vocabulary<IndicatorBlock> = {
  output: ['产出', '项目完成', '项目产出', '产出目标', '履职效能', '履职'],
  benefit: ['效益', '项目效益', '效果目标', '效果', '社会效应'],
  satisfaction: ['满意度', '服务对象满意度'],
  cost: ['成本'],
  decision: ['决策', '项目决策', '投入'],
  process: ['过程'],
  management: ['管理', '项目管理', '投入和管理目标', '预算执行', '管理效率'],
  influence: ['影响力目标', '影响力', '可持续性'],
};

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
export function labelStem(text: string): string {
  return bareLabel(text).replace(/指标$/, '');
}

/** A label without points, hints in brackets and enumerators: `一、产出指标（50分）` → `产出指标`. */
export function bareLabel(text: string): string {
  return normaliseLabel(text)
    .replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/^[一二三四五六七八九十0-9]{1,2}[、.]/, '')
    .replace(/[0-9.]+分$/, '')
    .replace(/[0-9]+$/, '');
}
