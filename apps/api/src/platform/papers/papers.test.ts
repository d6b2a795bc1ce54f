import {
  loadSampleBody,
  SAMPLE_MOVEMENT_ID,
  sampleAccountId,
  sampleDepartmentId,
  sampleInitiativeId,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { validate } from 'graphql';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { PAPERS } from '../../papers.ts';
import { createServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { TEST_CIPHER, testApi } from '../../testing/test-api.ts';
import { EXPORTS_PER_HOUR } from '../export/export-allowance.ts';

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
beforeEach(() => db.exportStart.deleteMany());

/** For five days of April the head of the office was authorised to sign. */
const { id: _id, ...lent } = await db.delegation.findFirstOrThrow({ where: { duty: 'SIGN_DECISIONS' } });
await db.delegation.createMany({
  data: {
    ...lent,
    capacity: 'BY_AUTHORITY',
    delegateId: sampleAccountId('chanhvanphong'),
    validFrom: new Date('2021-04-05'),
    validTo: new Date('2021-04-09'),
  },
});

async function taken(username: string, file: string, id: string) {
  const cookie = await cookieOf(api.platform, sampleAccountId(username));
  return app.inject({ url: `/files/papers/${file}?id=${id}`, headers: { cookie } });
}

/** The paragraphs of a DOCX. */
function paragraphsOf(docx: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  );
  // A paper that ends with a table has a thin empty line after it.
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

test.each(PAPERS.map((paper) => [paper.slug, paper] as const))('the question of %s fits the schema', (_slug, paper) => {
  expect(validate(api.schema, paper.document)).toEqual([]);
});

test('the request of an initiative: who paid, who helped; the secretariat has the days of birth', async () => {
  const file = await taken('chanhvanphong', 'initiative-request.docx', sampleInitiativeId(6));
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-disposition']).toContain('Don-yeu-cau-cong-nhan-sang-kien-SK-2021-006.docx');
  const lines = paragraphsOf(file.rawPayload);
  for (const line of ['Bùi Quang Trung', '05/01/1984', 'Thạc sĩ Quan hệ quốc tế', 'NGƯỜI NỘP ĐƠN'])
    expect(lines).toContain(line);
  expect(lines.join('\n')).toContain('Sở Ngoại vụ Hà Tĩnh');
  // Nobody of another division takes it before it is recognised.
  expect((await taken('chuyenvien.ha', 'initiative-request.docx', sampleInitiativeId(6))).statusCode).toBe(404);
});

test('the plan as DOCX: theme, recipients and signature as in the plan; number and day are blanks', async () => {
  const file = await taken('chanhvanphong', 'plan.docx', SAMPLE_MOVEMENT_ID);
  expect(file.statusCode).toBe(200);
  expect(file.headers['content-disposition']).toBe(
    'attachment; filename="Ke-hoach-to-chuc-phong-trao-thi-dua-yeu-nuoc-nam-2021.docx"',
  );
  const lines = paragraphsOf(file.rawPayload);
  for (const line of [
    'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
    `Số:${'\u00A0'.repeat(8)}/KH-SNgV`,
    'KẾ HOẠCH',
    'Tổ chức phong trào thi đua yêu nước năm 2021',
    '“Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững”',
    '- UBND tỉnh (để b/c);',
  ]) {
    expect(lines).toContain(line);
  }
  const recipients = lines.filter((line) => line.startsWith('- Lưu'));
  expect(recipients).toEqual(['- Lưu: VT, VPTTr.']);
  expect(lines.slice(-2)).toEqual(['GIÁM ĐỐC', 'Thái Phúc Sơn']);
  expect(lines).not.toContain('DỰ THẢO');
});

test('the plan as PDF, and on the trail who took it', async () => {
  const file = await taken('giamdoc', 'plan.pdf', SAMPLE_MOVEMENT_ID);
  expect(file.headers['content-type']).toBe('application/pdf');
  expect(strFromU8(file.rawPayload.subarray(0, 8))).toBe('%PDF-1.7');
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'PAPER_MADE' }, orderBy: { seq: 'desc' } });
  expect(entry).toMatchObject({
    actorId: sampleAccountId('giamdoc'),
    objectType: 'Movement',
    objectId: SAMPLE_MOVEMENT_ID,
    data: { kind: 'PLAN_PAPER', format: 'pdf', isDraft: false },
  });
});

