import { randomUUID } from 'node:crypto';
import { databaseFailure, violates } from '@thidua/db';
import type { Role } from '@thidua/domain/accounts';
import { plainDate } from '@thidua/domain/kernel';
import {
  buildAccount,
  buildNomination,
  buildOrganisation,
  buildStaff,
  buildVoteRule,
  day,
  hanoi,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { testApi } from '../../testing/test-api.ts';
import { good } from '../../testing/run-meeting.ts';
import { decideSetting } from './use-cases/decide-setting.ts';
import { proposeSetting, type ProposedSetting } from './use-cases/propose-setting.ts';

const database = await testDatabase();
afterAll(() => database.close());
const { client: db } = database;
const api = await testApi(database, { now: () => hanoi('2021-12-10 09:00') });

/** What PostgreSQL answers when a trigger keeps history. */
const RESTRICT_VIOLATION = '23001';

async function aBody() {
  const { id: organisationId } = await buildOrganisation(db);
  const account = (role: Role) => buildAccount(db, { organisationId, roles: [role] });
  const [secretary, director] = [await account('SECRETARY'), await account('DIRECTOR')];
  return {
    organisationId,
    directorId: director.id,
    asSecretary: () => api.contextOf(secretary.id),
    asDirector: () => api.contextOf(director.id),
  };
}

const proposal = (change: Partial<ProposedSetting> = {}): ProposedSetting => ({
  id: randomUUID(),
  key: 'longAbsenceDays',
  value: '30',
  legalGround: 'Điều 6 Quy chế thi đua, khen thưởng năm 2022',
  validFrom: plainDate('2022-01-01'),
  ...change,
});

const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

describe('a value that the law leaves to the body', () => {
  test('is proposed with its paper, approved by another person, and ends the value before it', async () => {
    const body = await aBody();
    const { organisationId } = body;
    await db.organisationSetting.create({
      data: {
        organisationId,
        key: 'longAbsenceDays',
        value: 40,
        legalGround: 'Quy chế cũ',
        validFrom: day('2018-01-01'),
      },
    });
    const id = good(await proposeSetting(await body.asSecretary(), proposal()));
    expect(await db.organisationSetting.count({ where: { organisationId } })).toBe(1);

    good(await decideSetting(await body.asDirector(), 'APPROVE', { id, version: 1 }));
    const values = await db.organisationSetting.findMany({ where: { organisationId }, orderBy: { validFrom: 'asc' } });
    expect(values.map(({ value, validFrom, validTo }) => [value, validFrom, validTo])).toEqual([
      [40, day('2018-01-01'), day('2021-12-31')],
      [30, day('2022-01-01'), null],
    ]);
  });

  test('set for later stands aside for one that comes before it', async () => {
    const body = await aBody();
    for (const change of [{ validFrom: plainDate('2023-01-01'), value: '20' }, {}]) {
      const id = good(await proposeSetting(await body.asSecretary(), proposal(change)));
      good(await decideSetting(await body.asDirector(), 'APPROVE', { id, version: 1 }));
    }
    const values = await db.organisationSetting.findMany({
      where: { organisationId: body.organisationId },
      orderBy: { validFrom: 'asc' },
    });
    expect(values.map(({ value, validTo }) => [value, validTo])).toEqual([
      [30, day('2022-12-31')],
      [20, null],
    ]);
  });

  test.each([
    ['a value beyond its bounds', { value: '1000' }, 'value', 'OUT_OF_BOUNDS'],
    ['no paper', { legalGround: ' ' }, 'legalGround', 'REQUIRED'],
    ['a day that has passed', { validFrom: plainDate('2021-12-09') }, 'validFrom', 'IN_THE_PAST'],
  ])('is refused with %s', async (_case, change, field, code) => {
    const body = await aBody();
    const outcome = await proposeSetting(await body.asSecretary(), proposal(change));
    expect(refusalOf(outcome)).toMatchObject({ problems: [{ field, code }] });
  });

  test('does not exist where no rule reads it', async () => {
    const body = await aBody();
    await expect(proposeSetting(await body.asSecretary(), proposal({ key: 'favouriteColour' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('waits once: a second proposal is refused until the first is decided', async () => {
    const body = await aBody();
    good(await proposeSetting(await body.asSecretary(), proposal()));
    const second = await proposeSetting(await body.asSecretary(), proposal({ value: '25' }));
    expect(refusalOf(second)).toMatchObject({ problems: [{ code: 'PROPOSED_ALREADY' }] });
  });

  test('tells how many open dossiers it would touch', async () => {
    const body = await aBody();
    const { id: staffId } = await buildStaff(db, { organisationId: body.organisationId });
    await buildNomination(db, { staffId, awardCode: 'ADVANCED_WORKER', status: 'SUBMITTED' });
    const { id: checkedId } = await buildStaff(db, { organisationId: body.organisationId });
    await buildNomination(db, { staffId: checkedId, awardCode: 'ADVANCED_WORKER', status: 'ELIGIBLE' });
    const caller = await api.as(body.directorId);
    const { data } = await caller.run('{ settings { key openDossiers current { value } } }');
    const countOf = (key: string) => data.settings.find((setting: { key: string }) => setting.key === key).openDossiers;
    expect([countOf('longAbsenceDays'), countOf('memberBase')]).toEqual([2, 0]);
  });
});

describe('how the council votes on an award', () => {
  const RULE = 'SECRET 90/100 AT_LEAST ALL_MEMBERS 2/3 TWICE';
  const vote = (change: Partial<ProposedSetting> = {}) =>
    proposal({
      key: 'voteRule:PROVINCIAL_EMULATION_FIGHTER',
      value: RULE,
      validFrom: plainDate('2021-12-10'),
      ...change,
    });

  test('is proposed and approved like any setting; the agenda of that day has it, and the rule before it ends the day before', async () => {
    const body = await aBody();
    const { organisationId } = body;
    await buildVoteRule(db, { organisationId, awardCode: 'PROVINCIAL_EMULATION_FIGHTER' });
    const id = good(await proposeSetting(await body.asSecretary(), vote()));
    good(await decideSetting(await body.asDirector(), 'APPROVE', { id, version: 1 }));

    const rules = await db.voteRule.findMany({ where: { organisationId }, orderBy: { validFrom: 'asc' } });
    expect(rules).toMatchObject([
      { form: 'OPEN', validTo: day('2021-12-09') },
      {
        form: 'SECRET',
        shareNumerator: 90,
        shareDenominator: 100,
        base: 'ALL_MEMBERS',
        hasSecondRound: true,
        validFrom: day('2021-12-10'),
        validTo: null,
      },
    ]);
    const { data } = await (
      await api.as(body.directorId)
    ).run('{ settings { key current { value } history { value } } }');
    const shown = data.settings.find(
      (setting: { key: string }) => setting.key === 'voteRule:PROVINCIAL_EMULATION_FIGHTER',
    );
    expect(shown).toMatchObject({ current: { value: RULE } });
    expect(shown.history).toHaveLength(2);
  });

  test('asks for no less than the law of its first day', async () => {
    const body = await aBody();
    const weak = vote({ value: 'OPEN 2/3 AT_LEAST PRESENT_MEMBERS 2/3 ONCE' });
    expect(refusalOf(await proposeSetting(await body.asSecretary(), weak))).toMatchObject({
      problems: [{ code: 'BELOW_LAW_FORM' }, { code: 'BELOW_LAW_SHARE' }, { code: 'BELOW_LAW_BASE' }],
    });
  });

  test('is not rewritten, and two never hold on one day, whoever writes', async () => {
    const { organisationId } = await aBody();
    const { id } = await buildVoteRule(db, { organisationId, validTo: day('2021-12-31') });
    const change = db.voteRule.update({ where: { id }, data: { shareNumerator: 1 } });
    await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
    const second = buildVoteRule(db, { organisationId, validFrom: day('2021-12-01') });
    await expect(second).rejects.toSatisfy((error) => violates(error, 'vote_rules_one_a_day'));
  });
});

describe('nobody sets a value alone', () => {
  test('who proposed it does not approve it, even as director', async () => {
    const { id: organisationId } = await buildOrganisation(db);
    const both = await buildAccount(db, { organisationId, roles: ['SECRETARY', 'DIRECTOR'] });
    const context = await api.contextOf(both.id);
    const id = good(await proposeSetting(context, proposal()));
    await expect(decideSetting(context, 'APPROVE', { id, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const update = db.settingProposal.update({ where: { id }, data: { status: 'APPROVED', decidedById: both.id } });
    await expect(update).rejects.toSatisfy((error) => violates(error, 'setting_proposals_four_eyes'));
  });

  test('two approvals at once make one value and one entry of the trail', async () => {
    const body = await aBody();
    const id = good(await proposeSetting(await body.asSecretary(), proposal()));
    const context = await body.asDirector();
    const outcomes = await Promise.all([1, 2].map(() => decideSetting(context, 'APPROVE', { id, version: 1 })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.organisationSetting.count({ where: { organisationId: body.organisationId } })).toBe(1);
    expect(await db.auditEntry.count({ where: { objectId: id, action: 'SETTING_APPROVED' } })).toBe(1);
  });

  test('refusing and withdrawing ask for a reason', async () => {
    const body = await aBody();
    const id = good(await proposeSetting(await body.asSecretary(), proposal()));
    const silent = await decideSetting(await body.asDirector(), 'REFUSE', { id, version: 1 });
    expect(refusalOf(silent)).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
    good(await decideSetting(await body.asSecretary(), 'WITHDRAW', { id, version: 1, reason: 'Chờ văn bản của tỉnh' }));
  });
});

test('the past is not rewritten, whoever writes', async () => {
  const { organisationId } = await aBody();
  const { id } = await db.organisationSetting.create({
    data: { organisationId, key: 'newStaffMonths', value: 6, legalGround: 'Quy chế', validFrom: day('2018-01-01') },
  });
  const change = db.organisationSetting.update({ where: { id }, data: { value: 3 } });
  await expect(change).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
});
