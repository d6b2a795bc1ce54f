import { databaseFailure } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildNomination, buildOpinion, buildStaff, buildAccount, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { good } from '../../testing/run-meeting.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import type { RecordSubmissionAnswerInput } from './submission.input.ts';
import { cancelSubmission } from './use-cases/cancel-submission.ts';
import { addSubmissionLines, takeOutSubmissionLines } from './use-cases/change-lines.ts';
import { correctSubmissionAnswer } from './use-cases/correct-answer.ts';
import { dispatchSubmission } from './use-cases/dispatch-submission.ts';
import { draftSubmission } from './use-cases/draft-submission.ts';
import { recordSubmissionAnswer } from './use-cases/record-answer.ts';
import { saveSubmission } from './use-cases/save-submission.ts';
import { sendSubmissionAgain } from './use-cases/send-again.ts';
import { signSubmission } from './use-cases/sign-submission.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let now = hanoi('2021-12-20 09:00');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = hanoi('2021-12-20 09:00');
  body = await buildBody(database.client);
});

const secretary = () => api.contextOf(body.secretary.accountId);
const director = () => api.contextOf(body.director.accountId);
const db = () => database.client;
const newId = () => crypto.randomUUID();
const refusalOf = (outcome: { ok: boolean; error?: unknown }) => ('error' in outcome ? outcome.error : undefined);

async function passed(staffId: string, overrides: object = {}): Promise<string> {
  const row = { staffId, status: 'PASSED', awardCode: 'PROVINCIAL_MERIT', ...overrides } as const;
  return (await buildNomination(db(), row)).id;
}

async function drafted(nominationIds: readonly string[], id: string = newId()): Promise<string> {
  const input = { id, year: 2021, authority: 'PROVINCE_CHAIRMAN', recipient: 'UBND tỉnh', nominationIds } as const;
  return good(await draftSubmission(await secretary(), input));
}

async function sent(nominationIds: readonly string[]): Promise<string> {
  const id = await drafted(nominationIds);
  const signed = { id, version: 1, number: await nextNumber(), signedOn: plainDate('2021-12-20') };
  good(await signSubmission(await director(), signed));
  const out = { id, version: 2, dispatchedOn: plainDate('2021-12-20'), way: 'PAPER', sets: 1 } as const;
  good(await dispatchSubmission(await secretary(), out));
  now = hanoi('2022-02-08 09:00');
  return id;
}

let number = 40;
async function nextNumber(): Promise<number> {
  number += 1;
  return Promise.resolve(number);
}

function granting(
  id: string,
  nominationIds: readonly string[],
  more: Partial<RecordSubmissionAnswerInput> = {},
): RecordSubmissionAnswerInput {
  return {
    id,
    version: 3,
    nominationIds,
    outcome: 'GRANTED',
    number: '377/QĐ-UBND',
    decidedOn: plainDate('2022-01-28'),
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
    receivedOn: plainDate('2022-02-07'),
    reason: '',
    ...more,
  };
}

const statusOf = async (id: string) => (await db().nomination.findUniqueOrThrow({ where: { id } })).status;
const historyOf = (staffId: string) => db().awardRecord.findMany({ where: { staffId } });

