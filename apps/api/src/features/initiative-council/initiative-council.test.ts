import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildInitiativeCouncil, buildInitiativeSitting } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { approveInitiativeCouncil } from './use-cases/approve-initiative-council.ts';
import { discardInitiativeCouncil } from './use-cases/discard-initiative-council.ts';
import { saveInitiativeCouncil } from './use-cases/save-initiative-council.ts';

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

function as(who: 'secretary' | 'director') {
  return api.contextOf(body[who].accountId);
}

function guest(guestName: string, role: 'CHAIR' | 'MEMBER' | 'SECRETARY') {
  return { guestName, workplace: 'Trường Đại học Hà Tĩnh', role };
}

function typed(more: Partial<Parameters<typeof saveInitiativeCouncil>[1]> = {}) {
  return {
    id: crypto.randomUUID(),
    name: 'Hội đồng  sáng kiến ',
    decisionNumber: '90/QĐ-SNgV',
    decidedOn: plainDate('2021-12-01'),
    decidedBy: 'Giám đốc',
    termFrom: plainDate('2021-12-01'),
    members: [
      { staffId: body.head.staffId, guestName: '', workplace: '', role: 'CHAIR' as const },
      guest('Đặng Thu Hà', 'MEMBER'),
      { staffId: body.member.staffId, guestName: '', workplace: '', role: 'SECRETARY' as const },
    ],
    ...more,
  };
}

