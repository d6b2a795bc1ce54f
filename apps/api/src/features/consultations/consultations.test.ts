import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, buildDepartment, buildNomination, buildStaff, day, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body, type Person } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import type { OfficeQuestionInput } from './consultation.input.ts';
import { answerConsultation } from './use-cases/answer-consultation.ts';
import { askConsultations } from './use-cases/ask-consultations.ts';
import { cancelConsultation, remindConsultation } from './use-cases/chase-consultation.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let personnel: Office;
let finance: Office;
let now = hanoi('2021-12-06 09:00');

interface Office {
  readonly departmentId: string;
  readonly head: Person;
}

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = hanoi('2021-12-06 09:00');
  body = await buildBody(database.client);
  personnel = await officeNamed('Phòng Tổ chức cán bộ');
  finance = await officeNamed('Phòng Tài chính');
});

async function officeNamed(name: string): Promise<Office> {
  const { client } = database;
  const { organisationId } = body;
  const { id: departmentId } = await buildDepartment(client, { organisationId, name });
  const staff = await buildStaff(client, { organisationId, departmentId, isHead: true, isLeader: true });
  const account = await buildAccount(client, { organisationId, staffId: staff.id, roles: ['STAFF', 'HEAD'] });
  return { departmentId, head: { accountId: account.id, staffId: staff.id } };
}

async function lineOf(staffId: string, overrides: object = {}): Promise<string> {
  return (await buildNomination(database.client, { staffId, status: 'RECEIVED', ...overrides })).id;
}

function of({ departmentId }: Office, more: Partial<OfficeQuestionInput> = {}): OfficeQuestionInput {
  return { departmentId, aspect: 'PERSONNEL', question: '', ...more };
}

async function ask(nominationIds: readonly string[], ...offices: readonly OfficeQuestionInput[]) {
  const outcome = await askConsultations(await api.contextOf(body.secretary.accountId), { nominationIds, offices });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.map((told) => told.outcome);
}

async function askedRow(nominationId: string, office: Office) {
  return database.client.consultation.findFirstOrThrow({
    where: { nominationId, departmentId: office.departmentId },
    orderBy: { createdAt: 'desc' },
  });
}

type Said = 'NO_OBJECTION' | 'OBJECTS' | 'CANNOT_SAY';

async function answer(nominationId: string, office: Office, said: Said, remark = '', by: Person = office.head) {
  const { id, version } = await askedRow(nominationId, office);
  return answerConsultation(await api.contextOf(by.accountId), { id, version, answer: said, remark });
}

const CONFIRM = `mutation ($input: NominationActInput!) { confirmNominationEligible(input: $input) {
  __typename
  ... on Nomination { status }
  ... on ConsultationsOpenError { consultations { officeName askedOn dueOn } }
  ... on ObjectionsStandError { objections { officeName remark } }
} }`;

async function confirm(id: string, reason?: string) {
  const { version } = await database.client.nomination.findUniqueOrThrow({ where: { id }, select: { version: true } });
  const caller = await api.as(body.secretary.accountId);
  // The papers of these lines are another matter.
  const input = { id, version, reason, papersReason: 'Biên bản bình xét nộp sau.' };
  return (await caller.run(CONFIRM, { input })).data?.confirmNominationEligible;
}