describe('a tờ trình is written', () => {
  test('once, with words prepared, and its lines are on their way up', async () => {
    const line = await passed(body.author.staffId);
    const id = await drafted([line]);
    expect(await drafted([line], id)).toBe(id);
    expect(await statusOf(line)).toBe('FORWARDED');
    expect(await db().submission.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'DRAFT',
      sign: 'TTr-SNgV',
      title: 'Tờ trình về việc đề nghị Chủ tịch Ủy ban nhân dân tỉnh khen thưởng năm 2021',
    });
    const trail = await db().auditEntry.findMany({ where: { objectId: { in: [id, line] } }, orderBy: { seq: 'asc' } });
    expect(trail.map(({ action }) => action)).toEqual(['NOMINATION_FORWARDED', 'SUBMISSION_DRAFTED']);
  });

  test('not with what the director decides, another level decides, has not passed, or waits for an opinion: each says why', async () => {
    const own = await passed(body.author.staffId, { awardCode: 'ADVANCED_WORKER' });
    const ofMinistry = await passed(body.author.staffId, { awardCode: 'MINISTERIAL_MERIT' });
    const early = await passed(body.author.staffId, { status: 'ON_AGENDA' });
    const ofPastYear = await passed(body.author.staffId, { year: 2020 });
    const held = await passed(body.colleague.staffId);
    await buildOpinion(db(), {
      organisationId: body.organisationId,
      recordedById: body.secretary.accountId,
      nominationIds: [held],
      holds: 'FORWARD',
    });
    const input = {
      id: newId(),
      year: 2021,
      authority: 'PROVINCE_CHAIRMAN',
      recipient: 'UBND tỉnh',
      nominationIds: [own, ofMinistry, early, ofPastYear, held],
    } as const;
    const refusal = refusalOf(await draftSubmission(await secretary(), input)) as {
      readonly lines: readonly { readonly nominationId: string; readonly hindrance: string }[];
    };
    const why = new Map(refusal.lines.map(({ nominationId, hindrance }) => [nominationId, hindrance]));
    expect([own, ofMinistry, early, ofPastYear, held].map((id) => why.get(id))).toEqual([
      'OWN_LEVEL',
      'OTHER_AUTHORITY',
      'NOT_PASSED',
      'OTHER_YEAR',
      'OPINION_AWAITED',
    ]);
    expect(await statusOf(held)).toBe('PASSED');
  });

  test('two secretaries who take the same line at once: one tờ trình has it, the other is told', async () => {
    const line = await passed(body.author.staffId);
    const other = await buildStaff(db(), { organisationId: body.organisationId, departmentId: body.officeId });
    const { id: accountId } = await buildAccount(db(), {
      organisationId: body.organisationId,
      staffId: other.id,
      roles: ['SECRETARY'],
    });
    const input = () =>
      ({
        id: newId(),
        year: 2021,
        authority: 'PROVINCE_CHAIRMAN',
        recipient: 'UBND tỉnh',
        nominationIds: [line],
      }) as const;
    const [one, two] = await Promise.all([
      draftSubmission(await secretary(), input()),
      draftSubmission(await api.contextOf(accountId), input()),
    ]);
    expect([one.ok, two.ok].toSorted()).toEqual([false, true]);
    expect(refusalOf(one.ok ? two : one)).toMatchObject({
      code: 'NOT_FORWARDABLE',
      lines: [{ hindrance: 'NOT_PASSED' }],
    });
    expect(await db().submissionLine.count({ where: { nominationId: line } })).toBe(1);
  });

  test('lines join and leave until it is signed; the last one stays, and a cancelled one lets all go', async () => {
    const [first, second] = [await passed(body.author.staffId), await passed(body.colleague.staffId)];
    const id = await drafted([first]);
    good(await addSubmissionLines(await secretary(), { id, version: 1, nominationIds: [second] }));
    good(await takeOutSubmissionLines(await secretary(), { id, version: 2, nominationIds: [first] }));
    expect([await statusOf(first), await statusOf(second)]).toEqual(['PASSED', 'FORWARDED']);
    const last = await takeOutSubmissionLines(await secretary(), { id, version: 3, nominationIds: [second] });
    expect(refusalOf(last)).toMatchObject({ problems: [{ code: 'LAST_LINE' }] });
    good(await cancelSubmission(await secretary(), { id, version: 3, reason: 'Chờ hướng dẫn của tỉnh.' }));
    expect(await statusOf(second)).toBe('PASSED');
    expect(await drafted([second])).not.toBe(id);
  });

  test('two people who word it at once: the second is told that it has changed', async () => {
    const id = await drafted([await passed(body.author.staffId)]);
    const words = { id, version: 1, recipient: 'UBND tỉnh', title: 'Tờ trình', content: 'Kính trình.' };
    const [one, two] = await Promise.all([
      saveSubmission(await secretary(), words),
      saveSubmission(await secretary(), words),
    ]);
    expect([one.ok, two.ok].toSorted()).toEqual([false, true]);
    expect(refusalOf(one.ok ? two : one)).toMatchObject({ code: 'STALE_RECORD', currentVersion: 2 });
  });
});

