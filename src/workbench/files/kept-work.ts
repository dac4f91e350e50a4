/** Unsaved work, kept so that closing the page by mistake loses nothing. */
export interface KeptWork {
  readonly name: string;
  /** The file with the edits in it. */
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = 'jixiao-workbench';
const STORE = 'unsaved';
const KEY = 'current';

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    // A private window may have no database: then nothing is kept.
    request.onerror = () => resolve(null);
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  const database = await open();
  if (!database) return null;
  return new Promise((resolve) => {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      database.close();
      resolve(request.result);
    };
    transaction.onerror = () => resolve(null);
    transaction.onabort = () => resolve(null);
  });
}

/** Keeps this work in place of what was kept before. */
export async function keepWork(work: KeptWork): Promise<void> {
  await inStore('readwrite', (store) => store.put(work, KEY));
}

/** What was kept, or null. */
export async function keptWork(): Promise<KeptWork | null> {
  return (await inStore<KeptWork | undefined>('readonly', (store) => store.get(KEY))) ?? null;
}

/** Lets go of what was kept: it is saved, or not wanted. */
export async function forgetWork(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}
