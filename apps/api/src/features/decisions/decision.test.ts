import { countStatements, databaseFailure } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAwardRecord, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, describe, expect, test } from 'vitest';
import { councilWorld, newId, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { good, passedMeeting, runningMeeting } from '../../testing/run-meeting.ts';
import { discardDecision } from './use-cases/discard-decision.ts';
import { draftDecision } from './use-cases/draft-decision.ts';
import { issueDecision, type DecisionToIssue } from './use-cases/issue-decision.ts';
import { saveDecision } from './use-cases/save-decision.ts';

const database = await testDatabase();
afterAll(() => database.close());

/** What PostgreSQL answers when a trigger keeps a final record. */
const RESTRICT_VIOLATION = '23001';

/** Two weeks after the meeting, in the year of the meeting. */
const SIGNING_TIME = hanoi('2021-12-28 09:00');
let now = hanoi('2021-12-10 14:30');
const world = await councilWorld(database, () => now);

/** A draft over passed nominations of these subjects, signed two weeks after the meeting. */
async function draftOf(body: CouncilWorld, nominationIds: readonly string[]): Promise<string> {
  now = hanoi('2021-12-10 14:30');
  const meetingId = await passedMeeting(body, nominationIds);
  now = SIGNING_TIME;
  return good(await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId }));
}

async function oneLineDraft(body: CouncilWorld = world): Promise<string> {
  return draftOf(body, [(await body.received()).id]);
}

function issuing(id: string, change: Partial<DecisionToIssue> = {}): DecisionToIssue {
  return { id, version: 1, number: 152, issuedOn: plainDate('2021-12-28'), ...change };
}

const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

