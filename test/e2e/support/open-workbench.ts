import { afterAll, beforeAll } from 'vitest';
import { WorkbenchPage } from './workbench-page';

/** Opens the workbench in a browser before the tests of the file or group, hands it over, and closes it after them. */
export function openWorkbench(receive: (workbench: WorkbenchPage) => void): void {
  let opened: WorkbenchPage | null = null;

  beforeAll(async () => {
    opened = await WorkbenchPage.start();
    receive(opened);
    await opened.visit();
  });

  afterAll(async () => {
    await opened?.stop();
  });
}
