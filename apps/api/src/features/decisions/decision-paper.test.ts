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

const idOf = async (status: 'ISSUED' | 'DRAFT') =>
  (await db.decision.findFirstOrThrow({ where: { status }, select: { id: true } })).id;

async function taken(username: string, address: string) {
  const cookie = await cookieOf(api.platform, sampleAccountId(username));
  return app.inject({ url: `/files/${address}`, headers: { cookie } });
}

/** The texts of the cells or paragraphs of a part of an Office file. */
function textsIn(file: Uint8Array, part: RegExp, element: RegExp): readonly string[] {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => part.test(name));
  return parts.flatMap(([, bytes]) => [...strFromU8(bytes).matchAll(element)].map(([, text = '']) => text));
}

test('the names and counts of the decision are those of the screen and of the list as a file', async () => {
  const id = await idOf('ISSUED');
  const caller = await api.as(sampleAccountId('chanhvanphong'));
  const { data } = await caller.run(
    `query ($id: UUID!) { decision(id: $id) { documentNumber lines { subjectName subjectKind } } }`,
    { id },
  );
  const lines: readonly { readonly subjectName: string; readonly subjectKind: string }[] = data.decision.lines;
  const names = lines.map(({ subjectName }) => subjectName);
  const paper = await taken('chanhvanphong', `papers/decision.docx?id=${id}`);
  const said = textsIn(paper.rawPayload, /document\.xml$/u, /<w:t[^>]*>([^<]*)<\/w:t>/gu);
  expect(said.filter((text) => names.includes(text))).toEqual(names);
  const people = lines.filter(({ subjectKind }) => subjectKind === 'PERSON').length;
  expect(said.join(' ')).toContain(`0${people} cá nhân, 0${lines.length - people} tập thể`);
  const list = await taken(
    'chanhvanphong',
    `export/decision-lines.xlsx?variables=${encodeURIComponent(`{"id":"${id}"}`)}`,
  );
  const cells = textsIn(list.rawPayload, /sheet1\.xml$|sharedStrings\.xml$/u, /<t[^>]*>([^<]*)<\/t>/gu);
  expect(cells.filter((text) => names.includes(text))).toEqual(names);
});

test('everybody of the body takes the issued one; a draft only those who may read it', async () => {
  const [issued, draft] = [await idOf('ISSUED'), await idOf('DRAFT')];
  expect((await taken('chuyenvien.ha', `papers/decision.pdf?id=${issued}`)).statusCode).toBe(200);
  expect((await taken('chuyenvien.ha', `papers/decision.pdf?id=${draft}`)).statusCode).toBe(404);
  expect((await taken('giamdoc', `papers/decision.pdf?id=${draft}`)).statusCode).toBe(200);
});
