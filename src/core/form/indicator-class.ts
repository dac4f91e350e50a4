import type { IndicatorBlock, IndicatorClass, Slot } from './form';
import { level1Lexicon, level2Lexicon, NAME_CLASSES } from './lexicon/level-labels';

const BLOCK_OF_CLASS: Readonly<Record<IndicatorClass, IndicatorBlock>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'cost',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainable: 'benefit',
  satisfaction: 'satisfaction',
  decision: 'decision',
  management: 'management',
  influence: 'influence',
  unknown: 'unknown',
};

/** Classes that a level 1 word tells by itself. */
const CLASS_OF_BLOCK: Readonly<Partial<Record<IndicatorBlock, IndicatorClass>>> = {
  satisfaction: 'satisfaction',
  cost: 'cost',
  decision: 'decision',
  process: 'management',
  management: 'management',
  influence: 'influence',
};

const BLOCK_WORDS: readonly (readonly [RegExp, IndicatorBlock])[] = [
  [/满意/, 'satisfaction'],
  [/产出|完成/, 'output'],
  [/效益|效果|成效/, 'benefit'],
  [/成本/, 'cost'],
  [/决策|立项/, 'decision'],
  [/过程/, 'process'],
  [/投入|管理|执行/, 'management'],
  [/影响力|持续/, 'influence'],
];

const CLASS_WORDS: readonly (readonly [RegExp, IndicatorClass])[] = [
  [/满意/, 'satisfaction'],
  [/数量/, 'quantity'],
  [/质量/, 'quality'],
  [/时效|进度|及时/, 'timeliness'],
  [/成本/, 'cost'],
  [/可?持续/, 'sustainable'],
  [/生态|环境/, 'ecological'],
  [/经济(?!性)/, 'economic'],
  [/社会/, 'social'],
];

function firstFit<T>(table: readonly (readonly [RegExp, T])[], text: string): T | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The block of an indicator: by its level 1 label, else by the class of its level 2 label, else unknown. */
export function blockOf(level1: Slot | null, level2: Slot | null): IndicatorBlock {
  const text = level1?.text ?? '';
  const known = level1Lexicon.find(text);
  if (known) return known;
  const byWord = text.length > 0 && text.length <= 40 ? firstFit(BLOCK_WORDS, text.replace(/\s/g, '')) : null;
  if (byWord) return byWord;
  const asLevel1 = level2 ? level1Lexicon.find(level2.text) : null;
  const level2Class = level2 ? level2Lexicon.find(level2.text) : null;
  if (asLevel1 && !level2Class) return asLevel1;
  return level2Class ? BLOCK_OF_CLASS[level2Class] : 'unknown';
}

/** The class of an indicator: by its level 2 label, else by level 1, else by its name. */
export function classOf(level1: Slot | null, level2: Slot | null, name: string): IndicatorClass {
  const text2 = level2?.text ?? '';
  const known = level2Lexicon.find(text2);
  if (known) return known;
  const byWord =
    text2.length > 0 && text2.length <= 30 ? firstFit(CLASS_WORDS, text2.replace(/\s/g, '')) : null;
  if (byWord) return byWord;
  const block = blockOf(level1, level2);
  const byBlock = CLASS_OF_BLOCK[block];
  if (byBlock) return byBlock;
  const level1Class = level1 ? level2Lexicon.find(level1.text) : null;
  if (level1Class) return level1Class;
  return NAME_CLASSES.find(({ pattern }) => pattern.test(name))?.class ?? 'unknown';
}
