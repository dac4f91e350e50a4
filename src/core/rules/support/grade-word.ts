import type { Grade } from '../../score/form-score';
import { parseCheckboxes } from '../../text/checkbox';
import { compactText } from '../../text/normalise';

/** The words in which forms write the four grades. */
const GRADE_WORDS: Readonly<Record<Grade, readonly string[]>> = {
  优: ['优', '优秀', '优等', 'A'],
  良: ['良', '良好', '良等', 'B'],
  中: ['中', '中等', '一般', '合格', '及格', 'C'],
  差: ['差', '较差', '差等', '不合格', '不及格', 'D'],
};

function exact(text: string): Grade | null {
  const word = compactText(text)
    .replace(/^.*[:：]/, '')
    .replace(/^[“"「(（]|[”"」)）。.]$/g, '')
    .replace(/(?:等级|级)$/, '');
  const found = Object.entries(GRADE_WORDS).find(([, words]) => words.includes(word.toUpperCase()));
  return found ? (found[0] as Grade) : null;
}

/** `优`, `良好`, `评价等级：中`, `☑优 □良 □中 □差` → the grade; null when none, or more than one, is stated. */
export function gradeWord(text: string): Grade | null {
  const options = parseCheckboxes(text);
  if (options.length === 0) return exact(text);
  const ticked = options.filter(({ isTicked }) => isTicked);
  return ticked.length === 1 && ticked[0] ? exact(ticked[0].label) : null;
}
