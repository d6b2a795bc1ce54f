import { loadSampleBody, sampleAccountId } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
const { client: db } = database;
const now = new Date();
await loadSampleBody(db, { now, cipher: TEST_CIPHER });
const api = await testApi(database, { now: () => now });
const app = await createServer(api.platform, { schema: api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});

async function taken(username: string, address: string) {
  const cookie = await cookieOf(api.platform, sampleAccountId(username));
  return app.inject({ url: `/files/${address}`, headers: { cookie } });
}

/** All text of an Office file, as one string. */
function textOf(file: Uint8Array, part: RegExp, element: RegExp): string {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => part.test(name));
  return parts
    .flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(element)].map(([, text = '']) => text))
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

test('the tờ trình and the list that go out name every subject of the screen, and the PDF opens', async () => {
  const { id } = await db.submission.findFirstOrThrow({
    where: { lines: { some: { state: { not: 'TAKEN_OUT' } } } },
    select: { id: true },
  });
  const caller = await api.as(sampleAccountId('chanhvanphong'));
  const { data, codes } = await caller.run(`{ submission(id: "${id}") { lines { subjectName } } }`);
  expect(codes).toEqual([]);
  const names: readonly string[] = data.submission.lines.map(({ subjectName }: { subjectName: string }) => subjectName);
  expect(names.length).toBeGreaterThan(0);

  const paper = await taken('chanhvanphong', `papers/submission.docx?id=${id}`);
  const said = textOf(paper.rawPayload, /document\.xml$/u, /<w:t[^>]*>([^<]*)<\/w:t>/gu);
  expect(names.filter((name) => !said.includes(name))).toEqual([]);
  const variables = encodeURIComponent(JSON.stringify({ id }));
  const list = await taken('chanhvanphong', `export/submission-lines.xlsx?variables=${variables}`);
  const cells = textOf(list.rawPayload, /sheet1\.xml$|sharedStrings\.xml$/u, /<t[^>]*>([^<]*)<\/t>/gu);
  expect(names.filter((name) => !cells.includes(name))).toEqual([]);
  const pdf = await taken('chanhvanphong', `papers/submission.pdf?id=${id}`);
  expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString('latin1')]).toEqual([200, '%PDF-']);
});

test('whoever may not read submissions takes none of their files', async () => {
  const { id } = await db.submission.findFirstOrThrow({ select: { id: true } });
  expect((await taken('quantri', `papers/submission.docx?id=${id}`)).statusCode).toBe(403);
});
