import { buildAccount, buildDelegation, buildStaff, day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { councilWorld, newId } from '../../testing/council-world.ts';
import { good, passedMeeting } from '../../testing/run-meeting.ts';
import { draftDecision } from './use-cases/draft-decision.ts';

const database = await testDatabase();
afterAll(() => database.close());

let now = hanoi('2021-12-10 14:30');
const world = await councilWorld(database, () => now);
const { db, organisationId } = world;

/** A draft that rewards somebody, or this person, ready to be signed two weeks after the meeting. */
async function draft(staffId?: string): Promise<string> {
  now = hanoi('2021-12-10 14:30');
  const line = await world.received({
    awardCode: 'DIRECTOR_COMMENDATION',
    ...(staffId === undefined ? {} : { staffId }),
  });
  const meetingId = await passedMeeting(world, [line.id]);
  now = hanoi('2021-12-28 09:00');
  return good(await draftDecision(await world.actAs(world.secretary), { id: newId(), meetingId }));
}

/** Somebody without any role but STAFF, who signs for the director in the last ten days of December. */
async function signer(post: string, capacity: 'ON_BEHALF' | 'BY_AUTHORITY') {
  const staff = await buildStaff(db, { organisationId, post, fullName: 'Hồ Thị Như Ỷ' });
  const { id } = await buildAccount(db, { organisationId, staffId: staff.id, roles: ['STAFF'] });
  await db.delegation.deleteMany({ where: { organisationId, decisions: { none: {} } } });
  await db.$executeRaw`UPDATE delegations SET status = 'ENDED', "endedById" = ${world.deputy.accountId}::uuid,
    "endedOn" = '2021-12-22', "endReason" = 'Lý do' WHERE status = 'APPROVED'`;
  const delegation = await buildDelegation(db, {
    organisationId,
    principalId: world.deputy.accountId,
    delegateId: id,
    capacity,
    validFrom: day('2021-12-22'),
    validTo: day('2021-12-31'),
    paperNumber: '60/GUQ-SNgV',
  });
  return { accountId: id, staffId: staff.id, delegationId: delegation.id, call: () => world.api.as(id) };
}

let number = 1;
const ISSUE = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename
  ... on Decision { capacity signatureBlock }
  ... on OutsideDelegationError { day validFrom validTo paperNumber }
  ... on PrincipalRewardedError { lines { ordinal } } } }`;
const input = (id: string, issuedOn = '2021-12-28') => ({ input: { id, version: 1, number: (number += 1), issuedOn } });

describe('who signs in the director’s stead', () => {
  test('signs as the delegation says, in the own post, and the trail names the delegation', async () => {
    const deputy = await signer('Phó Giám đốc', 'ON_BEHALF');
    const id = await draft();
    const { data } = await (await deputy.call()).run(ISSUE, input(id));
    expect(data.issueDecision).toEqual({
      __typename: 'Decision',
      capacity: 'ON_BEHALF',
      signatureBlock: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Hồ Thị Như Ỷ'],
    });
    const { delegationId } = deputy;
    expect(await db.decision.findUnique({ where: { id } })).toMatchObject({ delegationId, signerId: deputy.staffId });
    const entry = await db.auditEntry.findFirstOrThrow({ where: { objectId: id, action: 'DECISION_ISSUED' } });
    expect(entry.data).toMatchObject({ delegationId, capacity: 'ON_BEHALF' });
  });

  test('reads the drafts and sees before what will be printed, and does nothing else with them', async () => {
    const chief = await signer('Chánh Văn phòng', 'BY_AUTHORITY');
    const id = await draft();
    const caller = await chief.call();
    const { data } = await caller.run(
      `query ($id: UUID!) { decision(id: $id) { viewerCan
        inside: viewerSignature(issuedOn: "2021-12-28") { capacity lines post delegation { paperNumber from to } }
        outside: viewerSignature(issuedOn: "2021-12-21") { capacity lines } } }`,
      { id },
    );
    expect(data.decision).toEqual({
      viewerCan: ['ISSUE'],
      inside: {
        capacity: 'BY_AUTHORITY',
        lines: ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Hồ Thị Như Ỷ'],
        post: 'Chánh Văn phòng',
        delegation: { paperNumber: '60/GUQ-SNgV', from: '2021-12-22', to: '2021-12-31' },
      },
      outside: { capacity: null, lines: [] },
    });
    const discard = 'mutation ($input: DiscardDecisionInput!) { discardDecision(input: $input) { __typename } }';
    expect((await caller.run(discard, { input: { id, version: 1 } })).codes).toEqual(['FORBIDDEN']);
    expect((await caller.run('{ delegations { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  });

  test('not a decision of a day before, and nothing from the day after on: the refusal tells the days', async () => {
    const chief = await signer('Chánh Văn phòng', 'BY_AUTHORITY');
    const id = await draft();
    const days = { validFrom: '2021-12-22', validTo: '2021-12-31', paperNumber: '60/GUQ-SNgV' };
    const early = await (await chief.call()).run(ISSUE, input(id, '2021-12-21'));
    expect(early.data.issueDecision).toEqual({ __typename: 'OutsideDelegationError', day: '2021-12-21', ...days });
    now = hanoi('2022-01-01 08:00');
    const caller = await chief.call();
    const late = await caller.run(ISSUE, input(id));
    expect(late.data.issueDecision).toEqual({ __typename: 'OutsideDelegationError', day: '2022-01-01', ...days });
    expect((await caller.run(`{ decision(id: "${id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
    now = hanoi('2022-02-15 08:00');
    expect((await (await chief.call()).run(ISSUE, input(id))).codes).toEqual(['FORBIDDEN']);
  });
});

test('a director signs by the own post of the day, whatever the client would like', async () => {
  const id = await draft();
  await db.post.updateMany({ where: { staffId: world.deputy.staffId }, data: { title: 'Phó Giám đốc' } });
  const caller = await world.callAs(world.deputy);
  const { data } = await caller.run(ISSUE, input(id));
  expect(data.issueDecision).toMatchObject({ capacity: 'ON_BEHALF' });
});
