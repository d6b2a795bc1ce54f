import { replyBytes } from '@thidua/ballot';
import { describe, expect, test, vi } from 'vitest';

import { urnDoor } from './urn-door.ts';

const ROUND = '6b1f7c1e-8d0a-4d55-9a8e-0f3f3a1a2b3c';

describe('the way to the urn', () => {
  test('carries nothing that says who sends', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() =>
      Promise.resolve(new Response(replyBytes({ code: 'CLOSED', receipt: undefined }).slice())),
    );
    expect(await urnDoor(ROUND, fetch).cast(new Uint8Array(658))).toEqual({ code: 'CLOSED', receipt: undefined });
    const [address, options] = fetch.mock.calls[0] ?? [];
    expect(address).toBe(`/urn/v1/${ROUND}/cast`);
    expect(options).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'content-type': 'application/octet-stream' },
    });
  });

  test.each([
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['no answer in time', () => Promise.reject(new DOMException('timeout', 'TimeoutError'))],
    ['a page of somebody in between', () => Promise.resolve(new Response('<html>'))],
  ])('%s is no answer', async (_, fetch) => {
    expect(await urnDoor(ROUND, fetch).status(new Uint8Array(176))).toBeUndefined();
  });
});