describe('asking', () => {
  test('several offices about several lines at once: each pair stands for itself and has its own clock', async () => {
    const [one, other] = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
    const gone = await lineOf(body.member.staffId, { status: 'ELIGIBLE' });
    expect(await ask([one, other, gone], of(personnel), of(finance))).toEqual([
      'ASKED',
      'ASKED',
      'ASKED',
      'ASKED',
      'MOVED_ON',
      'MOVED_ON',
    ]);
    // Three working days after Monday.
    expect(await askedRow(one, finance)).toMatchObject({ askedOn: day('2021-12-06'), dueOn: day('2021-12-09') });
    expect(await ask([one], of(personnel), of(personnel, { aspect: 'FINANCE' }))).toEqual(['ALREADY_ASKED', 'ASKED']);
  });

  test('the time is that which the body has set, or the day written', async () => {
    await database.client.organisationSetting.create({
      data: {
        organisationId: body.organisationId,
        key: 'consultationDays',
        value: 1,
        legalGround: 'Quy chế',
        validFrom: day('2021-01-01'),
      },
    });
    const [one, other] = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
    await ask([one], of(personnel));
    expect(await askedRow(one, personnel)).toMatchObject({ dueOn: day('2021-12-07') });
    const context = await api.contextOf(body.secretary.accountId);
    const input = { nominationIds: [other], offices: [of(personnel)] };
    expect(await askConsultations(context, { ...input, dueOn: plainDate('2021-12-03') })).toMatchObject({
      error: { problems: [{ field: 'dueOn', code: 'IN_PAST' }] },
    });
    await askConsultations(context, { ...input, dueOn: plainDate('2021-12-20') });
    expect(await askedRow(other, personnel)).toMatchObject({ dueOn: day('2021-12-20') });
  });

  test('not whoever proposes, is proposed or is related, nor an office without a head', async () => {
    const line = await lineOf(body.author.staffId);
    const { organisationId } = body;
    const vacant = (await buildDepartment(database.client, { organisationId })).id;
    await database.client.declaredRelation.create({
      data: {
        id: crypto.randomUUID(),
        organisationId,
        staffId: finance.head.staffId,
        relatedId: body.author.staffId,
        kind: 'SIBLING',
        declaredAt: now,
      },
    });
    const officer = (staffId: string) => ({ staffId, aspect: 'CONDUCT' as const, question: '' });
    expect(
      await ask(
        [line],
        of({ departmentId: body.divisionId, head: body.head }),
        of(finance),
        of({ departmentId: vacant, head: body.head }),
        officer(body.author.staffId),
        officer(body.head.staffId),
        officer(body.member.staffId),
      ),
    ).toEqual(['OWN_OFFICE', 'NOBODY_TO_ANSWER', 'NOBODY_TO_ANSWER', 'NOBODY_TO_ANSWER', 'NOBODY_TO_ANSWER', 'ASKED']);
  });

  test('nobody asks about the own line; the director asks about the secretary', async () => {
    const own = await lineOf(body.secretary.staffId);
    expect(await ask([own], of(personnel))).toEqual(['NOT_THERE']);
    const input = { nominationIds: [own], offices: [of(personnel)] };
    expect(await askConsultations(await api.contextOf(body.director.accountId), input)).toMatchObject({
      value: [{ outcome: 'ASKED' }],
    });
    // What is thought of the own line is not read either.
    const { data } = await (
      await api.as(body.secretary.accountId)
    ).run(`{ consultations(year: 2021) { totalCount } nomination(id: "${own}") { consultations { id } } }`);
    expect(data).toMatchObject({ consultations: { totalCount: 0 }, nomination: { consultations: [] } });
  });

  test('asking about many lines takes no more statements than about one', async () => {
    const context = await api.contextOf(body.secretary.accountId);
    const lines: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      const { id } = await buildStaff(database.client, {
        organisationId: body.organisationId,
        departmentId: body.divisionId,
      });
      lines.push(await lineOf(id));
    }
    const offices = [of(personnel), of(finance)];
    const [first = '', ...others] = lines;
    const one = await countStatements(database, () => askConsultations(context, { nominationIds: [first], offices }));
    const many = await countStatements(database, () => askConsultations(context, { nominationIds: others, offices }));
    // The trail has an entry each; everything else is asked once.
    expect(many.statements.length - one.statements.length).toBeLessThanOrEqual(4);
  });
});

