import type * as z from 'zod/mini';

/** Milliseconds after which a server that does not answer is no longer waited for. */
const PATIENCE = 20_000;

/** Data of ours that did not arrive, or is not what it should be. */
export class NotFetched extends Error {}

/**
 * Fetches data that the build lays beside the program for what few sessions do. The address is seen from the pane's page.
 * Rejects with `NotFetched`; asked again, it tries again.
 */
export async function fetchData<T>(address: string, schema: z.ZodMiniType<T>): Promise<T> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) return schema.parse(await answer.json());
    throw new Error(`${answer.status}`);
  } catch (cause) {
    throw new NotFetched(address, { cause });
  }
}
