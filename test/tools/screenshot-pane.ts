import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { harnessPage } from '../support/pane-harness/build-page';
import { goTo, LOOKS, type Look, PANE_STATES } from '../support/pane-harness/pane-states';

/** As much of a long page as a picture takes. */
const TALLEST = 2600;
const WINDOW = 720;

/** The page scrolls inside the pane: the window is made as tall as its content, so that all of it is in the picture. */
async function takePicture(page: Page, look: Look, path: string): Promise<void> {
  const height = await page.evaluate(() => {
    const inner = document.getElementById('page');
    return inner ? window.innerHeight - inner.clientHeight + inner.scrollHeight : 0;
  });
  await page.setViewportSize({ width: look.width, height: Math.min(Math.max(height, WINDOW), TALLEST) });
  await page.screenshot({ path });
  await page.setViewportSize({ width: look.width, height: WINDOW });
}

async function takeLook(browser: Browser, html: string, look: Look, folder: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: WINDOW },
    colorScheme: look.theme === 'light' ? 'light' : 'dark',
    forcedColors: look.isForced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.setContent(html);
  for (const state of PANE_STATES) {
    await goTo(page, state, look.theme);
    // What is shown after a moment only (work under way) is to be in the picture.
    await page.waitForTimeout(250);
    await takePicture(page, look, join(folder, `${look.name}-${state.name}.png`));
  }
  await context.close();
}

/** Pictures of every state of the pane in every look, to be looked at: `320-light-06-findings.png`. */
export async function takePanePictures(
  folder: string,
  isWanted: (look: Look) => boolean = () => true,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const html = await harnessPage();
  const browser = await launchBrowser();
  try {
    for (const look of LOOKS.filter(isWanted)) {
      await takeLook(browser, html, look, folder);
      console.log(`${join(folder, look.name)}-*.png`);
    }
  } finally {
    await browser.close();
  }
}
