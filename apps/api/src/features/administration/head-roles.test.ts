import { randomUUID } from 'node:crypto';
import { MONTHS_AHEAD, plainDate, addMonths, addDays } from '@thidua/domain/kernel';
import { day } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi } from '../../testing/test-api.ts';
import { applyRoleProposal } from './use-cases/apply-role-proposal.ts';
import { decideRoleProposal } from './use-cases/decide-role-proposal.ts';
import { proposeRole, type ProposedRole } from './use-cases/propose-role.ts';

const database = await testDatabase();
const { client: db } = database;
const TODAY = plainDate('2021-12-10');
const api = await testApi(database, { now: () => new Date('2021-12-10T02:00:00Z') });
let body: Body;

beforeAll(async () => {
  body = await buildBody(db);
});
afterAll(() => database.close());

async function proposed(wanted: Partial<ProposedRole> & Pick<ProposedRole, 'accountId'>) {
  const id = randomUUID();
  const outcome = await proposeRole(await api.contextOf(body.secretary.accountId), {
    id,
    role: 'HEAD',
    departmentId: body.divisionId,
    validFrom: TODAY,
    reason: 'Theo quyết định bổ nhiệm.',
    ...wanted,
  });
  if (outcome.ok) return { id, told: 'PROPOSED' };
  const { error } = outcome;
  return {
    id,
    told: 'problems' in error ? error.problems.map(({ field, code }) => `${field} ${code}`).join(' ') : error,
  };
}

test('the role of a head is for somebody of the division; who comes from elsewhere gets a delegation', async () => {
  const { accountId, staffId } = body.member;
  expect((await proposed({ accountId })).told).toBe('departmentId NOT_IN_DEPARTMENT');
  expect((await proposed({ accountId: body.colleague.accountId })).told).toBe('PROPOSED');
  // Seconded there from that day on.
  const validFrom = day('2021-12-20');
  await db.membership.create({ data: { staffId, departmentId: body.divisionId, kind: 'SECONDED', validFrom } });
  expect((await proposed({ accountId })).told).toBe('departmentId NOT_IN_DEPARTMENT');
  expect((await proposed({ accountId, validFrom: plainDate('2021-12-20') })).told).toBe('PROPOSED');
});

test('who has left the division meanwhile is not given the role when it is applied', async () => {
  const { accountId, staffId } = body.author;
  const { id, told } = await proposed({ accountId });
  expect(told).toBe('PROPOSED');
  await decideRoleProposal(await api.contextOf(body.director.accountId), 'APPROVE', { id, version: 1 });
  await db.post.updateMany({ where: { staffId }, data: { validTo: day('2021-12-09') } });
  await db.membership.updateMany({ where: { staffId }, data: { validTo: day('2021-12-09') } });
  const outcome = await applyRoleProposal(await api.contextOf(body.administratorId), { id, version: 2 });
  expect(outcome).toMatchObject({ ok: false, error: { problems: [{ code: 'NOT_IN_DEPARTMENT' }] } });
});

test('a role is given a year ahead at most, and ends within a term', async () => {
  const { accountId } = body.head;
  const council = { accountId, role: 'COUNCIL', departmentId: null } as const;
  const farthest = addMonths(TODAY, MONTHS_AHEAD.TERM);
  const last = addDays(farthest, 1);
  const first = addDays(addMonths(TODAY, MONTHS_AHEAD.BEGINNING), 1);
  expect((await proposed({ ...council, validTo: last })).told).toBe('to TOO_FAR_AHEAD');
  expect((await proposed({ ...council, validFrom: first, validTo: farthest })).told).toBe('from TOO_FAR_AHEAD');
  expect((await proposed({ ...council, validTo: farthest })).told).toBe('PROPOSED');
});
