import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildRecognition, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { issueCertificates } from './use-cases/issue-certificates.ts';
import { saveCertificateText } from './use-cases/save-certificate-text.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function secretary() {
  return api.contextOf(body.secretary.accountId);
}

/** A recognised initiative of the author and, with 40 %, of the colleague; one who left has no share any more. */
async function recognised(overrides: Parameters<typeof buildInitiative>[1] = {}): Promise<string> {
  const { id } = await buildInitiative(database.client, {
    ownerId: body.author.staffId,
    authors: [
      { staffId: body.author.staffId, shareBasisPoints: 6_000 },
      { staffId: body.colleague.staffId, shareBasisPoints: 4_000 },
      { staffId: body.member.staffId, shareBasisPoints: 0 },
    ],
    ...overrides,
  });
  await buildRecognition(database.client, { initiativeId: id });
  return id;
}

function issue(initiativeIds: readonly string[], more: { readonly issuedOn?: string; readonly id?: string } = {}) {
  return {
    id: more.id ?? crypto.randomUUID(),
    initiativeIds,
    issuedOn: plainDate(more.issuedOn ?? '2021-11-25'),
    signerPost: 'Giám đốc',
    signerName: ' Phạm  Ngọc Sơn ',
  };
}

function book(year = 2021) {
  return database.client.initiativeCertificate.findMany({
    where: { organisationId: body.organisationId, year },
    select: { id: true, number: true, staffId: true, initiativeId: true, version: true, summary: true },
    orderBy: { number: 'asc' },
  });
}

