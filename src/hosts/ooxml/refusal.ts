/** Why a file was not read. */
export type RefusalCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'truncated'
  | 'zip-bomb'
  | 'external-entity'
  | 'too-large'
  | 'unsupported'
  | 'damaged'
  | 'empty';

/** What the user is told: what is wrong and what to do next, in Chinese, each one sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly nextStep: string;
  /** The part inside the file at which reading stopped, when there is one. */
  readonly part?: string;
}

const REFUSAL_TEXTS: Readonly<Record<RefusalCode, { readonly message: string; readonly nextStep: string }>> =
  {
    'not-a-workbook': {
      message: '这不是 Excel 工作簿，扩展名可能与内容不符。',
      nextStep: '请用 Excel 打开原文件，另存为“Excel 工作簿（.xlsx）”后重试。',
    },
    encrypted: {
      message: '工作簿设有打开密码，无法读取。',
      nextStep: '请在 Excel 中输入密码打开，经“文件—信息—保护工作簿”取消密码，保存后重试。',
    },
    truncated: {
      message: '文件不完整，可能没有下载或复制完。',
      nextStep: '请重新下载或向发件人重新索取该文件。',
    },
    'zip-bomb': {
      message: '文件的压缩比异常，展开后会占满内存，已停止读取。',
      nextStep: '请核实文件来源；确属正常文件的，请用 Excel 打开后另存为新文件再试。',
    },
    'external-entity': {
      message: '文件内含外部实体或文档类型声明，正常的 Excel 文件不会有，已停止读取。',
      nextStep: '请核实文件来源；确属正常文件的，请用 Excel 打开后另存为新文件再试。',
    },
    'too-large': {
      message: '文件过大，超出可以读取的上限。',
      nextStep: '请只保留绩效表所在的工作表，删去大量明细数据，另存后重试。',
    },
    unsupported: {
      message: '暂不支持这种文件格式。',
      nextStep: '请用 Excel 打开该文件，另存为“Excel 工作簿（.xlsx）”后重试。',
    },
    damaged: {
      message: '文件已损坏，内容无法读取。',
      nextStep: '请用 Excel 的“打开并修复”打开，另存为新文件后重试，或重新索取该文件。',
    },
    empty: {
      message: '文件是空的，没有任何内容。',
      nextStep: '请确认选对了文件，或重新下载、重新索取。',
    },
  };

/** The refusal of a code, with the texts of the table. */
export function refusalOf(code: RefusalCode, part?: string): Refusal {
  const texts = REFUSAL_TEXTS[code];
  return part === undefined ? { code, ...texts } : { code, ...texts, part };
}

/** Carries a refusal from deep inside a part to the edge, where `attempt` turns it into a result. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, part?: string) {
    super(code);
    this.name = 'Refused';
    this.refusal = refusalOf(code, part);
  }
}

export type Attempt<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Runs work on a file and turns a refusal into a result. Anything else that a hostile file provokes
 * (a bound of the engine, an index outside a buffer) counts as damage, so that nothing is ever thrown at the user.
 */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : refusalOf('damaged') };
  }
}
