interface PropertyWords {
  /** Words for a property; those of one line answer each other. */
  readonly synonyms: readonly (readonly string[])[];
  /** A property word that is no adjective, with the value that it should have. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Names that end in X性 and the words that answer them (PE322). Degree words (高, 良好, 明显) are none of these. */
export const PROPERTY_WORDS: PropertyWords = {
  synonyms: [
    ['规范', '合规', '合法', '合理', '科学', '严格'],
    ['健全', '完善', '完备', '完整', '齐全'],
    ['及时', '按时', '即时', '实时'],
    ['安全', '可靠', '稳定', '平稳'],
    ['准确', '正确', '真实', '精准'],
    ['有效', '高效'],
    ['可行', '必要', '充分'],
    ['公平', '公正', '公开', '透明'],
    ['可控'],
    ['便捷', '便利', '方便'],
    ['可持续', '持续', '长期', '长效'],
    ['执行'],
  ],
  answers: { 执行: '执行到位' },
};

const LINE_OF = new Map(
  PROPERTY_WORDS.synonyms.flatMap((words, line) => words.map((word): [string, number] => [word, line])),
);

/** The property that a name asks for: `项目管理健全性` → 健全; null when it ends in no known X性. */
export function propertyOfName(name: string): string | null {
  const asked = /(可持续|.{2})性$/u.exec(name)?.[1];
  return asked !== undefined && LINE_OF.has(asked) ? asked : null;
}

/** Is the value a property word of another kind than the one asked for? Any other text may well be an answer. */
export function answersAnother(asked: string, value: string): boolean {
  const line = LINE_OF.get(value);
  return line !== undefined && line !== LINE_OF.get(asked);
}

/** The word that answers the property: 健全 → 健全, 执行 → 执行到位. */
export function answerFor(asked: string): string {
  return PROPERTY_WORDS.answers[asked] ?? asked;
}
