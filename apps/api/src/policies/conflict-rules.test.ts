import { buildAccount, buildDecision, buildInitiative, buildNomination, buildStaff } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { readAccessMatrix } from '../testing/access-matrix.ts';
import { policyWorld } from '../testing/policy-world.ts';

/*
 * The rules of conflict of interest and of separation (security.md 4.5) that apply to what exists, each by its number there.
 * Rules 1, 2 and 13 stand with the vote (vote.test.ts), rule 5 with the initiative (save-initiative.test.ts); rule 4 waits for
 * scores and rule 8 for a quota report that somebody approves: neither exists yet.
 */

const database = await testDatabase();
afterAll(() => database.close());
const world = await policyWorld(database);
const { api, db, organisationId, actors } = world;
const as = (role: keyof typeof actors) => api.as(actors[role].accountId);
const staffOf = (role: keyof typeof actors): string => actors[role].staffId ?? '';

function act(name: string, type: 'InitiativeActInput' | 'NominationActInput'): string {
  return `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
}

function on(id: string) {
  return { input: { id, version: 1, reason: 'Lý do' } };
}

describe('rule 3: a head judges nothing of the own, it goes to the secretary', () => {
  test('an initiative', async () => {
    const { id } = await buildInitiative(db, { ownerId: staffOf('HEAD'), status: 'SUBMITTED' });
    const endorse = act('endorseInitiative', 'InitiativeActInput');
    expect((await (await as('HEAD')).run(endorse, on(id))).codes).toEqual(['FORBIDDEN']);
    const { data } = await (await as('SECRETARY')).run(endorse, on(id));
    expect(data.endorseInitiative.__typename).toBe('Initiative');
  });

  test('a nomination', async () => {
    const { id } = await buildNomination(db, { staffId: staffOf('HEAD'), status: 'SUBMITTED' });
    const withdraw = act('withdrawNomination', 'NominationActInput');
    expect((await (await as('HEAD')).run(withdraw, on(id))).codes).toEqual(['FORBIDDEN']);
    const { data } = await (await as('SECRETARY')).run(withdraw, on(id));
    expect(data.withdrawNomination.__typename).toBe('Nomination');
  });
});

test('rule 6: the secretary does not pass the own dossier, the director takes it', async () => {
  const { id } = await buildNomination(db, { staffId: staffOf('SECRETARY'), status: 'SUBMITTED' });
  const receive = act('receiveNomination', 'NominationActInput');
  expect((await (await as('SECRETARY')).run(receive, on(id))).codes).toEqual(['FORBIDDEN']);
  const { data } = await (await as('DIRECTOR')).run(receive, on(id));
  expect(data.receiveNomination.__typename).toBe('Nomination');
});

describe('rules 7 and 9: who signs a decision', () => {
  const issue = 'mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename } }';
  const input = (id: string) => ({
    input: { id, version: 1, number: 152, issuedOn: '2021-12-06', capacity: 'DIRECTOR' },
  });

  test('is not rewarded by it', async () => {
    const nomination = await buildNomination(db, { staffId: staffOf('DIRECTOR'), status: 'PASSED' });
    const { id } = await buildDecision(db, { organisationId });
    await db.decisionLine.create({
      data: {
        decisionId: id,
        nominationId: nomination.id,
        ordinal: 1,
        awardCode: nomination.awardCode,
        subjectName: 'Giám đốc',
        subjectPost: 'Giám đốc',
      },
    });
    const { data } = await (await as('DIRECTOR')).run(issue, input(id));
    expect(data.issueDecision.__typename).toBe('SignerRewardedError');
  });

  test('has not drafted it', async () => {
    const { id } = await buildDecision(db, { organisationId, draftedById: actors.DIRECTOR.accountId });
    const { data } = await (await as('DIRECTOR')).run(issue, input(id));
    expect(data.issueDecision.__typename).toBe('SamePersonError');
  });
});

/** What everybody does with the own account and nothing else; a look at a masked value and at the chain, which leave a trace. */
const NO_WRITING =
  /^Mutation\.(?:sign(?:In|Out)|setLanguage|choosePassword|requestPasswordReset|resetPassword|verifyEmail|change(?:Password|Email)|confirmSign\w+|confirmSecondFactor|end(?:SignIn|OtherSignIns)|\w*SecondFactor|renewRecoveryCodes|startIdentityLink|unlinkIdentity|reveal|verifyTrail)$/;

describe('rule 11: who inspects writes nothing', () => {
  const open = readAccessMatrix().filter(({ expected }) => expected.AUDITOR === 'allow');

  test('no act on a record is open to the inspector', () => {
    const writing = open.filter(({ field }) => field.startsWith('Mutation.') && !NO_WRITING.test(field));
    expect(writing.map(({ field }) => field)).toEqual([]);
  });

  test('no file is taken from the inspector', () => {
    expect(open.filter(({ field }) => field.startsWith('POST ')).map(({ field }) => field)).toEqual([]);
  });
});

test('the technical administrator keeps accounts and the chart of the body, and acts on nothing that the body decides', () => {
  const KEPT =
    /^Mutation\.(?:startOwnBody|createAccount|disableAccount|enableAccount|applyRole|startPasswordReset|setOneTimePassword|\w*Departments?(?:Name)?|\w*Staff(?:Name|Class|Post|Place)|joinOrganisation|endMembership)$/;
  const open = readAccessMatrix().filter(
    ({ field, expected }) =>
      field.startsWith('Mutation.') && expected.ADMIN === 'allow' && !NO_WRITING.test(field) && !KEPT.test(field),
  );
  expect(open.map(({ field }) => field)).toEqual([]);
});

test('rule 12: a person is one person, whatever accounts there are', async () => {
  const { id: staffId } = await buildStaff(db, { organisationId });
  await buildAccount(db, { organisationId, staffId });
  await expect(buildAccount(db, { organisationId, staffId })).rejects.toThrow('Unique constraint');
  const [seat] = world.council.members;
  if (seat === undefined) throw new Error('a council has members');
  const { councilId, role, hasVote, validFrom } = seat;
  const twice = { councilId, staffId: seat.staffId, role, hasVote, validFrom, ordinal: 99 };
  await expect(db.councilMember.create({ data: twice })).rejects.toThrow('constraint');
});