describe('it is signed and sent', () => {
  test('by somebody who is not proposed in it; the number is taken once', async () => {
    const own = await drafted([await passed(body.director.staffId)]);
    const signing = { version: 1, number: 7, signedOn: plainDate('2021-12-20') };
    expect(refusalOf(await signSubmission(await director(), { id: own, ...signing }))).toMatchObject({
      code: 'SIGNER_CONFLICT',
      names: ['Phạm Ngọc Sơn'],
    });
    const first = await drafted([await passed(body.author.staffId)]);
    good(await signSubmission(await director(), { id: first, ...signing }));
    const second = await drafted([await passed(body.colleague.staffId)]);
    expect(refusalOf(await signSubmission(await director(), { id: second, ...signing }))).toMatchObject({
      code: 'NUMBER_TAKEN',
      suggested: 8,
    });
  });

  test('what was signed does not change, not even by a careless script; from the sending on every line has its clock', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    const [row] = await db().submissionLine.findMany({ where: { submissionId: id } });
    // Twenty-five working days of decree 91 after 20 December.
    expect(row).toMatchObject({ sentOn: new Date('2021-12-20'), expectedOn: new Date('2022-01-24') });
    const careless = db().submission.update({ where: { id }, data: { title: 'Khác' } });
    expect(databaseFailure(await careless.catch((error: unknown) => error))).toMatchObject({ code: '23001' });
    const dropped = db().submissionLine.deleteMany({ where: { submissionId: id } });
    expect(databaseFailure(await dropped.catch((error: unknown) => error))).toMatchObject({ code: '23001' });
  });

  test('no decision of the own director takes an award of a higher level', async () => {
    const line = await passed(body.author.staffId);
    const careless = db().decision.create({
      data: {
        organisationId: body.organisationId,
        year: 2021,
        title: 'Quyết định',
        sign: 'QĐ-SNgV',
        periodFrom: new Date('2021-01-01'),
        periodTo: new Date('2021-12-31'),
        draftedById: body.secretary.accountId,
        createdAt: now,
        lines: {
          create: {
            nominationId: line,
            ordinal: 1,
            awardCode: 'PROVINCIAL_MERIT',
            subjectName: 'Nguyễn Thị Hà',
            subjectPost: '',
          },
        },
      },
    });
    expect(databaseFailure(await careless.catch((error: unknown) => error))).toMatchObject({
      constraint: 'decision_lines_own_level',
    });
  });
});