describe('a decision from the meeting to the award history', () => {
  test('titles before forms, collectives before persons, names in order; then number, history and final', async () => {
    const body = await councilWorld(database, () => now);
    const nominations = [
      await body.received({ awardCode: 'DIRECTOR_COMMENDATION', name: 'Nguyễn Văn An' }),
      await body.received({ name: 'Võ Đạt' }),
      await body.received({ name: 'Lê Thị Ánh' }),
      await body.received({ collectiveId: voter(body, 3).departmentId }),
    ];
    const id = await draftOf(
      body,
      nominations.map((nomination) => nomination.id),
    );
    const read = `query ($id: UUID!) { decision(id: $id) {
      status documentNumber suggestedNumber sign draftedBy viewerCan signer { fullName } issuedOn
      meeting { title } lines { ordinal award subjectName subjectPost nomination { status } } } }`;
    const director = await body.callAs(body.deputy);
    const draft = await director.run(read, { id });
    expect(draft.codes).toEqual([]);
    expect(draft.data.decision).toMatchObject({
      documentNumber: null,
      suggestedNumber: 1,
      sign: 'QĐ-SNgV',
      viewerCan: ['ISSUE'],
    });
    expect(draft.data.decision.lines.map(({ award }: { award: string }) => award)).toEqual([
      'ADVANCED_COLLECTIVE',
      'ADVANCED_WORKER',
      'ADVANCED_WORKER',
      'DIRECTOR_COMMENDATION',
    ]);
    expect(draft.data.decision.lines.slice(1, 3)).toMatchObject([
      { subjectName: 'Lê Thị Ánh' },
      { subjectName: 'Võ Đạt' },
    ]);
    expect(draft.data.decision.lines[1].subjectPost).toMatch(/^Chuyên viên, Phòng số \d+$/);

    const issue = `mutation ($input: IssueDecisionInput!) { issueDecision(input: $input) { __typename
      ... on Decision { documentNumber status viewerCan } } }`;
    const input = { id, version: 1, number: 7, issuedOn: '2021-12-28' };
    const issued = await director.run(issue, { input });
    expect(issued.data.issueDecision).toEqual({
      __typename: 'Decision',
      documentNumber: '07/QĐ-SNgV',
      status: 'ISSUED',
      viewerCan: [],
    });
    const history = await body.db.awardRecord.findMany({ where: { decisionLine: { decisionId: id } } });
    expect(history).toHaveLength(4);
    expect(history[0]).toMatchObject({ decisionNumber: '07/QĐ-SNgV', year: 2021, decidedBy: 'Giám đốc Sở Ngoại vụ' });
    const statuses = await body.db.nomination.findMany({
      where: { organisationId: body.organisationId },
      select: { status: true },
    });
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['DECIDED']));
    const trail = await body.db.auditEntry.findMany({ where: { objectId: id }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['DECISION_DRAFTED', 'DECISION_ISSUED']);
  });

  test('what was given for a thematic movement stands under it at once', async () => {
    const body = await councilWorld(database, () => now);
    const { id: thematicMovementId } = await body.db.thematicMovement.create({
      data: { organisationId: body.organisationId, name: 'Chung sức', fromYear: 2021, toYear: 2025 },
      select: { id: true },
    });
    const line = await body.received({ awardCode: 'DIRECTOR_COMMENDATION' });
    const campaign = { commendationKind: 'CAMPAIGN', achievement: 'Tổng kết phong trào', thematicMovementId } as const;
    await body.db.nomination.update({ where: { id: line.id }, data: campaign });
    const id = await draftOf(body, [line.id, (await body.received()).id]);
    good(await issueDecision(await body.actAs(body.deputy), issuing(id)));
    const given = await body.db.awardRecord.findMany({
      where: { decisionLine: { decisionId: id } },
      select: { awardCode: true, thematicAward: { select: { thematicMovementId: true } } },
      orderBy: { awardCode: 'asc' },
    });
    expect(given).toEqual([
      { awardCode: 'ADVANCED_WORKER', thematicAward: null },
      { awardCode: 'DIRECTOR_COMMENDATION', thematicAward: { thematicMovementId } },
    ]);
  });

  test('an issued decision is not edited, discarded or issued again, not even in the database', async () => {
    const id = await oneLineDraft();
    const director = await world.actAs(world.deputy);
    const secretary = await world.actAs(world.secretary);
    good(await issueDecision(director, issuing(id, { number: 300 })));
    const final = { code: 'INVALID_TRANSITION', from: 'ISSUED' };
    expect(refusalOf(await issueDecision(director, issuing(id, { version: 2, number: 301 })))).toMatchObject(final);
    expect(refusalOf(await saveDecision(secretary, { id, version: 2, title: 'Khác' }))).toMatchObject(final);
    expect(refusalOf(await discardDecision(secretary, { id, version: 2 }))).toMatchObject(final);
    const careless = world.db.decision.update({ where: { id }, data: { title: 'Khác' } });
    await expect(careless).rejects.toSatisfy((error) => databaseFailure(error)?.code === RESTRICT_VIOLATION);
  });

  test('a discarded draft leaves its nominations to the next one', async () => {
    const id = await oneLineDraft();
    const { meetingId } = await world.db.decision.findUniqueOrThrow({ where: { id } });
    const secretary = await world.actAs(world.secretary);
    good(await discardDecision(secretary, { id, version: 1 }));
    const again = good(await draftDecision(secretary, { id: newId(), meetingId: meetingId ?? '' }));
    expect(await world.db.decisionLine.count({ where: { decisionId: again } })).toBe(1);
  });

  test('staff read an issued decision and never a draft, nor the dossiers of others', async () => {
    const id = await oneLineDraft();
    const staff = await world.api.asRole('STAFF', world.organisationId);
    const read = 'query ($id: UUID!) { decision(id: $id) { lines { subjectName nomination { id } } meeting { id } } }';
    expect((await staff.run(read, { id })).codes).toEqual(['NOT_FOUND']);
    good(await issueDecision(await world.actAs(world.deputy), issuing(id, { number: 400 })));
    const { data, codes } = await staff.run(read, { id });
    expect(codes).toEqual([]);
    expect(data.decision).toMatchObject({ meeting: null, lines: [{ nomination: null }] });
  });
});

test('a decision of ten lines costs as many statements as one of one line', async () => {
  const body = await councilWorld(database, () => now);
  const ids: string[] = [];
  for (let line = 0; line < 10; line += 1) ids.push((await body.received()).id);
  const [small, large] = [await draftOf(body, [(await body.received()).id]), await draftOf(body, ids)];
  const director = await body.callAs(body.deputy);
  const read = `query ($id: UUID!) { decision(id: $id) {
    title documentNumber suggestedNumber draftedBy signer { fullName } viewerCan
    lines { subjectName nomination { code department { name } staff { fullName } } } meeting { title } } }`;
  const cost = async (id: string) => {
    const { result, statements } = await countStatements(database, () => director.run(read, { id }));
    expect(result.codes).toEqual([]);
    return statements.length;
  };
  expect(await cost(large)).toBe(await cost(small));
});

