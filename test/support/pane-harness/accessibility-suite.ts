import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import { harnessPage } from './build-page';
import { goTo, type Look, PANE_STATES } from './pane-states';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds amiss on the page as it is now: rule, element and reason. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: unknown): Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} — ${node.failureSummary ?? ''}`),
  );
}

/** Elements that reach out of the window and texts cut off by their box. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.pane *')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen'))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > window.innerWidth + 1 ||
          (element.matches('button, p, li, dd, dt, th, td, h1, h2, h3') &&
            element.clientWidth > 0 &&
            element.scrollWidth > element.clientWidth + 1),
      )
      .map((element) => `${element.tagName} ${element.className} ${element.innerText.slice(0, 20)}`),
  );
}

/** Defines the tests that every state of the pane is accessible and cuts nothing off in each of the looks. */
export function testAccessibility(looks: readonly Look[]): void {
  let browser: Browser;
  let html = '';

  beforeAll(async () => {
    html = await harnessPage();
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser.close());

  describe.each(looks)('every state of the pane, $name', ({ width, theme, isForced }) => {
    let page: Page;
    beforeAll(async () => {
      const context = await browser.newContext({
        viewport: { width, height: 720 },
        colorScheme: theme === 'light' ? 'light' : 'dark',
        forcedColors: isForced ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await page.setContent(html);
      await page.addScriptTag({ content: AXE });
    });
    afterAll(() => page.context().close());

    it.each(PANE_STATES)('$name: nothing amiss for axe, nothing cut off', async (state) => {
      await goTo(page, state, theme);
      expect(await violations(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });
  });
}
