import type { BallotRecord } from './ballot-record.ts';

/** Where the record of one member and round lies. `write` returns when it would survive a power cut. */
export interface RecordStore {
  readonly read: () => Promise<BallotRecord | undefined>;
  readonly write: (record: BallotRecord) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const DATABASE = 'thidua.phieu-kin';
const RECORDS = 'records';

/** Two members may share a tablet: a record belongs to one of them. */
export function recordKey(memberId: string, roundId: string): string {
  return `${memberId} ${roundId}`;
}

/** A computer that others use too: nothing is kept, and the page says that the code must be written down. */
export function memoryStore(): RecordStore {
  let kept: BallotRecord | undefined;
  return {
    read: () => Promise.resolve(kept),
    write: (record) => {
      kept = record;
      return Promise.resolve();
    },
    remove: () => {
      kept = undefined;
      return Promise.resolve();
    },
  };
}

export function browserStore(factory: IDBFactory, key: string): RecordStore {
  return {
    read: () =>
      inDatabase(factory, (database) =>
        answerOf<BallotRecord | undefined>(database.transaction(RECORDS).objectStore(RECORDS).get(key)),
      ),
    write: (record) => changed(factory, (records) => records.put(record, key)),
    remove: () => changed(factory, (records) => records.delete(key)),
  };
}

/** Strict: the browser says "done" only when the disk has it. A token that the disk lost is lost for good. */
function changed(factory: IDBFactory, change: (records: IDBObjectStore) => IDBRequest): Promise<void> {
  return inDatabase(
    factory,
    (database) =>
      new Promise((resolve, reject) => {
        const transaction = database.transaction(RECORDS, 'readwrite', { durability: 'strict' });
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () =>
          reject(transaction.error ?? new Error('The browser did not keep the record.')),
        );
        change(transaction.objectStore(RECORDS));
      }),
  );
}

async function inDatabase<T>(factory: IDBFactory, act: (database: IDBDatabase) => Promise<T>): Promise<T> {
  const request = factory.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(RECORDS));
  const database = await answerOf(request);
  try {
    return await act(database);
  } finally {
    database.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The browser keeps no records.')));
  });
}