describe('certificates are issued', () => {
  test('one for each author with a share, in the order of the request, once for the same call', async () => {
    const id = await recognised();
    const input = issue([id]);
    expect(await issueCertificates(await secretary(), input)).toMatchObject({ ok: true });
    expect(await issueCertificates(await secretary(), input)).toMatchObject({ ok: true });
    expect((await book()).map(({ number, staffId }) => [number, staffId])).toEqual([
      [1, body.author.staffId],
      [2, body.colleague.staffId],
    ]);
    const trail = await database.client.auditEntry.findMany({ where: { objectId: id, action: 'CERTIFICATES_ISSUED' } });
    expect(trail.map(({ data }) => data)).toEqual([{ year: 2021, numbers: [1, 2] }]);
  });

  test('not before the decision, not for what is not recognised, not twice; a refused issue leaves no hole', async () => {
    const first = await recognised();
    const draft = await buildInitiative(database.client, { ownerId: body.head.staffId, status: 'RECEIVED' });
    const told = async (input: ReturnType<typeof issue>) => {
      const outcome = await issueCertificates(await secretary(), input);
      return outcome.ok ? [] : outcome.error.problems.map(({ field, code }) => `${field} ${code}`);
    };
    expect(await told(issue([first], { issuedOn: '2021-11-21' }))).toEqual(['issuedOn BEFORE_DECISION']);
    expect(await told(issue([first, draft.id]))).toEqual(['initiativeIds NOT_AWAITING_CERTIFICATE']);
    expect(await told(issue([]))).toEqual(['initiativeIds REQUIRED']);
    expect(await told(issue([first]))).toEqual([]);
    expect(await told(issue([first]))).toEqual(['initiativeIds NOT_AWAITING_CERTIFICATE']);
    const second = await recognised();
    expect(await told(issue([second]))).toEqual([]);
    expect((await book()).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  test('by two sessions at once without a gap and without a number twice', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => recognised()));
    const context = await secretary();
    const outcomes = await Promise.all(ids.map((id) => issueCertificates(context, issue([id]))));
    expect(outcomes.map(({ ok }) => ok)).toEqual(ids.map(() => true));
    const lines = await book();
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    // What was issued together stands together.
    for (const id of ids) {
      const [one = 0, two = 0] = lines.filter(({ initiativeId }) => initiativeId === id).map(({ number }) => number);
      expect(two).toBe(one + 1);
    }
  });

  test('two sessions for the same initiative: one gives the certificates, the other is told', async () => {
    const id = await recognised();
    const context = await secretary();
    const outcomes = await Promise.all([1, 2].map(() => issueCertificates(context, issue([id]))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await book()).toHaveLength(2);
  });

  test('by the secretariat alone, for its own body', async () => {
    const id = await recognised();
    for (const who of [body.director, body.head, body.author]) {
      await expect(issueCertificates(await api.contextOf(who.accountId), issue([id]))).rejects.toThrow(/FORBIDDEN/);
    }
    const elsewhere = await buildInitiative(database.client);
    await buildRecognition(database.client, { initiativeId: elsewhere.id });
    await expect(issueCertificates(await secretary(), issue([elsewhere.id]))).rejects.toThrow(/NOT_FOUND/);
  });
});

test('the database keeps the book: no hole, no other holder, no line taken out', async () => {
  const id = await recognised();
  await issueCertificates(await secretary(), issue([id]));
  const [first] = await book();
  const { client } = database;
  const where = { id: first?.id ?? '' };
  await expect(client.initiativeCertificate.update({ where, data: { number: 9 } })).rejects.toThrow(
    /number, holder and decision stay/,
  );
  await expect(client.initiativeCertificate.delete({ where })).rejects.toThrow(/stays/);
  const row = await client.initiativeCertificate.findUniqueOrThrow({ where });
  const other = await recognised();
  await expect(
    client.initiativeCertificate.create({
      data: { ...row, id: crypto.randomUUID(), initiativeId: other, number: 7 },
    }),
  ).rejects.toThrow(/number before it/);
});

test('what is printed is written for all authors of the initiative, against a version', async () => {
  const id = await recognised({ solution: 'Lập kho hồ sơ điện tử chung. '.repeat(30) });
  await issueCertificates(await secretary(), issue([id]));
  const [first, second] = await book();
  expect(first?.summary.length).toBeLessThanOrEqual(300);
  const input = { id: second?.id ?? '', version: 1, summary: ' Kho hồ sơ  điện tử. ', benefit: '' };
  expect(await saveCertificateText(await secretary(), input)).toMatchObject({ ok: true });
  expect((await book()).map(({ summary, version }) => [summary, version])).toEqual([
    ['Kho hồ sơ điện tử.', 2],
    ['Kho hồ sơ điện tử.', 2],
  ]);
  expect(await saveCertificateText(await secretary(), input)).toMatchObject({ error: { code: 'STALE_RECORD' } });
  expect(await saveCertificateText(await secretary(), { ...input, version: 2, summary: '' })).toMatchObject({
    error: { problems: [{ field: 'summary', code: 'REQUIRED' }] },
  });
  await expect(saveCertificateText(await api.contextOf(body.director.accountId), input)).rejects.toThrow(/FORBIDDEN/);
  await expect(saveCertificateText(await api.contextOf(body.member.accountId), input)).rejects.toThrow(/NOT_FOUND/);
  await database.client.initiativeCertificate.updateMany({
    where: { initiativeId: id },
    data: { revokedOn: day('2021-12-01'), revokedReason: 'Hủy công nhận.' },
  });
  expect(await saveCertificateText(await secretary(), { ...input, version: 2 })).toMatchObject({
    error: { problems: [{ code: 'CERTIFICATE_REVOKED' }] },
  });
});

describe('the book', () => {
  const LIST = (filter: string) => `{ initiativeCertificates(year: 2021, filter: ${filter}) { totalCount nodes {
    number mark birthYear holder { fullName workplace shareBasisPoints } coAuthors { fullName } initiativeTitle viewerMayEdit } } }`;

  async function read(accountId: string, filter = '{}') {
    const { data } = await (await api.as(accountId)).run(LIST(filter));
    return data.initiativeCertificates;
  }

  test('is read as far as one may, and the year of birth by the holder and the secretariat', async () => {
    await database.client.staff.update({
      where: { id: body.author.staffId },
      data: { birthDate: day('1985-04-02') },
    });
    await issueCertificates(await secretary(), issue([await recognised()]));
    const office = await read(body.secretary.accountId);
    expect(office.nodes[0]).toMatchObject({
      number: 1,
      birthYear: 1985,
      holder: { fullName: 'Nguyễn Thị Hà', workplace: 'Phòng Hợp tác quốc tế', shareBasisPoints: 6_000 },
      coAuthors: [{ fullName: 'Đặng Văn Minh' }],
      viewerMayEdit: true,
    });
    expect((await read(body.author.accountId)).nodes).toMatchObject([{ number: 1, birthYear: 1985 }]);
    expect((await read(body.colleague.accountId)).nodes).toMatchObject([{ number: 2, viewerMayEdit: false }]);
    for (const accountId of [body.head.accountId, body.director.accountId, body.auditorId]) {
      expect((await read(accountId)).nodes).toMatchObject([{ birthYear: null }, { birthYear: null }]);
    }
    expect((await read(body.member.accountId)).totalCount).toBe(0);
  });

  test('is searched without marks and by number, narrowed, and costs the same for two lines and for twenty', async () => {
    const context = await secretary();
    await issueCertificates(context, issue([await recognised()]));
    const caller = await api.as(body.secretary.accountId);
    const first = await countStatements(database, () => caller.run(LIST('{}')));
    const more = await Promise.all(Array.from({ length: 9 }, () => recognised()));
    await issueCertificates(context, issue(more));
    const twenty = await countStatements(database, () => caller.run(LIST('{}')));
    expect(twenty.result.data.initiativeCertificates.totalCount).toBe(20);
    expect(twenty.statements).toHaveLength(first.statements.length);
    expect((await read(body.secretary.accountId, '{ text: "nguyen thi ha" }')).totalCount).toBe(10);
    expect((await read(body.secretary.accountId, '{ text: "minh", isInForce: true }')).totalCount).toBe(10);
    expect((await read(body.secretary.accountId, `{ departmentId: "${body.officeId}" }`)).totalCount).toBe(0);
    expect((await read(body.secretary.accountId, '{ isInForce: false }')).totalCount).toBe(0);
  });

  test('the desk shows who waits, what was issued and the next number', async () => {
    const id = await recognised();
    const desk = `{ certificateDesk(year: 2021) { nextNumber awaiting { id authorCount decisionNumber }
      issues { signerName certificates { number } } } }`;
    const caller = await api.as(body.secretary.accountId);
    expect((await caller.run(desk)).data.certificateDesk).toEqual({
      nextNumber: 1,
      awaiting: [{ id, authorCount: 2, decisionNumber: '128/QĐ-SNgV' }],
      issues: [],
    });
    await issueCertificates(await secretary(), issue([id]));
    expect((await caller.run(desk)).data.certificateDesk).toEqual({
      nextNumber: 3,
      awaiting: [],
      issues: [{ signerName: 'Phạm Ngọc Sơn', certificates: [{ number: 1 }, { number: 2 }] }],
    });
  });
});