test('the registrations of a division are those of its desk, signed by its head', async () => {
  const id = sampleDepartmentId('HTQT');
  const caller = await api.as(sampleAccountId('truongphong.htqt'));
  const { data } = await caller.run(
    `{ registrationDesk(departmentId: "${id}", year: 2021) { rows { subjectName } }
       department(id: "${id}") { head { fullName } } }`,
  );
  const file = await taken('truongphong.htqt', 'registrations.docx', `${id}&year=2021`);
  expect(file.statusCode).toBe(200);
  const lines = paragraphsOf(file.rawPayload);
  const names: readonly string[] = data.registrationDesk.rows.map((row: { subjectName: string }) => row.subjectName);
  expect(names.length).toBeGreaterThan(3);
  expect(lines).toEqual(expect.arrayContaining([...names]));
  expect(lines.slice(-2)).toEqual(['TRƯỞNG PHÒNG', data.department.head.fullName]);
  expect((await taken('truongphong.htqt', 'registrations.docx', id)).statusCode).toBe(400);
});

test('the list of a division names whom its grid proposes, with the codes of their dossiers', async () => {
  const id = sampleDepartmentId('HTQT');
  const proposed = await db.nomination.findMany({
    where: { year: 2021, departmentId: id, status: { not: 'WITHDRAWN' }, staffId: { not: null } },
    select: { code: true, staff: { select: { fullName: true } } },
  });
  const file = await taken('truongphong.htqt', 'nomination-list.docx', `${id}&year=2021`);
  expect(file.statusCode).toBe(200);
  const text = paragraphsOf(file.rawPayload).join('\n');
  expect(proposed.length).toBeGreaterThan(2);
  for (const { code, staff } of proposed) {
    expect(text).toContain(code);
    expect(text).toContain(staff?.fullName);
  }
});

test('the invitation asks every member of the meeting; slips are of what is voted on in secret, and only then', async () => {
  const { id, startsAt, council } = await db.meeting.findFirstOrThrow({
    where: { agendaItems: { some: {} } },
    orderBy: { startsAt: 'asc' },
    select: {
      id: true,
      startsAt: true,
      council: { select: { members: { include: { staff: { select: { fullName: true } } } } } },
    },
  });
  const members = council.members.filter(
    ({ validFrom, validTo }) => validFrom <= startsAt && (validTo ?? startsAt) >= startsAt,
  );
  const text = paragraphsOf((await taken('chanhvanphong', 'meeting-invitation.docx', id)).rawPayload).join('\n');
  for (const { staff } of members) expect(text).toContain(staff.fullName);
  expect((await taken('chanhvanphong', 'ballot-slips.pdf', id)).statusCode).toBe(400);
  expect((await taken('giamdoc', 'meeting-invitation.pdf', id)).statusCode).toBe(403);
});

test('a paper of nothing is not found, one without an id is no question', async () => {
  expect((await taken('giamdoc', 'plan.pdf', '00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
  expect((await taken('giamdoc', 'plan.pdf', 'so-1')).statusCode).toBe(400);
  const cookie = await cookieOf(api.platform, sampleAccountId('giamdoc'));
  expect((await app.inject({ url: '/files/papers/plan.pdf', headers: { cookie } })).statusCode).toBe(400);
});

test('papers and lists have allowances of their own', async () => {
  const cookie = await cookieOf(api.platform, sampleAccountId('thanhtra'));
  const take = (address: string) => app.inject({ url: address, headers: { cookie } });
  const list = `/files/export/departments.csv?variables=${encodeURIComponent('{"year":2021}')}`;
  expect((await take(list)).statusCode).toBe(200);
  const { signInId } = await db.exportStart.findFirstOrThrow();
  await db.exportStart.createMany({
    data: Array.from({ length: EXPORTS_PER_HOUR.PAPER }, () => ({ signInId, isPaper: true, startedAt: now })),
  });
  expect((await take(list)).statusCode).toBe(200);
  expect((await take(`/files/papers/plan.pdf?id=${SAMPLE_MOVEMENT_ID}`)).statusCode).toBe(429);
});

test.each([
  ['2021-04-05', ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
  ['2021-04-09', ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
  ['2021-04-10', ['CHÁNH VĂN PHÒNG']],
])('a plan of %s is signed by who was authorised on that day, and no longer', async (day, capacity) => {
  const { displayName } = await db.account.findUniqueOrThrow({ where: { id: sampleAccountId('chanhvanphong') } });
  await db.movement.update({
    where: { id: SAMPLE_MOVEMENT_ID },
    data: { planDate: new Date(day), signerName: displayName, signerPost: 'Chánh Văn phòng' },
  });
  const caller = await api.as(sampleAccountId('giamdoc'));
  const { data } = await caller.run(`{ movementById(id: "${SAMPLE_MOVEMENT_ID}") { signature { capacity name } } }`);
  expect(data.movementById.signature).toEqual({ capacity, name: displayName });
});
