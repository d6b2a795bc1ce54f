import { randomUUID } from 'node:crypto';
import { countStatements, databaseFailure } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { plainDate, plainDateOf } from '@thidua/domain/kernel';
import {
  buildAccount,
  buildAwardRecord,
  buildAwardRevocation,
  buildDelegation,
  buildDepartment,
  buildOrganisation,
  buildStaff,
  day,
  hanoi,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { good } from '../../testing/run-meeting.ts';
import { testApi } from '../../testing/test-api.ts';
import { decideRevocation } from './use-cases/decide-revocation.ts';
import { proposeRevocation, type ProposedRevocation } from './use-cases/propose-revocation.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;

/** What PostgreSQL answers when a trigger keeps a settled record. */
const RESTRICT_VIOLATION = '23001';

const api = await testApi(database, { now: () => hanoi('2021-12-06 10:00') });

const { id: organisationId } = await buildOrganisation(db);
const { id: departmentId } = await buildDepartment(db, { organisationId });
async function person(...roles: readonly Role[]) {
  const staff = await buildStaff(db, { organisationId, departmentId });
  const { id } = await buildAccount(db, { organisationId, staffId: staff.id, roles });
  return { id, staffId: staff.id };
}
const secretary = await person('SECRETARY');
const director = await person('DIRECTOR');
const deputy = await person('STAFF');
const member = await person('STAFF');

function asked(awardRecordId: string, change: Partial<ProposedRevocation> = {}): ProposedRevocation {
  return {
    id: randomUUID(),
    awardRecordId,
    ground: 'FALSE_DECLARATION',
    reason: 'Báo cáo thành tích kê khai không đúng.',
    paperNumber: '90/QĐ-SNgV',
    paperDate: plainDate('2021-11-30'),
    revokedBy: 'Giám đốc Sở Ngoại vụ',
    returnsMoney: true,
    ...change,
  };
}

async function proposed(staffId = member.staffId): Promise<{ readonly id: string; readonly awardRecordId: string }> {
  const { id: awardRecordId } = await buildAwardRecord(db, { staffId, decidedOn: day('2020-12-30') });
  const id = good(await proposeRevocation(await api.contextOf(secretary.id), asked(awardRecordId)));
  return { id, awardRecordId };
}

const confirm = async (by: { readonly id: string }, id: string) =>
  decideRevocation(await api.contextOf(by.id), 'CONFIRM', { id, version: 1 });
const refusalOf = (outcome: { readonly ok: boolean; readonly error?: unknown }) =>
  'error' in outcome ? outcome.error : undefined;
const awardOf = (id: string) => db.awardRecord.findUniqueOrThrow({ where: { id } });

describe('an award is taken back', () => {
  test('by two people: it counts until the second has confirmed, and says then since when and why', async () => {
    const { id, awardRecordId } = await proposed();
    expect(await awardOf(awardRecordId)).toMatchObject({ revokedOn: null, revokedReason: null });
    good(await confirm(director, id));
    const award = await awardOf(awardRecordId);
    expect(award).toMatchObject({ revokedReason: 'Báo cáo thành tích kê khai không đúng.' });
    expect(award.revokedOn && plainDateOf(award.revokedOn)).toBe('2021-11-30');
    const trail = await db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['AWARD_REVOCATION_PROPOSED', 'AWARD_REVOCATION_CONFIRMED']);
    expect(trail[1]?.data).toMatchObject({ recordId: awardRecordId, paperNumber: '90/QĐ-SNgV', to: 'CONFIRMED' });
    expect(JSON.stringify(trail.map(({ data }) => data))).not.toContain('kê khai không đúng');
  });

  test('once: a second proposal waits for the first, and none follows a confirmation', async () => {
    const { id, awardRecordId } = await proposed();
    const context = await api.contextOf(secretary.id);
    const again = async () => refusalOf(await proposeRevocation(context, asked(awardRecordId)));
    expect(await again()).toMatchObject({ code: 'REVOCATION_STANDS', revokedOn: null });
    good(await confirm(director, id));
    expect(await again()).toMatchObject({ code: 'REVOCATION_STANDS', revokedOn: day('2021-11-30') });
  });

  test('and of two proposals at one moment one stands; sent twice, it is one', async () => {
    const { id: awardRecordId } = await buildAwardRecord(db, { staffId: member.staffId });
    const context = await api.contextOf(secretary.id);
    const both = await Promise.all([0, 1].map(() => proposeRevocation(context, asked(awardRecordId))));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const [kept] = await db.awardRevocation.findMany({ where: { awardRecordId } });
    expect(good(await proposeRevocation(context, asked(awardRecordId, { id: kept?.id ?? '' })))).toBe(kept?.id);
    expect(await db.awardRevocation.count({ where: { awardRecordId } })).toBe(1);
  });

  test('by one of two directors who confirm and refuse at one moment', async () => {
    const other = await person('DIRECTOR');
    const { id, awardRecordId } = await proposed();
    const refusing = await api.contextOf(other.id);
    const outcomes = await Promise.all([
      confirm(director, id),
      decideRevocation(refusing, 'REFUSE', { id, version: 1, reason: 'Chưa có kết luận' }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.map(refusalOf).find((refusal) => refusal !== undefined)).toMatchObject({
      code: 'INVALID_TRANSITION',
    });
    const { status } = await db.awardRevocation.findUniqueOrThrow({ where: { id } });
    expect((await awardOf(awardRecordId)).revokedOn !== null).toBe(status === 'CONFIRMED');
  });

  test('not by whom it was given to; a deputy who signs in the director’s stead may', async () => {
    const { id, awardRecordId } = await proposed(director.staffId);
    await expect(confirm(director, id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(confirm(secretary, id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await buildDelegation(db, {
      organisationId,
      principalId: director.id,
      delegateId: deputy.id,
      proposedById: secretary.id,
      capacity: 'ON_BEHALF',
    });
    good(await confirm(deputy, id));
    expect((await awardOf(awardRecordId)).revokedOn).not.toBeNull();
  });

  test('with a reason where it is refused or withdrawn; then it may be proposed again', async () => {
    const { id, awardRecordId } = await proposed();
    const context = await api.contextOf(secretary.id);
    expect(refusalOf(await decideRevocation(context, 'WITHDRAW', { id, version: 1 }))).toMatchObject({
      problems: [{ field: 'reason', code: 'REQUIRED' }],
    });
    good(await decideRevocation(context, 'WITHDRAW', { id, version: 1, reason: 'Ghi nhầm người' }));
    good(await proposeRevocation(context, asked(awardRecordId)));
  });

  test('by a decision that came after the award, on a ground that the law of its day knows', async () => {
    const { id } = await buildAwardRecord(db, { staffId: member.staffId, decidedOn: day('2021-12-01') });
    const context = await api.contextOf(secretary.id);
    expect(refusalOf(await proposeRevocation(context, asked(id, { ground: 'FORGED_PAPERS' })))).toMatchObject({
      problems: [
        { field: 'paperDate', code: 'BEFORE_DECISION' },
        { field: 'ground', code: 'NOT_IN_LAW' },
      ],
    });
  });
});

describe('the database', () => {
  const isKept = (error: unknown) => databaseFailure(error)?.code === RESTRICT_VIOLATION;

  test('revokes no award without a confirmed decision, and none twice', async () => {
    const { id } = await buildAwardRecord(db, { staffId: member.staffId });
    const revoke = (revokedOn: Date | null) =>
      db.awardRecord.update({ where: { id }, data: { revokedOn, revokedReason: 'Ghi nhầm' } });
    await expect(revoke(day('2021-11-30'))).rejects.toThrow(/is revoked by no confirmed decision/u);
    const { id: old } = await buildAwardRecord(db, {
      staffId: member.staffId,
      revokedOn: day('2021-03-09'),
      revokedReason: 'Nhập từ quyết định cũ',
    });
    const stands = db.awardRecord.update({ where: { id: old }, data: { revokedOn: null, revokedReason: null } });
    await expect(stands).rejects.toSatisfy(isKept);
  });

  test('lets nobody decide on the own proposal, nor change what was proposed or decided', async () => {
    const { id } = await proposed();
    const decided = { status: 'REFUSED', decidedAt: hanoi('2021-12-06 10:00'), decisionReason: 'x' } as const;
    const write = (data: object) => db.awardRevocation.update({ where: { id }, data });
    await expect(write({ ...decided, decidedById: secretary.id })).rejects.toThrow(/award_revocations_four_eyes/u);
    await expect(write({ paperNumber: '91/QĐ-SNgV' })).rejects.toSatisfy(isKept);
    await write({ ...decided, decidedById: director.id });
    await expect(write({ status: 'PROPOSED', decidedById: null, decidedAt: null })).rejects.toSatisfy(isKept);
  });

  test('confirms no revocation whose award goes on counting', async () => {
    const { id } = await proposed();
    const data = { status: 'CONFIRMED', decidedById: director.id, decidedAt: hanoi('2021-12-06 10:00') } as const;
    await expect(db.awardRevocation.update({ where: { id }, data })).rejects.toThrow(
      /is confirmed and its award stands/u,
    );
  });
});

describe('what is told', () => {
  const OF_PERSON = `query ($id: UUID!) { staffMember(id: $id) { awards {
    id revokedOn revokedByPaper revocation { status ground basis reason moneyReturn { workingDays } proposedBy viewerCan } } } }`;

  test('to everybody: since when and by which paper; why, to whom it was given and who decides', async () => {
    const { id: staffId } = await buildStaff(db, { organisationId, departmentId });
    const owner = await buildAccount(db, { organisationId, staffId, roles: ['STAFF'] });
    const { id, awardRecordId } = await proposed(staffId);
    const seenBy = async (accountId: string) => {
      const { data, codes } = await (await api.as(accountId)).run(OF_PERSON, { id: staffId });
      expect(codes).toEqual([]);
      return data.staffMember.awards.find((award: { readonly id: string }) => award.id === awardRecordId);
    };
    expect(await seenBy(owner.id)).toMatchObject({ revokedOn: null, revocation: null });
    expect(await seenBy(director.id)).toMatchObject({
      revokedOn: null,
      revocation: { status: 'PROPOSED', viewerCan: ['CONFIRM', 'REFUSE'] },
    });
    good(await confirm(director, id));
    const mark = { revokedOn: '2021-11-30', revokedByPaper: '90/QĐ-SNgV' };
    expect(await seenBy(member.id)).toMatchObject({ ...mark, revocation: null });
    expect(await seenBy(owner.id)).toMatchObject({
      ...mark,
      revocation: {
        status: 'CONFIRMED',
        basis: expect.stringContaining('Nghị định 91/2017/NĐ-CP'),
        moneyReturn: { workingDays: null },
        viewerCan: [],
      },
    });
  });

  test('in as many statements for ten revoked awards as for one', async () => {
    const { id: staffId } = await buildStaff(db, { organisationId, departmentId });
    const revoked = async () => {
      const { id: awardRecordId } = await buildAwardRecord(db, { staffId });
      await buildAwardRevocation(db, {
        awardRecordId,
        proposedById: secretary.id,
        status: 'CONFIRMED',
        decidedById: director.id,
        decidedAt: hanoi('2021-12-02 09:00'),
      });
    };
    await revoked();
    const caller = await api.as(director.id);
    const count = async () =>
      (await countStatements(database, () => caller.run(OF_PERSON, { id: staffId }))).statements.length;
    const one = await count();
    for (let more = 0; more < 9; more += 1) await revoked();
    expect(await count()).toBe(one);
  });
});

test('the award of a household is taken back like any other', async () => {
  const household = await db.otherSubject.create({
    data: {
      organisationId,
      kind: 'HOUSEHOLD',
      name: 'Hộ ông Sơn',
      place: 'Xã Cẩm Lĩnh',
      createdAt: hanoi('2020-12-01 09:00'),
    },
  });
  const { id: awardRecordId } = await db.awardRecord.create({
    data: {
      organisationId,
      otherSubjectId: household.id,
      awardCode: 'DIRECTOR_COMMENDATION',
      year: 2020,
      decisionNumber: '88/QĐ-SNgV',
      decidedOn: day('2020-12-30'),
      decidedBy: 'Giám đốc Sở Ngoại vụ',
    },
  });
  const id = good(await proposeRevocation(await api.contextOf(secretary.id), asked(awardRecordId)));
  const { data } = await (
    await api.as(secretary.id)
  ).run(`{ awardRevocation(id: "${id}") { award { id } staffMember { id } outsiderName } }`);
  expect(data).toMatchObject({
    awardRevocation: { award: { id: awardRecordId }, staffMember: null, outsiderName: 'Hộ ông Sơn' },
  });
});
