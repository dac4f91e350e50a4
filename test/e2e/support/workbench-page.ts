import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { ShownCell } from '../../../src/workbench/grid/grid';
import { selfSignedCertificate } from '../../../src/workbench/server/certificate';
import { type Places, type RunningServer, startServer } from '../../../src/workbench/server/start-server';
import { launchBrowser } from '../../support/browser';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const PATIENCE = 30_000;

/** The bytes of a sample of the product. */
export function sampleBytes(name: string): Buffer {
  return readFileSync(join(ROOT, 'assets/samples', name));
}

/** The workbench in a real browser, on the production build, with an eye on what it must not do. */
export class WorkbenchPage {
  /** Errors in the console, exceptions of the page, and answers that failed. */
  readonly complaints: string[] = [];
  /** Requests that left the page's own origin. */
  readonly requestsOutside: string[] = [];

  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    private context: BrowserContext,
    public page: Page,
  ) {}

  /** Starts server and browser. Fails when the workbench was not built. */
  static async start(places: Places = {}): Promise<WorkbenchPage> {
    for (const built of ['dist/workbench/index.html', 'dist/taskpane/index.html']) {
      if (!existsSync(join(ROOT, built)))
        throw new Error(`${built} is missing: run \`npm run build\` first.`);
    }
    const server = await startServer(ROOT, await selfSignedCertificate(), 0, places);
    const browser = await launchBrowser();
    const context = await WorkbenchPage.newContext(browser);
    const started = new WorkbenchPage(server, browser, context, await context.newPage());
    started.watch();
    return started;
  }

  private static newContext(
    browser: Browser,
    viewport = { width: 1440, height: 900 },
  ): Promise<BrowserContext> {
    return browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      viewport,
    });
  }

  get origin(): string {
    return `https://localhost:${this.server.port}`;
  }

  private watch(): void {
    const { page } = this;
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error.stack ?? error)));
    page.on('response', (answer) => {
      if (answer.status() >= 400) this.complaints.push(`${answer.status()} ${answer.url()}`);
    });
    this.context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.origin) && !/^(?:data|blob):/.test(url)) this.requestsOutside.push(url);
    });
  }

  /** Opens the page as somebody who was never here, and waits until it can be used. */
  async visit(size?: { readonly width: number; readonly height: number }): Promise<void> {
    await this.context.close();
    this.context = await WorkbenchPage.newContext(this.browser, size);
    this.page = await this.context.newPage();
    this.complaints.length = 0;
    this.watch();
    await this.page.goto(this.origin);
    await this.usable();
  }

  /** Waits for the grid and, in the pane, for the add-in. */
  async usable(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', null, {
      timeout: PATIENCE,
    });
    await this.paneIsConnected();
  }

  private async paneIsConnected(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const frame = document.querySelector<HTMLIFrameElement>('.pane-frame')?.contentWindow as
          | { Excel?: unknown; document: Document }
          | null
          | undefined;
        return frame?.Excel !== undefined && frame.document.readyState === 'complete';
      },
      null,
      { timeout: PATIENCE },
    );
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('.pane-frame');
  }

  private get paneFrame(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes('/taskpane/'));
    if (!frame) throw new Error('The pane has no page.');
    return frame;
  }

  /** Presses a button of the ribbon by its words and waits until the add-in is done. */
  async press(label: string): Promise<void> {
    await this.page.locator('.ribbon-button', { hasText: label }).click();
    await this.commandIsDone();
  }

  async commandIsDone(): Promise<void> {
    await this.page.waitForFunction(() => !document.querySelector('.is-running'), null, {
      timeout: PATIENCE,
    });
  }

  /** What cells hold, asked through the real office.js in the pane's own page. */
  cells(address: string): Promise<{ readonly values: unknown[][]; readonly formulas: unknown[][] }> {
    return this.paneFrame.evaluate(async (asked) => {
      const { Excel: client } = window as unknown as { Excel: typeof Excel };
      return client.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(asked);
        range.load('values,formulas');
        await context.sync();
        return { values: range.values, formulas: range.formulas };
      });
    }, address);
  }

  /** Cells of the active sheet as the grid draws them, asked of the page itself. */
  shown(address: string): Promise<readonly ShownCell[]> {
    return this.page.evaluate((asked) => {
      const { workbench } = window as unknown as {
        workbench: { shown(address: string): readonly ShownCell[] };
      };
      return workbench.shown(asked);
    }, address);
  }

  /** The middle of a cell on the screen, or of the merge that it begins. */
  async middleOf(address: string): Promise<{ readonly x: number; readonly y: number }> {
    const middle = await this.page.evaluate((asked) => {
      const { workbench } = window as unknown as {
        workbench: { middleOf(address: string): { x: number; y: number } | null };
      };
      return workbench.middleOf(asked);
    }, address);
    if (!middle) throw new Error(`${address} is not in sight.`);
    return middle;
  }

  /** What the grid shows in one cell. */
  async textOf(address: string): Promise<string | undefined> {
    return (await this.shown(address))[0]?.text;
  }

  /** Waits until the pane has nothing under way. */
  async paneIsIdle(): Promise<void> {
    await this.paneFrame.waitForFunction(
      () => document.querySelector('.job')?.childElementCount === 0,
      null,
      {
        timeout: PATIENCE,
      },
    );
  }

  /** Presses a button of the pane and waits until what it began has ended. */
  async pressInPane(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).first().click();
    await this.paneIsIdle();
  }

  /** What the pane says came of the last thing that was done; '' when it says nothing. */
  async notice(): Promise<string> {
    const texts = await this.pane.locator('.notice-body').allInnerTexts();
    return texts.join('\n').trim();
  }

  /** The address in the name box of the grid: what is selected there. */
  selectedInGrid(): Promise<string> {
    return this.page.locator('.grid-place input').first().inputValue();
  }

  /** Goes to a sheet by its tab. */
  async goToSheet(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', { name, exact: true });
    await tab.click();
    await this.page.getByRole('tab', { name, exact: true, selected: true }).waitFor({ timeout: PATIENCE });
  }

  /** How many conditional formats lie on the active sheet. */
  markCount(): Promise<number> {
    return this.paneFrame.evaluate(async () => {
      const { Excel: client } = window as unknown as { Excel: typeof Excel };
      return client.run(async (context) => {
        const formats = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
        const count = formats.getCount();
        await context.sync();
        return count.value;
      });
    });
  }

  /** Selects a cell, gives the grid the keyboard, and types; Enter takes it over. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.locator('.ribbon-button').first().focus();
    await this.page.keyboard.press('F6');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async select(address: string): Promise<void> {
    await this.paneFrame.evaluate(async (asked) => {
      const { Excel: client } = window as unknown as { Excel: typeof Excel };
      await client.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(asked).select();
        await context.sync();
      });
    }, address);
  }

  /** File names of the samples in the menu. */
  async samples(): Promise<readonly string[]> {
    await this.page.getByRole('button', { name: '文件' }).click();
    const items = await this.page.getByRole('menuitem').allInnerTexts();
    await this.page.keyboard.press('Escape');
    return (
      items
        // Below the name stands what the sample shows.
        .map((item) => item.trim().split('\n')[0] ?? '')
        .filter((item) => /^\p{L}+-\d{4}-/u.test(item))
        .map((item) => `${item}.xlsx`)
    );
  }

  /** Opens a sample from the menu. */
  async openSample(name: string): Promise<void> {
    await this.page.getByRole('button', { name: '文件' }).click();
    await this.page.getByRole('menuitem', { name: name.replace(/\.xlsx$/, '') }).click();
    await this.isOpen(name);
  }

  /** Opens a file as the user would choose it. */
  async openFile(name: string, buffer: Buffer): Promise<void> {
    await this.chooseFile(name, buffer);
    await this.isOpen(name);
  }

  /** Chooses a file in the browser's dialogue: one of the disk, or one made of bytes under a name. */
  async chooseFile(name: string, buffer?: Buffer): Promise<void> {
    await this.page.getByRole('button', { name: '文件' }).click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('menuitem', { name: '打开…' }).click();
    const file = buffer ? { name, mimeType: 'application/octet-stream', buffer } : name;
    await (await chooser).setFiles(file);
  }

  /** Waits until a file of this name is open and can be used. */
  async isOpen(name: string): Promise<void> {
    await this.page.locator('.file-name', { hasText: name }).waitFor({ timeout: PATIENCE });
    await this.page.locator('.file-state[data-state="as-opened"]').waitFor({ timeout: PATIENCE });
    await this.paneIsConnected();
  }

  /** Saves as the user does and gives the file that arrives among the downloads. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const download = this.page.waitForEvent('download');
    await this.page.keyboard.press('Control+s');
    const arrived = await download;
    const bytes = new Uint8Array(readFileSync(await arrived.path()));
    return { name: arrived.suggestedFilename(), bytes };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}
