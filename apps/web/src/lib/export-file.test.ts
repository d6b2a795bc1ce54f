import { afterEach, describe, expect, test, vi } from 'vitest';

import { exportAddress, fetchExport } from './export-file.ts';

const LIST = { list: 'people', variables: { year: 2021, filter: { text: 'Hà & Hải' } } };

function answering(answer: Response | Error): void {
  vi.stubGlobal('fetch', () => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
}

afterEach(() => vi.unstubAllGlobals());

describe('a list as a file', () => {
  test('is asked for with the very variables of the screen', () => {
    const address = new URL(exportAddress(LIST, 'xlsx'), 'http://localhost');
    expect(address.pathname).toBe('/files/export/people.xlsx');
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual(LIST.variables);
  });

  test('bears the name that the server gave it', async () => {
    answering(
      new Response('a', { headers: { 'content-disposition': 'attachment; filename="Danh-sach-can-bo-nam-2021.csv"' } }),
    );
    expect(await fetchExport(LIST, 'csv')).toMatchObject({ ok: true, name: 'Danh-sach-can-bo-nam-2021.csv' });
  });

  test.each([
    ['SIGNED_OUT', new Response('', { status: 401 })],
    ['FORBIDDEN', new Response('', { status: 403 })],
    ['NOT_FOUND', new Response('', { status: 404 })],
    ['BUSY', new Response('', { status: 503 })],
    ['UNEXPECTED', new Response('a page of a proxy', { status: 502 })],
    ['UNREACHABLE', new TypeError('failed to fetch')],
  ])('that does not come says why: %s', async (reason, answer) => {
    answering(answer);
    expect(await fetchExport(LIST, 'xlsx')).toMatchObject({ ok: false, failure: { reason } });
  });

  test('refused for the hour says in how many minutes the next may be taken', async () => {
    answering(new Response('', { status: 429, headers: { 'retry-after': '130' } }));
    expect(await fetchExport(LIST, 'xlsx')).toEqual({ ok: false, failure: { reason: 'TOO_MANY', minutes: 3 } });
  });
});