describe('answering', () => {
  test('two offices answer at the same moment, each its own question', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(personnel), of(finance));
    const outcomes = await Promise.all([
      answer(line, personnel, 'NO_OBJECTION'),
      answer(line, finance, 'OBJECTS', 'Đang chờ quyết toán.'),
    ]);
    expect(outcomes).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await askedRow(line, personnel)).toMatchObject({ status: 'ANSWERED', answer: 'NO_OBJECTION', version: 2 });
    expect(await askedRow(line, finance)).toMatchObject({ status: 'ANSWERED', answer: 'OBJECTS', version: 2 });
  });

  test('only the office that is asked, and whoever does not agree says why', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(personnel));
    await expect(answer(line, personnel, 'NO_OBJECTION', '', finance.head)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(answer(line, personnel, 'NO_OBJECTION', '', body.secretary)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await answer(line, personnel, 'CANNOT_SAY')).toMatchObject({
      error: { problems: [{ field: 'remark', code: 'REQUIRED' }] },
    });
    await answer(line, personnel, 'CANNOT_SAY', 'Hồ sơ đang chuyển về.');
    const entry = await database.client.auditEntry.findFirstOrThrow({
      where: { organisationId: body.organisationId, action: 'CONSULTATION_ANSWERED' },
    });
    expect(entry.data).toMatchObject({ from: 'ASKED', to: 'ANSWERED', answer: 'CANNOT_SAY' });
  });

  test('the office reads the line, its report and its own question while it is asked and after, and no other answer', async () => {
    const line = await lineOf(body.author.staffId, { summary: 'Chủ trì ba đoàn công tác.' });
    const caller = await api.as(personnel.head.accountId);
    const read = async () => {
      const { data, codes } = await caller.run(
        `{ nomination(id: "${line}") { summary assessment { verdict } viewerCan consultations { officeName } } achievementReport(id: "${line}") { id } }`,
      );
      return codes.length > 0 ? codes : data;
    };
    expect(await read()).toEqual(['NOT_FOUND']);
    await ask([line], of(personnel), of(finance));
    const seen = {
      nomination: {
        summary: 'Chủ trì ba đoàn công tác.',
        viewerCan: [],
        consultations: [{ officeName: 'Phòng Tổ chức cán bộ' }],
      },
      achievementReport: { id: line },
    };
    expect(await read()).toMatchObject(seen);
    await answer(line, personnel, 'NO_OBJECTION');
    await answer(line, finance, 'NO_OBJECTION');
    await confirm(line);
    expect(await read()).toMatchObject(seen);
    // The list of lines stays that of the own desk.
    expect((await caller.run('{ nominations(year: 2021) { totalCount } }')).data).toEqual({
      nominations: { totalCount: 0 },
    });
  });
});

