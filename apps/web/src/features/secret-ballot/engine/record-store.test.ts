import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';

import { browserStore, recordKey } from './record-store.ts';

const RECORD = { manifestHash: 'h', code: 'AAAA', isLate: false, isKeyFaulty: false, items: {} } as const;

describe('the record of a member in the browser', () => {
  test('is found again by a page that is opened anew, and gone once it is deleted', async () => {
    const factory = new IDBFactory();
    const key = recordKey('member', 'round');
    await browserStore(factory, key).write(RECORD);
    expect(await browserStore(factory, key).read()).toEqual(RECORD);
    await browserStore(factory, key).remove();
    expect(await browserStore(factory, key).read()).toBeUndefined();
  });

  test('belongs to one member: another one on the same tablet does not see it', async () => {
    const factory = new IDBFactory();
    await browserStore(factory, recordKey('one', 'round')).write(RECORD);
    expect(await browserStore(factory, recordKey('other', 'round')).read()).toBeUndefined();
  });

  test('is written so that it survives a power cut', async () => {
    const factory = new IDBFactory();
    const store = browserStore(factory, recordKey('member', 'round'));
    await store.read();
    const { IDBDatabase } = await import('fake-indexeddb');
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.write(RECORD);
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
    ]);
    transaction.mockRestore();
  });
});
