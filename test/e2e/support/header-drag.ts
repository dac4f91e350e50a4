import type { Page } from 'playwright-core';

/** How far from the first header to look for its edge, in pixels. */
const REACH = 400;
const STEP = 2;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The first place, going from `start` along an axis, at which the pointer says that something can be resized. */
async function edgeFrom(page: Page, start: Place, axis: 'x' | 'y'): Promise<Place> {
  for (let gone = 0; gone < REACH; gone += STEP) {
    const place = { ...start, [axis]: start[axis] + gone };
    await page.mouse.move(place.x, place.y);
    const cursor = await page.evaluate(
      ({ x, y }) =>
        new Promise<string>((resolve) => {
          requestAnimationFrame(() => {
            const under = document.elementFromPoint(x, y);
            resolve(under ? getComputedStyle(under).cursor : '');
          });
        }),
      place,
    );
    if (cursor.includes('resize')) return place;
  }
  throw new Error('No edge of a header was found.');
}

/** Drags the right edge of the first column (`x`) or the lower edge of the first row (`y`) by that many pixels. */
export async function dragHeader(page: Page, axis: 'x' | 'y', by: number): Promise<void> {
  const grid = await page.locator('.grid-place').boundingBox();
  const bar = await page.locator('.grid-place canvas').last().boundingBox();
  if (!grid || !bar) throw new Error('The grid is not there.');
  const start = axis === 'x' ? { x: bar.x + 60, y: bar.y + 10 } : { x: bar.x + 20, y: bar.y + 30 };
  const edge = await edgeFrom(page, start, axis);
  await page.mouse.down();
  await page.mouse.move(edge.x + (axis === 'x' ? by / 2 : 0), edge.y + (axis === 'y' ? by / 2 : 0));
  await page.mouse.move(edge.x + (axis === 'x' ? by : 0), edge.y + (axis === 'y' ? by : 0));
  await page.mouse.up();
}
