/**
 * Draws the add-in's own icons and writes them as PNG files to assets/icons: `npx tsx test/tools/draw-icons.ts`.
 * Each is drawn on a grid of 20 units; small sizes get a heavier line, so that it covers whole pixels.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../support/browser';

const FOLDER = resolve(dirname(fileURLToPath(import.meta.url)), '../../assets/icons');

const INK = '#424242';
const ACCENT = '#0E7A6E';
const WARNING = '#B3541E';

/** A sheet with a folded corner, on which most of the drawings stand. */
const SHEET = `<path d="M4 2.5h8.5L16 6v11.5H4z" fill="#fff"/><path d="M12.5 2.5V6H16"/>`;

const DRAWINGS: Readonly<Record<string, string>> = {
  check: `${SHEET}<path d="M6.8 11.4l2.6 2.7 4.4-5.2" stroke="${ACCENT}" stroke-width="1.8"/>`,
  live: `<path d="M3 3.5h14v9.5H3z" fill="#fff"/><path d="M7 16.5h6"/><path d="M5.5 9h2l1.5-3 2 5 1.5-2h2" stroke="${ACCENT}" stroke-width="1.5"/>`,
  clear: `<path d="M11.8 3.2l5 5-7.6 7.6H6.4L3.2 12.6z" fill="#fff"/><path d="M7.6 7.4l5 5" stroke="${WARNING}" stroke-width="1.5"/><path d="M5 17h11"/>`,
  rates: `${SHEET}<path d="M7 14.5l6-6" stroke="${ACCENT}" stroke-width="1.6"/><circle cx="7.6" cy="9.1" r="1.3" stroke="${ACCENT}"/><circle cx="12.4" cy="13.9" r="1.3" stroke="${ACCENT}"/>`,
  scores: `${SHEET}<path d="M7 15v-3M10 15V9.5M13 15v-4" stroke="${ACCENT}" stroke-width="1.8"/>`,
  total: `<circle cx="10" cy="7.8" r="5.2" fill="#fff"/><path d="M7 12l-1.4 5.5L10 15.2l4.4 2.3L13 12" fill="#fff"/><path d="M7.8 8l1.6 1.7 3-3.4" stroke="${ACCENT}" stroke-width="1.6"/>`,
  notes: `${SHEET}<path d="M6.5 9.5h7M6.5 12h7M6.5 14.5h4" stroke="${ACCENT}" stroke-width="1.4"/>`,
  'new-form': `<path d="M3 3.5h12v7M15 3.5v3M3 3.5v13h7.5" fill="none"/><path d="M3 7.5h12M3 11.8h7.5M7.5 3.5v13"/><path d="M14.8 11.8v6M11.8 14.8h6" stroke="${ACCENT}" stroke-width="1.8"/>`,
  pane: `<path d="M2.5 3.5h15v13h-15z" fill="#fff"/><path d="M12 3.5h5.5v13H12z" fill="${ACCENT}" stroke="${ACCENT}"/><path d="M5 7.5h4.5M5 10h4.5M5 12.5h3"/>`,
  settings: `<path d="M3 5.5h8M15 5.5h2M3 10h2M9 10h8M3 14.5h7M14 14.5h3"/><circle cx="13" cy="5.5" r="1.9" fill="#fff" stroke="${ACCENT}"/><circle cx="7" cy="10" r="1.9" fill="#fff" stroke="${ACCENT}"/><circle cx="12" cy="14.5" r="1.9" fill="#fff" stroke="${ACCENT}"/>`,
  help: `<circle cx="10" cy="10" r="7.3" fill="#fff"/><path d="M7.7 8c.2-3 4.8-2.9 4.6 0-.1 1.7-2.3 1.9-2.3 3.7" stroke="${ACCENT}" stroke-width="1.6"/><path d="M10 14.2v.1" stroke="${ACCENT}" stroke-width="1.9"/>`,
};

/** The mark of the add-in itself: a sheet whose last row is ticked. */
const APP = `<rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="${ACCENT}" stroke="none"/><path d="M5.5 5h9v10h-9z" fill="#fff" stroke="none"/><path d="M7 7.4h6M7 9.4h6" stroke="${ACCENT}" stroke-width="1.1"/><path d="M7.4 12.2l1.7 1.6 3.4-3.3" stroke="${WARNING}" stroke-width="1.6"/>`;

const SIZES: readonly number[] = [16, 32, 80];
const APP_SIZES: readonly number[] = [16, 32, 64, 80, 128];

function svg(drawing: string, size: number): string {
  const width = size <= 16 ? 1.25 : 1.1;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 20 20" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;
}

async function draw(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const jobs = [
      ...Object.entries(DRAWINGS).flatMap(([name, drawing]) =>
        SIZES.map((size) => ({ name, drawing, size })),
      ),
      ...APP_SIZES.map((size) => ({ name: 'app', drawing: APP, size })),
    ];
    for (const { name, drawing, size } of jobs) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0;background:transparent}svg{display:block}</style>${svg(drawing, size)}`,
      );
      const png = await page.screenshot({
        omitBackground: true,
        clip: { x: 0, y: 0, width: size, height: size },
      });
      writeFileSync(join(FOLDER, `${name}-${size}.png`), png);
    }
    console.log(`${jobs.length} icons`);
  } finally {
    await browser.close();
  }
}

await draw();
