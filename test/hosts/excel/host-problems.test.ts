import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../src/hosts/excel/host-problems';
import type { HostProblemCode } from '../../../src/hosts/host';

/**
 * The codes that Excel documents for its API (Application-specific API error codes, Office Add-ins documentation), but for
 * those of pictures, charts and bindings, and those that only a fault of ours can bring about.
 */
const DOCUMENTED: Readonly<Record<string, HostProblemCode>> = {
  AccessDenied: 'protected-sheet',
  ActivityLimitReached: 'offline',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  Conflict: 'changed-meanwhile',
  FilteredRangeConflict: 'rows-hidden-by-filter',
  FormulaLengthExceedsLimit: 'refused',
  GeneralException: 'unknown',
  InsertDeleteConflict: 'changed-meanwhile',
  InvalidOperation: 'refused',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  InvalidReference: 'sheet-missing',
  ItemAlreadyExists: 'refused',
  ItemNotFound: 'sheet-missing',
  MemoryLimitReached: 'request-too-large',
  MergedRangeConflict: 'changed-meanwhile',
  NonBlankCellOffSheet: 'refused',
  NotImplemented: 'unsupported',
  OperationCellsExceedLimit: 'request-too-large',
  PivotTableRangeConflict: 'refused',
  RangeExceedsLimit: 'request-too-large',
  RequestAborted: 'offline',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'request-too-large',
  ServiceNotAvailable: 'offline',
  Timeout: 'offline',
  Unauthenticated: 'offline',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
};

describe('what Excel refuses with', () => {
  it.each(Object.entries(DOCUMENTED))('%s is told as %s, with what to do next', (code, told) => {
    const problem = problemOf({ code, message: 'words of Excel' });
    expect(problem.code).toBe(told);
    expect(problem.message).toMatch(/[一-龥].*。$/);
    expect(problem.nextStep).toMatch(/请.*。$/);
    // Excel's own words are kept for a report, and are no part of what is said.
    expect(problem.detail).toBe(`${code}: words of Excel`);
    expect(problem.message + problem.nextStep).not.toContain('words of Excel');
  });

  it.each([[undefined], [null], ['text'], [{}], [{ code: 5004 }]])(
    '%o is told as unknown, and nothing breaks',
    (thrown) => {
      expect(problemOf(thrown)).toMatchObject({ code: 'unknown', detail: null });
    },
  );
});
