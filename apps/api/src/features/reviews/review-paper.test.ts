import { buildReview, buildTarget, buildMovement } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { buildBody } from '../../testing/build-body.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { testApi } from '../../testing/test-api.ts';
import { sendReview } from './use-cases/send-review.ts';
import { saveReview } from './use-cases/save-review.ts';
import { startReview } from './use-cases/start-review.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const database = await testDatabase();
const { client: db } = database;
const api = await testApi(database, { now: () => NOW });
const app = await createServer(api.platform, { schema: api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});

const body = await buildBody(db);

async function paperOf(id: string, accountId = body.secretary.accountId) {
  const cookie = await cookieOf(api.platform, accountId);
  return app.inject({ url: `/files/papers/review.docx?id=${id}`, headers: { cookie } });
}

function textOf(docx: Uint8Array): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n');
}

test('the paper of a sent review is that of the frozen copy, whatever has become of plan and figures since', async () => {
  const { organisationId } = body;
  const movement = await buildMovement(db, { organisationId, generalGoals: ['Mục tiêu một'] });
  const target = await buildTarget(db, { movementId: movement.id, title: 'Sáng kiến cấp cơ sở' });
  const secretary = await api.contextOf(body.secretary.accountId);
  const id = crypto.randomUUID();
  const title = 'Báo cáo sơ kết đợt 1';
  await startReview(secretary, { id, movementId: movement.id, kind: 'ON_DEMAND', title, receiver: 'Sở Nội vụ' });
  expect(textOf((await paperOf(id)).rawPayload)).toContain('DỰ THẢO');

  const texts = ['Đạt & vượt <mọi mặt>.', 'Tốt.', 'Không có.', 'Không có.', 'Tiếp tục.'];
  expect(await saveReview(secretary, { id, version: 1, texts })).toMatchObject({ ok: true });
  expect(await sendReview(secretary, { id, version: 2 })).toMatchObject({ ok: true });
  const sent = textOf((await paperOf(id)).rawPayload);
  expect(sent).toContain('ngày 06 tháng 12 năm 2021');
  expect(sent).toContain('Đạt &amp; vượt &lt;mọi mặt&gt;.');
  expect(sent).toContain('Sáng kiến cấp cơ sở');
  expect(sent).not.toContain('DỰ THẢO');

  await db.target.update({ where: { id: target.id }, data: { title: 'Tên khác' } });
  await db.movement.update({ where: { id: movement.id }, data: { generalGoals: ['Mục tiêu khác'] } });
  expect(textOf((await paperOf(id)).rawPayload)).toBe(sent);
});

test('a head gets the paper of what was sent, never of a draft', async () => {
  const { organisationId } = body;
  const { id: movementId } = await buildMovement(db, { organisationId, year: 2020 });
  const draft = await buildReview(db, { movementId });
  const sent = await buildReview(db, { movementId, status: 'SENT' });
  expect((await paperOf(draft.id, body.head.accountId)).statusCode).toBe(404);
  expect((await paperOf(sent.id, body.head.accountId)).statusCode).toBe(200);
});