describe('the higher level answers', () => {
  test('a grant enters the history and the condition of later years; other lines go on waiting', async () => {
    const fighter = { awardCode: 'PROVINCIAL_EMULATION_FIGHTER' } as const;
    const [line, other] = [await passed(body.author.staffId, fighter), await passed(body.colleague.staffId)];
    const id = await sent([line, other]);
    good(await recordSubmissionAnswer(await secretary(), granting(id, [line])));
    expect([await statusOf(line), await statusOf(other)]).toEqual(['GRANTED_ABOVE', 'FORWARDED']);
    expect(await historyOf(body.author.staffId)).toMatchObject([
      {
        awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
        year: 2021,
        decisionNumber: '377/QĐ-UBND',
        decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh',
        periodFrom: new Date('2021-01-01'),
        periodTo: new Date('2021-12-31'),
      },
    ]);
    // The fighter of the State asks for the title of the province before: the card of the next year finds this one.
    const card = await (
      await api.as(body.secretary.accountId)
    ).run(
      `query ($staffId: UUID!, $departmentId: UUID!) {
        titleBoardCell(award: NATIONAL_EMULATION_FIGHTER, departmentId: $departmentId, staffId: $staffId, year: 2022) {
          findings { sources { label } } } }`,
      { staffId: body.author.staffId, departmentId: body.divisionId },
    );
    expect(card.codes).toEqual([]);
    expect(JSON.stringify(card.data.titleBoardCell)).toContain('377/QĐ-UBND');
  });

  test('two people who write down an answer at once: it is written once', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    const [one, two] = await Promise.all([
      recordSubmissionAnswer(await secretary(), granting(id, [line])),
      recordSubmissionAnswer(await director(), granting(id, [line])),
    ]);
    expect([one.ok, two.ok].toSorted()).toEqual([false, true]);
    expect(refusalOf(one.ok ? two : one)).toMatchObject({ code: 'STALE_RECORD' });
    expect(await historyOf(body.author.staffId)).toHaveLength(1);
  });

  test('until it comes the next year’s list and desk show the tờ trình; answered, it stays with its own year', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    const caller = await api.as(body.secretary.accountId);
    const shown = async () => {
      const { data } = await caller.run(
        '{ submissions(year: 2022) { totalCount } myWork(year: 2022) { turn { kind } } }',
      );
      return [data.submissions.totalCount, data.myWork.turn.map(({ kind }: { kind: string }) => kind)];
    };
    expect(await shown()).toEqual([1, expect.arrayContaining(['ABOVE_OVERDUE'])]);
    const refused = granting(id, [line], { outcome: 'REFUSED', number: '', reason: 'Chưa đủ thời gian.' });
    good(await recordSubmissionAnswer(await secretary(), refused));
    expect(await shown()).toEqual([0, expect.not.arrayContaining(['ABOVE_OVERDUE'])]);
  });

  test('the person reads of the grant at home, though it rewards the year before', async () => {
    const line = await passed(body.author.staffId);
    good(await recordSubmissionAnswer(await secretary(), granting(await sent([line]), [line])));
    const { data } = await (await api.as(body.author.accountId)).run('{ myWork(year: 2022) { news { kind title } } }');
    expect(data.myWork.news).toMatchObject([{ kind: 'AWARD_RECEIVED' }]);
  });

  test('a refusal says why and gives no award', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    const refusing = (reason: string) => granting(id, [line], { outcome: 'REFUSED', number: '', reason });
    expect(refusalOf(await recordSubmissionAnswer(await secretary(), refusing('')))).toMatchObject({
      problems: [{ field: 'reason', code: 'REQUIRED' }],
    });
    good(await recordSubmissionAnswer(await secretary(), refusing('Chưa đủ thời gian.')));
    expect(await statusOf(line)).toBe('REFUSED_ABOVE');
    expect(await historyOf(body.author.staffId)).toEqual([]);
  });

  test('what is sent back for more is sent again, and its clock begins anew', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    const asking = granting(id, [line], { outcome: 'RETURNED', number: '45/STĐKT', reason: 'Thiếu chứng nhận.' });
    good(await recordSubmissionAnswer(await secretary(), asking));
    expect(await statusOf(line)).toBe('FORWARDED');
    const again = { id, version: 4, nominationIds: [line], number: '12/SNgV-VP', sentOn: plainDate('2022-02-08') };
    good(await sendSubmissionAgain(await secretary(), again));
    expect(await db().submissionLine.findFirstOrThrow({ where: { submissionId: id } })).toMatchObject({
      state: 'WAITING',
      sentOn: new Date('2022-02-08'),
      expectedOn: new Date('2022-03-15'),
    });
    good(await recordSubmissionAnswer(await secretary(), granting(id, [line], { version: 5 })));
    expect(await statusOf(line)).toBe('GRANTED_ABOVE');
  });

  test('a wrong grant leaves the history again, stays readable as a mistake, and the right answer takes its place', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    good(await recordSubmissionAnswer(await secretary(), granting(id, [line], { number: '999/QĐ-UBND' })));
    const correction = { id, version: 4, nominationId: line, reason: 'Nhầm số quyết định.' };
    good(await correctSubmissionAnswer(await secretary(), correction));
    expect(await statusOf(line)).toBe('FORWARDED');
    expect(await historyOf(body.author.staffId)).toEqual([]);
    good(await recordSubmissionAnswer(await secretary(), granting(id, [line], { version: 5 })));
    expect(await historyOf(body.author.staffId)).toMatchObject([{ decisionNumber: '377/QĐ-UBND' }]);
    const answers = await db().submissionAnswer.findMany({
      orderBy: { recordedAt: 'asc' },
      where: { line: { submissionId: id } },
    });
    expect(answers.map((each) => [each.number, each.correctedReason])).toEqual([
      ['999/QĐ-UBND', 'Nhầm số quyết định.'],
      ['377/QĐ-UBND', null],
    ]);
  });

  test('nobody writes down the answer about the own line', async () => {
    const line = await passed(body.secretary.staffId);
    const id = await sent([line]);
    await expect(recordSubmissionAnswer(await secretary(), granting(id, [line]))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    good(await recordSubmissionAnswer(await director(), granting(id, [line])));
  });

  test('an award of history is not deleted by a careless script', async () => {
    const line = await passed(body.author.staffId);
    const id = await sent([line]);
    good(await recordSubmissionAnswer(await secretary(), granting(id, [line])));
    const careless = db().awardRecord.deleteMany({ where: { staffId: body.author.staffId } });
    expect(databaseFailure(await careless.catch((error: unknown) => error))).toMatchObject({ code: '23001' });
  });
});