describe('the conclusion of the check', () => {
  test('waits for every office that is asked, and names it with since when and until when', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(personnel), of(finance));
    await answer(line, personnel, 'NO_OBJECTION');
    expect(await confirm(line)).toEqual({
      __typename: 'ConsultationsOpenError',
      consultations: [{ officeName: 'Phòng Tài chính', askedOn: '2021-12-06', dueOn: '2021-12-09' }],
    });
    const { id, version } = await askedRow(line, finance);
    const context = await api.contextOf(body.secretary.accountId);
    expect(await cancelConsultation(context, { id, version, reason: ' ' })).toMatchObject({
      error: { problems: [{ field: 'reason', code: 'REQUIRED' }] },
    });
    await cancelConsultation(context, { id, version, reason: 'Không có khoản chi nào liên quan.' });
    expect(await confirm(line)).toMatchObject({ __typename: 'Nomination', status: 'ELIGIBLE' });
  });

  test('goes on over an objection only for a written reason, which stays beside it', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(finance));
    await answer(line, finance, 'OBJECTS', 'Còn nợ tạm ứng.');
    expect(await confirm(line)).toEqual({
      __typename: 'ObjectionsStandError',
      objections: [{ officeName: 'Phòng Tài chính', remark: 'Còn nợ tạm ứng.' }],
    });
    expect(await confirm(line, 'Đã hoàn tạm ứng ngày 05/12.')).toMatchObject({ status: 'ELIGIBLE' });
    expect(await askedRow(line, finance)).toMatchObject({
      weighedReason: 'Đã hoàn tạm ứng ngày 05/12.',
      weighedById: body.secretary.accountId,
    });
    // The council reads both once the line is before it.
    await database.client.nomination.update({ where: { id: line }, data: { status: 'ON_AGENDA' } });
    const { data } = await (
      await api.as(body.member.accountId)
    ).run(`{ nomination(id: "${line}") { consultations { answer remark weighedReason viewerCan } } }`);
    expect(data?.nomination.consultations).toEqual([
      { answer: 'OBJECTS', remark: 'Còn nợ tạm ứng.', weighedReason: 'Đã hoàn tạm ứng ngày 05/12.', viewerCan: [] },
    ]);
  });

  test('a question that comes after the line was confirmed is told so, and an answer is not changed any more', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(personnel));
    await answer(line, personnel, 'NO_OBJECTION');
    await confirm(line);
    expect(await ask([line], of(finance))).toEqual(['MOVED_ON']);
    expect(await answer(line, personnel, 'OBJECTS', 'Nhớ ra điều này.')).toMatchObject({
      error: { code: 'INVALID_TRANSITION' },
    });
  });

  test('of two who act at once, the conclusion or the question, one is told', async () => {
    const line = await lineOf(body.author.staffId);
    const [asked, concluded] = await Promise.all([ask([line], of(finance)), confirm(line)]);
    expect([
      ['ASKED', 'ConsultationsOpenError'],
      ['MOVED_ON', 'Nomination'],
    ]).toContainEqual([asked[0], concluded.__typename]);
  });

  test('a line that is returned or found ineligible waits for nobody: what was still asked is over, with its reason', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(personnel), of(finance));
    await answer(line, personnel, 'NO_OBJECTION');
    const caller = await api.as(body.secretary.accountId);
    const input = { id: line, version: 1, reason: 'Thiếu minh chứng.' };
    await caller.run(
      'mutation ($input: NominationActInput!) { findNominationIneligible(input: $input) { __typename } }',
      { input },
    );
    expect(await askedRow(line, finance)).toMatchObject({
      status: 'CANCELLED',
      cancelledReason: 'Hồ sơ đã được kết luận không đủ điều kiện.',
    });
    expect(await askedRow(line, personnel)).toMatchObject({ status: 'ANSWERED' });
    const over = await api.as(finance.head.accountId);
    expect((await over.run(`{ nomination(id: "${line}") { id } }`)).codes).toEqual(['NOT_FOUND']);
  });

  test('a careless script passes over neither an open question nor an objection, and changes no question', async () => {
    const line = await lineOf(body.author.staffId);
    await ask([line], of(finance));
    const { client } = database;
    const eligible = { where: { id: line }, data: { status: 'ELIGIBLE' as const } };
    await expect(client.nomination.update(eligible)).rejects.toThrow('an office has not answered yet');
    await answer(line, finance, 'OBJECTS', 'Còn nợ tạm ứng.');
    await expect(client.nomination.update(eligible)).rejects.toThrow('an objection was not weighed');
    const { id } = await askedRow(line, finance);
    await expect(client.consultation.update({ where: { id }, data: { dueOn: day('2021-12-31') } })).rejects.toThrow(
      'does not change',
    );
    await expect(
      client.consultation.create({
        data: {
          organisationId: body.organisationId,
          nominationId: line,
          departmentId: body.divisionId,
          aspect: 'CONDUCT',
          askedOn: day('2021-12-06'),
          dueOn: day('2021-12-09'),
          askedById: body.secretary.accountId,
          createdAt: now,
          updatedAt: now,
        },
      }),
    ).rejects.toThrow('whoever proposes or is proposed is not asked');
  });
});

test('the desk of the office: what waits for it with its clock, late in working days, reminded on the page of its work', async () => {
  const line = await lineOf(body.author.staffId);
  await ask([line], of(finance));
  now = hanoi('2021-12-13 09:00');
  const { id, version } = await askedRow(line, finance);
  await remindConsultation(await api.contextOf(body.secretary.accountId), { id, version });
  const caller = await api.as(finance.head.accountId);
  const { data } = await caller.run(`{
    consultations(year: 2021, filter: { askedOfMe: true, overdueOnly: true }) { totalCount nodes { daysLeft remindedOn viewerCan subjectName } }
    myWork(year: 2021) { turn { kind title dueOn } }
  }`);
  expect(data.consultations).toEqual({
    totalCount: 1,
    nodes: [{ daysLeft: -2, remindedOn: '2021-12-13', viewerCan: ['ANSWER'], subjectName: 'Nguyễn Thị Hà' }],
  });
  expect(data.myWork.turn).toContainEqual({
    kind: 'REMINDED_CONSULTATION',
    title: 'Nguyễn Thị Hà',
    dueOn: '2021-12-09',
  });
  const staff = await api.as(body.colleague.accountId);
  expect((await staff.run(`{ consultation(id: "${id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
});