describe('drafting', () => {
  test('the same draft sent twice is one, and a second draft finds nothing left', async () => {
    const id = await oneLineDraft();
    const { meetingId } = await world.db.decision.findUniqueOrThrow({ where: { id } });
    const secretary = await world.actAs(world.secretary);
    good(await draftDecision(secretary, { id, meetingId: meetingId ?? '' }));
    const second = await draftDecision(secretary, { id: newId(), meetingId: meetingId ?? '' });
    expect(refusalOf(second)).toMatchObject({ code: 'NOTHING_PASSED' });
  });

  test('two drafts of one meeting racing: each nomination stands in one', async () => {
    now = hanoi('2021-12-10 14:30');
    const meetingId = await passedMeeting(world, [(await world.received()).id, (await world.received()).id]);
    const secretary = await world.actAs(world.secretary);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => draftDecision(secretary, { id: newId(), meetingId })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await world.db.decision.count({ where: { meetingId } })).toBe(1);
  });

  test('a meeting that still runs has nothing to decide', async () => {
    const meetingId = await runningMeeting(world, [(await world.received()).id]);
    const outcome = await draftDecision(await world.actAs(world.secretary), { id: newId(), meetingId });
    expect(refusalOf(outcome)).toMatchObject({ code: 'INVALID_TRANSITION', from: 'OPEN' });
  });

  test.each([
    ['an empty title', '   ', { code: 'REQUIRED' }],
    ['a title of 20,000 letters', 'ễ'.repeat(20_000), { code: 'TOO_LONG', limit: 500 }],
  ])('%s is refused', async (_, title, problem) => {
    const id = await oneLineDraft();
    const outcome = await saveDecision(await world.actAs(world.secretary), { id, version: 1, title });
    expect(refusalOf(outcome)).toMatchObject({ code: 'INPUT_PROBLEMS', problems: [{ field: 'title', ...problem }] });
  });

  test('a title is kept letter by letter, and an old version is told the new one', async () => {
    const id = await oneLineDraft();
    const secretary = await world.actAs(world.secretary);
    good(await saveDecision(secretary, { id, version: 1, title: '<script>alert(1)</script> năm 2021' }));
    expect(await world.db.decision.findUniqueOrThrow({ where: { id } })).toMatchObject({
      title: '<script>alert(1)</script> năm 2021',
    });
    const late = await saveDecision(secretary, { id, version: 1, title: 'Muộn' });
    expect(refusalOf(late)).toMatchObject({ code: 'STALE_RECORD', currentVersion: 2 });
  });
});