describe('at the dossier', () => {
  const FORWARDING = `query ($id: UUID!) { nomination(id: $id) { status forwarding {
    submissionId state daysWaiting isOverdue expectedOn answers { outcome number correctedReason } } } }`;

  test('the head and the person proposed see it from the sending on, without the tờ trình; a draft only its keepers', async () => {
    const line = await passed(body.author.staffId);
    const draft = await drafted([line]);
    const head = await api.as(body.head.accountId);
    expect((await head.run(FORWARDING, { id: line })).data.nomination).toEqual({
      status: 'FORWARDED',
      forwarding: null,
    });
    const keeper = await api.as(body.secretary.accountId);
    expect((await keeper.run(FORWARDING, { id: line })).data.nomination.forwarding).toMatchObject({
      submissionId: draft,
      state: 'WAITING',
      daysWaiting: null,
    });
    const other = await passed(body.colleague.staffId);
    await sent([other]);
    for (const accountId of [body.head.accountId, body.colleague.accountId]) {
      const seen = await (await api.as(accountId)).run(FORWARDING, { id: other });
      expect(seen.data.nomination.forwarding).toMatchObject({
        submissionId: null,
        state: 'WAITING',
        daysWaiting: 50,
        isOverdue: true,
      });
    }
  });
});

test('less than the law wants goes up only with a reason, and the trail keeps it', async () => {
  const line = await passed(body.author.staffId, { awardCode: 'PRIME_MINISTER_MERIT' });
  const id = newId();
  const draft = { id, year: 2021, authority: 'PRIME_MINISTER', recipient: 'UBND tỉnh', nominationIds: [line] } as const;
  good(await draftSubmission(await secretary(), draft));
  const signed = { id, version: 1, number: await nextNumber(), signedOn: plainDate('2021-12-20') };
  good(await signSubmission(await director(), signed));
  const onPaper = { id, version: 2, dispatchedOn: plainDate('2021-12-20'), way: 'PAPER', sets: 2 } as const;
  const refused = await dispatchSubmission(await secretary(), onPaper);
  expect(refusalOf(refused)).toMatchObject({ problems: [{ field: 'reason', code: 'REQUIRED' }] });
  const reason = 'Tệp gửi sau qua hệ thống của Ban Thi đua.';
  good(await dispatchSubmission(await secretary(), { ...onPaper, reason }));
  const entry = await db().auditEntry.findFirstOrThrow({ where: { objectId: id, action: 'SUBMISSION_DISPATCHED' } });
  expect(entry.data).toMatchObject({ kind: 'PAPER', sets: 2, reason });
});
