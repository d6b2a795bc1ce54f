import type { Role } from '@thidua/domain/accounts';
import {
  buildAccount,
  buildDecision,
  buildDelegation,
  buildInitiative,
  buildNomination,
  buildStaff,
  day,
  buildCouncilChange,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const ISSUE = 'mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename } }';
const issuing = (id: string) => ({ input: { id, version: 1, number: 152, issuedOn: '2021-12-06' } });

/** A draft whose one line rewards the person. */
async function decisionRewarding(staffId: string): Promise<string> {
  const nomination = await buildNomination(db, { staffId, status: 'PASSED' });
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
  return id;
}

describe('rules 7 and 9: who signs a decision', () => {
  test('is not rewarded by it', async () => {
    const id = await decisionRewarding(staffOf('DIRECTOR'));
    const { data } = await (await as('DIRECTOR')).run(ISSUE, issuing(id));
    expect(data.issueDecision.__typename).toBe('SignerRewardedError');
  });

  test('has not drafted it', async () => {
    const { id } = await buildDecision(db, { organisationId, draftedById: actors.DIRECTOR.accountId });
    const { data } = await (await as('DIRECTOR')).run(ISSUE, issuing(id));
    expect(data.issueDecision.__typename).toBe('SamePersonError');
  });
});

describe('rule 10: what is done in another’s stead', () => {
  const days = { validFrom: day('2021-12-01'), validTo: day('2021-12-31') };
  const deputy = { accountId: actors.STAFF.accountId, staffId: staffOf('STAFF') };

  describe('of a head', () => {
    beforeAll(async () => {
      const parties = { organisationId, principalId: actors.HEAD.accountId, delegateId: deputy.accountId };
      await buildDelegation(db, { ...parties, ...days, departmentId: world.divisionId });
    });

    test('the delegate judges nothing of the own, as the head does not', async () => {
      const initiative = await buildInitiative(db, { ownerId: deputy.staffId, status: 'SUBMITTED' });
      const nomination = await buildNomination(db, { staffId: deputy.staffId, status: 'SUBMITTED' });
      const caller = await as('STAFF');
      const endorsed = await caller.run(act('endorseInitiative', 'InitiativeActInput'), on(initiative.id));
      const withdrawn = await caller.run(act('withdrawNomination', 'NominationActInput'), on(nomination.id));
      expect([endorsed.codes, withdrawn.codes]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    });

    test('what is the head’s own goes to the deputy in charge and not to the secretary (rule 3)', async () => {
      const { id } = await buildInitiative(db, { ownerId: staffOf('HEAD'), status: 'SUBMITTED' });
      const endorse = act('endorseInitiative', 'InitiativeActInput');
      expect((await (await as('SECRETARY')).run(endorse, on(id))).codes).toEqual(['FORBIDDEN']);
      const { data } = await (await as('STAFF')).run(endorse, on(id));
      expect(data.endorseInitiative.__typename).toBe('Initiative');
    });
  });

  describe('of a director who signs', () => {
    async function person(...roles: readonly Role[]) {
      const { id: staffId } = await buildStaff(db, { organisationId });
      const { id: accountId } = await buildAccount(db, { organisationId, staffId, roles });
      return { accountId, staffId };
    }

    /** What becomes of a decision that rewards the principal or the delegate, signed by the delegate. */
    async function signed(capacity: 'ON_BEHALF' | 'BY_AUTHORITY', rewarded: 'principal' | 'delegate'): Promise<string> {
      const parties = { principal: await person('DIRECTOR'), delegate: await person('STAFF') };
      await db.delegation.deleteMany({ where: { duty: 'SIGN_DECISIONS', decisions: { none: {} } } });
      await buildDelegation(db, {
        organisationId,
        principalId: parties.principal.accountId,
        delegateId: parties.delegate.accountId,
        capacity,
        ...days,
      });
      const id = await decisionRewarding(parties[rewarded].staffId);
      const { data } = await (await api.as(parties.delegate.accountId)).run(ISSUE, issuing(id));
      return data.issueDecision.__typename;
    }

    test('TUQ. is refused what rewards the principal', async () => {
      expect(await signed('BY_AUTHORITY', 'principal')).toBe('PrincipalRewardedError');
    });

    test('neither TUQ. nor KT. signs the own award', async () => {
      expect(await signed('BY_AUTHORITY', 'delegate')).toBe('SignerRewardedError');
      expect(await signed('ON_BEHALF', 'delegate')).toBe('SignerRewardedError');
    });

    test('KT. signs in the own post what rewards the principal: the deputy of rule 7', async () => {
      expect(await signed('ON_BEHALF', 'principal')).toBe('Decision');
    });
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
    /^Mutation\.(?:startOwnBody|createAccount|disableAccount|enableAccount|applyRole|startPasswordReset|setOneTimePassword|unlockSignIn|sendTestMail|checkProvider|\w*Departments?(?:Name)?|\w*Staff(?:Name|Class|Post|Place)|withdrawCareerLine|joinOrganisation|endMembership)$/;
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
  const { councilId, hasVote, validFrom } = seat;
  const { id: startedById } = await buildCouncilChange(db, { councilId });
  const twice = {
    councilId,
    staffId: seat.staffId,
    role: 'MEMBER',
    hasVote,
    validFrom,
    startedById,
    ordinal: 99,
  } as const;
  await expect(db.councilMember.create({ data: twice })).rejects.toThrow('council_members_one_seat');
});
