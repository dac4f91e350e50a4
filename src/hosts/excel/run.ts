import type { HostResult } from '../host';
import { problemOf } from './host-problems';

/** Runs one batch; what Excel throws becomes a problem in the user's words. */
export async function run<Value>(
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<HostResult<Value>> {
  try {
    return { ok: true, value: await Excel.run(batch) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

/** True when this Excel has a requirement set; asked at run time, never assumed. */
export function hasExcelApi(version: string): boolean {
  return Office.context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
