import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildRecognition, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { buildDirectorate } from '../../testing/build-directorate.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { issueCertificates } from './use-cases/issue-certificates.ts';
import { saveCertificateText } from './use-cases/save-certificate-text.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function as(who: 'secretary' | 'director') {
  return api.contextOf(body[who].accountId);
}

async function recognised(ownerId = body.author.staffId): Promise<string> {
  const { id } = await buildInitiative(database.client, { ownerId });
  await buildRecognition(database.client, { initiativeId: id });
  return id;
}

const SIGNER = { signerPost: 'Giám đốc', signerName: 'Phạm Ngọc Sơn' };

function issue(initiativeId: string, issuedOn = '2021-11-25', signer: Partial<typeof SIGNER> = {}) {
  const id = crypto.randomUUID();
  return { id, initiativeIds: [initiativeId], issuedOn: plainDate(issuedOn), ...SIGNER, ...signer };
}

async function told(outcome: ReturnType<typeof issueCertificates>) {
  const { ok, ...rest } = await outcome;
  return ok || !('error' in rest) ? [] : rest.error.problems.map(({ field, code }) => `${field} ${code}`);
}

test('nobody gives themselves a certificate or words it: the director does where every secretary is an author', async () => {
  const own = await recognised(body.secretary.staffId);
  const other = await recognised();
  await expect(issueCertificates(await as('secretary'), issue(own))).rejects.toThrow(/FORBIDDEN/);
  await expect(issueCertificates(await as('director'), issue(other))).rejects.toThrow(/FORBIDDEN/);
  const desk = '{ certificateDesk(year: 2021) { awaiting { id } } }';
  const waiting = async (who: 'secretary' | 'director') =>
    (await (await api.as(body[who].accountId)).run(desk)).data.certificateDesk.awaiting;
  expect(await waiting('secretary')).toEqual([{ id: other }]);
  expect(await waiting('director')).toEqual([{ id: own }]);
  const due = async (who: 'secretary' | 'director') => {
    const { data } = await (await api.as(body[who].accountId)).run('{ myWork(year: 2021) { turn { kind count } } }');
    return data.myWork.turn.filter((item: { readonly kind: string }) => item.kind === 'ISSUE_CERTIFICATES');
  };
  const one = [{ kind: 'ISSUE_CERTIFICATES', count: 1 }];
  expect([await due('secretary'), await due('director')], 'each is told of what is theirs').toEqual([one, one]);
  const input = issue(own, '2021-11-25', { signerPost: 'Phó Giám đốc', signerName: 'Ưng Thị Ỷ' });
  expect(await told(issueCertificates(await as('director'), input))).toEqual([]);
  const { id } = await database.client.initiativeCertificate.findFirstOrThrow({ where: { initiativeId: own } });
  const text = { id, version: 1, summary: 'Lập kho hồ sơ.', benefit: '' };
  await expect(saveCertificateText(await as('secretary'), text)).rejects.toThrow(/FORBIDDEN/);
  const mayEdit = async (who: 'secretary' | 'director') =>
    (await (await api.as(body[who].accountId)).run(`{ initiativeCertificate(id: "${id}") { viewerMayEdit } }`)).data
      .initiativeCertificate.viewerMayEdit;
  expect([await mayEdit('secretary'), await mayEdit('director')]).toEqual([false, true]);
  expect(await saveCertificateText(await as('director'), text)).toMatchObject({ ok: true });
});

test('who leads the body does not sign the own certificate', async () => {
  await buildDirectorate(database.client, body);
  const id = await recognised(body.director.staffId);
  expect(await told(issueCertificates(await as('secretary'), issue(id)))).toEqual(['signerName SIGNS_OWN']);
  const deputy = { signerPost: 'Phó Giám đốc', signerName: 'Ưng Thị Ỷ' };
  expect(await told(issueCertificates(await as('secretary'), issue(id, '2021-11-25', deputy)))).toEqual([]);
});

test('the numbers of the book run with its days, also where two are at it at once', async () => {
  const [first, second, third, fourth] = await Promise.all([recognised(), recognised(), recognised(), recognised()]);
  expect(await told(issueCertificates(await as('secretary'), issue(first, '2021-11-25')))).toEqual([]);
  expect(await told(issueCertificates(await as('secretary'), issue(second, '2021-11-24')))).toEqual([
    'issuedOn BEFORE_LAST_ISSUE',
  ]);
  expect(await told(issueCertificates(await as('secretary'), issue(second, '2021-11-25')))).toEqual([]);
  const context = await as('secretary');
  await Promise.all([
    told(issueCertificates(context, issue(third, '2021-11-28'))),
    told(issueCertificates(context, issue(fourth, '2021-11-30'))),
  ]);
  const rows = await database.client.initiativeCertificate.findMany({
    where: { organisationId: body.organisationId },
    select: { issue: { select: { issuedOn: true } } },
    orderBy: { number: 'asc' },
  });
  const days = rows.map((row) => row.issue.issuedOn.valueOf());
  expect(days).toEqual(days.toSorted((one, other) => one - other));
});

test('what stood on a signed paper is kept when it is worded anew, and the line and its issue stand', async () => {
  const initiativeId = await recognised();
  await issueCertificates(await as('secretary'), issue(initiativeId));
  const { client } = database;
  const { id, issueId, summary } = await client.initiativeCertificate.findFirstOrThrow({ where: { initiativeId } });
  const text = { id, version: 1, summary: 'Lập kho hồ sơ điện tử.', benefit: 'Giảm một nửa thời gian tra cứu.' };
  await saveCertificateText(await as('secretary'), text);
  const caller = await api.as(body.secretary.accountId);
  const { data, codes } = await caller.run(
    `{ auditEntries(first: 1, filter: { action: "CERTIFICATE_TEXT_SAVED" }) { nodes { data changes { field before after } } } }`,
  );
  expect(codes).toEqual([]);
  expect(JSON.parse(data.auditEntries.nodes[0].data)).toEqual({ count: 1, version: 2 });
  expect(data.auditEntries.nodes[0].changes).toEqual([
    { field: 'certificate.summary', before: summary, after: text.summary },
  ]);
  const where = { id };
  await expect(client.initiativeCertificate.update({ where, data: { decisionNumber: '1' } })).rejects.toThrow(
    /decision stay/,
  );
  await expect(client.certificateIssue.update({ where: { id: issueId }, data: { signerName: 'A' } })).rejects.toThrow(
    /constraint violated/,
  );
  const out = { revokedOn: day('2021-12-01'), revokedReason: 'Hủy công nhận.' };
  await client.initiativeCertificate.update({ where, data: out });
  await expect(
    client.initiativeCertificate.update({ where, data: { revokedOn: null, revokedReason: null } }),
  ).rejects.toThrow(/out of force/);
});