describe('signing', () => {
  test('a number is used once in a year, and the next free one is told', async () => {
    const [first, second] = [await oneLineDraft(), await oneLineDraft()];
    const director = await world.actAs(world.deputy);
    good(await issueDecision(director, issuing(first, { number: 500 })));
    expect(refusalOf(await issueDecision(director, issuing(second, { number: 500 })))).toMatchObject({
      code: 'NUMBER_TAKEN',
      number: 500,
      suggested: 501,
    });
    good(await issueDecision(director, issuing(second, { number: 501 })));
  });

  test('a decision for 2021 that bears a day of 2022 is numbered by the register of 2022', async () => {
    const [first, second, third] = [await oneLineDraft(), await oneLineDraft(), await oneLineDraft()];
    const director = await world.actAs(world.deputy);
    good(await issueDecision(director, issuing(first, { number: 810 })));
    now = hanoi('2022-01-10 09:00');
    const later = await world.actAs(world.deputy);
    const issuedOn = plainDate('2022-01-10');
    good(await issueDecision(later, issuing(second, { number: 810, issuedOn })));
    expect(refusalOf(await issueDecision(later, issuing(third, { number: 810, issuedOn })))).toMatchObject({
      code: 'NUMBER_TAKEN',
      suggested: 811,
    });
  });

  test('of twenty signatures at once under one number, one stands', async () => {
    const drafts: string[] = [];
    for (let draft = 0; draft < 5; draft += 1) drafts.push(await oneLineDraft());
    const director = await world.actAs(world.deputy);
    const calls = Array.from({ length: 20 }, (_, call) => issuing(drafts[call % 5] ?? '', { number: 600 }));
    const outcomes = await Promise.all(calls.map((call) => issueDecision(director, call)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code])));
    expect([...codes].sort()).toEqual(['INVALID_TRANSITION', 'NUMBER_TAKEN']);
    expect(await world.db.awardRecord.count({ where: { decisionNumber: '600/QĐ-SNgV' } })).toBe(1);
  });

  test.each([
    ['number 0', { number: 0 }, { field: 'number', code: 'OUT_OF_RANGE' }],
    ['a day still to come', { issuedOn: plainDate('2021-12-29') }, { field: 'issuedOn', code: 'IN_THE_FUTURE' }],
    [
      'a day before the council met',
      { issuedOn: plainDate('2021-12-09') },
      { field: 'issuedOn', code: 'BEFORE_MEETING' },
    ],
  ])('%s is refused with the field', async (_, change, problem) => {
    const id = await oneLineDraft();
    const outcome = await issueDecision(await world.actAs(world.deputy), issuing(id, { number: 700, ...change }));
    expect(refusalOf(outcome)).toMatchObject({ code: 'INPUT_PROBLEMS', problems: [problem] });
  });

  test('a director does not sign the own award; another signs it', async () => {
    const chair = voter(world, 0);
    const own = await world.received({ staffId: chair.staffId, awardCode: 'DIRECTOR_COMMENDATION' });
    const id = await draftOf(world, [own.id, (await world.received()).id]);
    const outcome = await issueDecision(await world.actAs(chair), issuing(id, { number: 800 }));
    expect(refusalOf(outcome)).toMatchObject({ code: 'SIGNER_REWARDED', lines: [{ nominationId: own.id }] });
    good(await issueDecision(await world.actAs(world.deputy), issuing(id, { number: 800 })));
  });

  test('who drafted a decision does not sign it', async () => {
    const id = await oneLineDraft();
    const { deputy } = world;
    await world.db.decision.update({ where: { id }, data: { draftedById: deputy.accountId } });
    const outcome = await issueDecision(await world.actAs(deputy), issuing(id, { number: 810 }));
    expect(refusalOf(outcome)).toMatchObject({ code: 'SAME_PERSON' });
  });

  test('only the secretary drafts, only the director signs', async () => {
    const id = await oneLineDraft();
    const secretary = await world.actAs(world.secretary);
    await expect(issueDecision(secretary, issuing(id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const director = await world.actAs(world.deputy);
    await expect(saveDecision(director, { id, version: 1, title: 'Khác' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(discardDecision(director, { id, version: 1 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(issueDecision(director, issuing(newId()))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the quota of Chiến sĩ thi đua cơ sở: 15 % of the people with Lao động tiên tiến', () => {
  /** A body in which `workers` people have Lao động tiên tiến of the year already. */
  async function bodyWith(workers: number): Promise<CouncilWorld> {
    const body = await councilWorld(database, () => now);
    for (let worker = 0; worker < workers; worker += 1) {
      const { staffId } = await body.received();
      await body.db.nomination.deleteMany({ where: { staffId } });
      await buildAwardRecord(body.db, { staffId: staffId ?? '', year: 2021, awardCode: 'ADVANCED_WORKER' });
    }
    return body;
  }
  const fighter = async (body: CouncilWorld) => (await body.received({ awardCode: 'GRASSROOTS_EMULATION_FIGHTER' })).id;

  test('of 13 holders one is allowed, the second is refused with the figures', async () => {
    const body = await bodyWith(13);
    now = hanoi('2021-12-10 14:30');
    const meetingId = await passedMeeting(body, [await fighter(body), await fighter(body)]);
    const outcome = await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId });
    expect(refusalOf(outcome)).toMatchObject({ code: 'QUOTA_EXCEEDED', allowed: 1, nominated: 2, base: 13 });
  });

  test('the secretary may then draft for some of them', async () => {
    const body = await bodyWith(13);
    now = hanoi('2021-12-10 14:30');
    const [first, second] = [await fighter(body), await fighter(body)];
    const meetingId = await passedMeeting(body, [first, second]);
    const secretary = await body.actAs(body.secretary);
    good(await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [first] }));
    const rest = await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [second] });
    expect(refusalOf(rest)).toMatchObject({ code: 'QUOTA_EXCEEDED', nominated: 2 });
  });

  test('drafts of six meetings racing for the last place: one gets it', async () => {
    const body = await bodyWith(7);
    now = hanoi('2021-12-10 14:30');
    const meetings: string[] = [];
    for (let meeting = 0; meeting < 6; meeting += 1) meetings.push(await passedMeeting(body, [await fighter(body)]));
    const secretary = await body.actAs(body.secretary);
    const outcomes = await Promise.all(
      meetings.map((meetingId) => draftDecision(secretary, { id: newId(), meetingId })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a draft counted on holders who are only drafted waits for their decision', async () => {
    const body = await bodyWith(6);
    const seventh = await body.received();
    const one = await fighter(body);
    now = hanoi('2021-12-10 14:30');
    const meetingId = await passedMeeting(body, [seventh.id, one]);
    now = SIGNING_TIME;
    const secretary = await body.actAs(body.secretary);
    const workers = good(await draftDecision(secretary, { id: newId(), meetingId, nominationIds: [seventh.id] }));
    const fighters = good(await draftDecision(secretary, { id: newId(), meetingId }));
    const director = await body.actAs(body.deputy);
    expect(refusalOf(await issueDecision(director, issuing(fighters)))).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      base: 6,
      allowed: 0,
    });
    good(await issueDecision(director, issuing(workers)));
    good(await issueDecision(director, issuing(fighters, { number: 153 })));
  });
});
