import type { HostProblem, HostProblemCode } from '../host';

interface ProblemText {
  readonly message: string;
  readonly nextStep: string;
}

/** What each problem is in the user's words, and what to do next. */
const PROBLEM_TEXTS: Readonly<Record<HostProblemCode, ProblemText>> = {
  'cell-edit-mode': { message: '有单元格正在输入。', nextStep: '请按回车或 Esc 结束输入，再试一次。' },
  'protected-sheet': {
    message: '工作表设有保护，不能写入。',
    nextStep: '请在“审阅”中撤销工作表保护，再试一次。',
  },
  'sheet-missing': {
    message: '工作表已被删除或改名。',
    nextStep: '只是改了名的，请改回原名再试；否则请选中要处理的工作表，重新校验。',
  },
  'rows-hidden-by-filter': { message: '有行被筛选隐藏，不能整块写入。', nextStep: '请清除筛选，再试一次。' },
  'changed-meanwhile': { message: '表格在此期间被改动过。', nextStep: '请重新校验，再试一次。' },
  'request-too-large': {
    message: '工作表太大，一次处理不完。',
    nextStep: '请删去表外多余的行和列，或把表格移到单独的工作表，再试一次。',
  },
  offline: { message: '与 Excel 的连接中断了。', nextStep: '请等网络恢复后再试一次。' },
  unsupported: {
    message: '这个版本的 Excel 不支持此操作。',
    nextStep: '请更新 Excel，或改用工作台和 jixiao 命令。',
  },
  'read-only': { message: '工作簿以只读方式打开。', nextStep: '请另存一份，或点“启用编辑”，再试一次。' },
  refused: {
    message: 'Excel 不允许这样改写。',
    nextStep: '请检查该处是否有数组公式、数据透视表、表格标题或同名工作表，再试一次。',
  },
  unknown: { message: 'Excel 没有完成这一步。', nextStep: '请再试一次；仍不行时，保存并重新打开工作簿。' },
};

/** Excel's error codes by what they mean to the user. */
const PROBLEM_BY_CODE: Readonly<Record<string, HostProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'protected-sheet',
  ProtectedSheet: 'protected-sheet',
  ItemNotFound: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  FilteredRangeConflict: 'rows-hidden-by-filter',
  RowHiddenByFilter: 'rows-hidden-by-filter',
  EditModeConflict: 'changed-meanwhile',
  Conflict: 'changed-meanwhile',
  InvalidOperation: 'refused',
  PivotTableRangeConflict: 'refused',
  FormulaLengthExceedsLimit: 'refused',
  ItemAlreadyExists: 'refused',
  NonBlankCellOffSheet: 'refused',
  OperationCellsExceedLimit: 'request-too-large',
  MemoryLimitReached: 'request-too-large',
  ActivityLimitReached: 'offline',
  Timeout: 'offline',
  Unauthenticated: 'offline',
  MergedRangeConflict: 'changed-meanwhile',
  InsertDeleteConflict: 'changed-meanwhile',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'request-too-large',
  PayloadTooLarge: 'request-too-large',
  RangeExceedsLimit: 'request-too-large',
  HostIsBusy: 'offline',
  ConnectionFailure: 'offline',
  ConnectionFailureDueToOtherIssue: 'offline',
  ServiceNotAvailable: 'offline',
  RequestAborted: 'offline',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
  OpenWorkbookLinksBlocked: 'read-only',
  ReadOnlyWorkbook: 'read-only',
};

/** A problem of that kind, with the host's own words kept for a report. */
export function hostProblem(code: HostProblemCode, detail: string | null = null): HostProblem {
  return { code, ...PROBLEM_TEXTS[code], detail };
}

/** What Excel threw, in the user's words. */
export function problemOf(error: unknown): HostProblem {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const known = typeof code === 'string' ? PROBLEM_BY_CODE[code] : undefined;
  return hostProblem(
    known ?? 'unknown',
    [code, message].filter((part) => typeof part === 'string').join(': ') || null,
  );
}

/** True for a request that Excel refuses before it does anything of it. */
export function isRefusedWhole({ code, detail }: HostProblem): boolean {
  return code === 'cell-edit-mode' || detail?.startsWith('RequestPayload') === true;
}
