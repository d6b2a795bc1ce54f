/**
 * What a device keeps of a voter's round, so that it goes on after any accident: the code that everything follows from, the tokens, the
 * envelopes that were not acknowledged yet, and the receipts. Never a choice in the clear.
 */
export interface VoterRecord {
  /** Of the person and the round: two members may share a tablet. */
  readonly key: string;
  readonly roundId: string;
  /** The recovery code as it is written. */
  readonly code: string;
  /** The member has said that the code is written down. */
  readonly isCodeKept: boolean;
  /** The ballots were taken while others were casting: then taking and casting lie further apart. */
  readonly isLate: boolean;
  /** The issuer signed with another key than the manifest's: this device stops here and never asks again. */
  readonly isKeyFaulty: boolean;
  /** Signed tokens, base64url, by item. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Sealed envelopes on their way, base64url, by item. */
  readonly pending: Readonly<Record<string, string>>;
  /** What the urn answered, base64url, by item. */
  readonly receipts: Readonly<Record<string, string>>;
}

/** A code and nothing yet. */
export function emptyRecord(key: string, roundId: string, code: string, isLate = false): VoterRecord {
  return {
    key,
    roundId,
    code,
    isCodeKept: false,
    isLate,
    isKeyFaulty: false,
    tokens: {},
    pending: {},
    receipts: {},
  };
}

/** Where records are kept: IndexedDB, or this page alone on a shared computer. */
export interface RecordStore {
  read(key: string): Promise<VoterRecord | undefined>;
  /** On disk when it resolves. */
  write(record: VoterRecord): Promise<void>;
  remove(key: string): Promise<void>;
}

export function recordKey(accountId: string, roundId: string): string {
  return `${accountId}.${roundId}`;
}

const DATABASE = 'thidua-ballots';
const STORE = 'records';

export function indexedStore(factory: IDBFactory = indexedDB): RecordStore {
  const inStore = async <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const db = await opened(factory);
    try {
      // Strict: a token or an envelope that the disk does not have yet must not leave the device.
      const transaction = db.transaction(STORE, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        const fail = () => reject(transaction.error ?? new Error('the browser did not keep it'));
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', fail);
        transaction.addEventListener('error', fail);
      });
      return request.result;
    } finally {
      db.close();
    }
  };
  return {
    read: (key) => inStore<VoterRecord | undefined>('readonly', (store) => store.get(key)),
    write: async (record) => void (await inStore('readwrite', (store) => store.put(record))),
    remove: async (key) => inStore('readwrite', (store) => store.delete(key)),
  };
}

/** For a computer that others use: gone when the page is left, so the code must be on paper. */
export function pageStore(): RecordStore {
  const records = new Map<string, VoterRecord>();
  return {
    read: (key) => Promise.resolve(records.get(key)),
    write: (record) => Promise.resolve(void records.set(record.key, record)),
    remove: (key) => Promise.resolve(void records.delete(key)),
  };
}

function opened(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { keyPath: 'key' }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the browser keeps nothing')));
  });
}
