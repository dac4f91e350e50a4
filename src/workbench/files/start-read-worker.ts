/** Starts the worker that reads files, from this page's own origin; null in a browser without workers. */
export function startReadWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  return new Worker(new URL('./read-worker.ts', import.meta.url));
}