describe('an initiative council', () => {
  test('is drafted once by the secretariat and approved by the director; the one before ends the day before', async () => {
    const before = await buildInitiativeCouncil(database.client, { organisationId: body.organisationId });
    const input = typed();
    const { id } = input;
    expect(await saveInitiativeCouncil(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveInitiativeCouncil(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await saveInitiativeCouncil(await as('secretary'), typed())).toMatchObject({
      error: { problems: [{ field: 'name', code: 'DRAFT_EXISTS' }] },
    });
    expect(await saveInitiativeCouncil(await as('secretary'), { ...input, version: 1 })).toMatchObject({ ok: true });
    expect(await approveInitiativeCouncil(await as('director'), { id, version: 1 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
    expect(await approveInitiativeCouncil(await as('director'), { id, version: 2 })).toMatchObject({ ok: true });
    const rows = await database.client.initiativeCouncil.findMany({
      where: { organisationId: body.organisationId },
      select: { id: true, status: true, termTo: true, name: true, members: { select: { role: true } } },
      orderBy: { termFrom: 'asc' },
    });
    expect(rows).toEqual([
      expect.objectContaining({ id: before.id, status: 'APPROVED', termTo: new Date('2021-11-30') }),
      expect.objectContaining({ id, status: 'APPROVED', termTo: null, name: 'Hội đồng sáng kiến' }),
    ]);
    expect(rows[1]?.members).toHaveLength(3);
    expect(await saveInitiativeCouncil(await as('secretary'), { ...input, version: 3 })).toMatchObject({
      error: { code: 'INVALID_TRANSITION', from: 'APPROVED' },
    });
  });

  test('is refused with every fault named', async () => {
    const outcome = await saveInitiativeCouncil(
      await as('secretary'),
      typed({
        decidedOn: plainDate('2022-01-05'),
        termFrom: plainDate('2021-12-01'),
        termTo: plainDate('2021-11-01'),
        members: [guest('Đặng Thu Hà', 'CHAIR'), guest('đặng thu  hà', 'MEMBER')],
      }),
    );
    expect(outcome).toMatchObject({
      error: {
        problems: [
          { field: 'decidedOn', code: 'IN_FUTURE' },
          { field: 'termFrom', code: 'BEFORE_DECISION' },
          { field: 'termTo', code: 'ENDS_BEFORE_START' },
          { field: 'members', code: 'TOO_FEW', limit: 3, actual: 2 },
          { field: 'members', code: 'NOT_ONE_SECRETARY' },
          { field: 'members', code: 'SEATED_TWICE' },
        ],
      },
    });
  });

  test('is not approved over one that begins on the same day or later, nor by whoever prepared it', async () => {
    await buildInitiativeCouncil(database.client, {
      organisationId: body.organisationId,
      termFrom: new Date('2021-12-10'),
    });
    const { id } = await buildInitiativeCouncil(database.client, {
      organisationId: body.organisationId,
      status: 'DRAFT',
    });
    expect(await approveInitiativeCouncil(await as('director'), { id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'termFrom', code: 'TERMS_OVERLAP' }] },
    });
    expect(await discardInitiativeCouncil(await as('secretary'), { id, version: 1 })).toMatchObject({ ok: true });
    const own = await buildInitiativeCouncil(database.client, {
      organisationId: body.organisationId,
      status: 'DRAFT',
      preparedById: body.director.accountId,
    });
    await expect(approveInitiativeCouncil(await as('director'), { id: own.id, version: 1 })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test('does not take days from the council before on which that one sat; whose term is cut has its own line on the trail', async () => {
    const { organisationId } = body;
    const before = await buildInitiativeCouncil(database.client, { organisationId });
    const { id: initiativeId } = await buildInitiative(database.client, { ownerId: body.author.staffId });
    const sitting = await buildInitiativeSitting(database.client, { council: before, initiativeIds: [initiativeId] });
    const { id } = await buildInitiativeCouncil(database.client, {
      organisationId,
      status: 'DRAFT',
      termFrom: new Date('2021-12-03'),
    });
    expect(await approveInitiativeCouncil(await as('director'), { id, version: 1 })).toMatchObject({
      error: { problems: [{ field: 'termFrom', code: 'SITTING_AFTER', actual: 1 }] },
    });
    await database.client.initiativeSitting.update({ where: { id: sitting.id }, data: { status: 'DISCARDED' } });
    expect(await approveInitiativeCouncil(await as('director'), { id, version: 1 })).toMatchObject({ ok: true });
    const trail = await database.client.auditEntry.findMany({ where: { objectId: before.id } });
    expect(trail.map(({ action, data }) => [action, data])).toEqual([
      ['INITIATIVE_COUNCIL_ENDED', { validTo: '2021-12-02', councilId: id }],
    ]);
  });

  test('stands as it was approved: the database lets nobody add, remove or rename', async () => {
    const { id, members } = await buildInitiativeCouncil(database.client, { organisationId: body.organisationId });
    const { client } = database;
    await expect(client.initiativeCouncilMember.delete({ where: { id: members[0]?.id ?? id } })).rejects.toThrow(
      'constraint violated',
    );
    await expect(client.initiativeCouncil.update({ where: { id }, data: { name: 'Khác' } })).rejects.toThrow(
      'constraint violated',
    );
    await expect(
      buildInitiativeCouncil(client, { organisationId: body.organisationId, termFrom: new Date('2021-06-01') }),
    ).rejects.toThrow(/constraint|conflicting/i);
  });

  test('is listed with its members in as many statements for one council as for three', async () => {
    const caller = await api.as(body.secretary.accountId);
    const list = () =>
      countStatements(database, () =>
        caller.run(
          '{ initiativeCouncils { totalCount nodes { name termState viewerCan members { name workplace mayScore } } } }',
        ),
      );
    await buildInitiativeCouncil(database.client, {
      organisationId: body.organisationId,
      staffIds: [body.head.staffId, body.member.staffId, body.secretary.staffId],
    });
    const one = await list();
    expect(one.result.data).toMatchObject({
      initiativeCouncils: {
        totalCount: 1,
        nodes: [{ termState: 'IN_FORCE', viewerCan: [], members: [{ mayScore: false }, {}, {}] }],
      },
    });
    for (const year of [2018, 2019]) {
      await buildInitiativeCouncil(database.client, {
        organisationId: body.organisationId,
        decidedOn: new Date(`${year}-01-01`),
        termFrom: new Date(`${year}-01-01`),
        termTo: new Date(`${year}-12-31`),
      });
    }
    const three = await list();
    expect(three.statements).toHaveLength(one.statements.length);
  });
});
