import 'reflect-metadata';
import { countStatements } from '@thidua/db';
import {
  buildAccount,
  buildDepartment,
  buildOrganisation,
  buildStaff,
  day,
  sampleDepartmentId,
  sampleGatheringId,
  sampleInitiativeId,
  sampleItemId,
  sampleMeetingId,
} from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const PARTS = 'kind subjectId code title detail count dueOn since holder key';
const MY_WORK = `{ myWork(year: 2021) { today
  turn { ${PARTS} } waiting { ${PARTS} } calendar { ${PARTS} } news { ${PARTS} } } }`;

interface Item {
  readonly kind: string;
  readonly code: string | null;
  readonly title: string;
  readonly count: number | null;
  readonly holder: string | null;
  readonly dueOn: string | null;
  readonly subjectId: string | null;
}

async function workOf(username: string): Promise<Record<'turn' | 'waiting' | 'calendar' | 'news', readonly Item[]>> {
  const { data, codes } = await (await api.signedIn(username)).run(MY_WORK);
  expect(codes).toEqual([]);
  return data.myWork;
}

const kindsOf = (items: readonly Item[]) => items.map(({ kind, title }) => `${kind} ${title}`);

describe('the home page on 6 December 2021', () => {
  test('asks the staff to finish their drafts and shows where their initiatives are', async () => {
    const { turn, waiting, news } = await workOf('chuyenvien.ha');
    expect(kindsOf(turn)).toEqual(['FINISH_INITIATIVE Bảng theo dõi cam kết quốc tế của tỉnh theo màu']);
    expect(waiting).toEqual([]);
    expect(news.map(({ kind, code }) => [kind, code])).toEqual([['INITIATIVE_RECOGNISED', 'SK-2021-001']]);
  });

  test('tells an author who holds the request since when', async () => {
    const { waiting } = await workOf('chuyenvien.dung');
    expect(waiting).toMatchObject([
      { kind: 'WAITING_ENDORSEMENT', code: 'SK-2021-009', holder: 'Phạm Đức Ước', since: '2021-12-02T09:00:00.000Z' },
    ]);
  });

  test('asks a head to endorse and to send the list before the council meets', async () => {
    const { turn, calendar } = await workOf('truongphong.lsvk');
    expect(turn).toMatchObject([
      { kind: 'ENDORSE_INITIATIVE', code: 'SK-2021-010', dueOn: '2021-12-01', detail: 'Phùng Thị Oanh' },
      { kind: 'WRITE_REPORT', dueOn: '2021-12-08', detail: 'Phòng Lãnh sự - Việt kiều' },
      {
        kind: 'NOMINATE_DEPARTMENT',
        subjectId: sampleDepartmentId('LSVK'),
        title: 'Phòng Lãnh sự - Việt kiều',
        dueOn: '2021-12-10',
      },
      { kind: 'CONFIRM_REUSE', subjectId: sampleInitiativeId(2) },
      { kind: 'TAKE_ROLL', subjectId: sampleGatheringId('corruption-law') },
      {
        kind: 'APPROVE_REGISTRATIONS',
        title: 'Phòng Lãnh sự - Việt kiều',
        count: 1,
        since: '2021-12-03T03:20:00.000Z',
      },
    ]);
    expect(calendar).toMatchObject([
      { kind: 'MEETING_STARTS', dueOn: '2021-12-10' },
      { kind: 'ATTEND_GATHERING', dueOn: '2021-12-16' },
    ]);
  });

  test('offers the lists of departments that stand today, also of one that ends with the year', async () => {
    const { client } = api.database;
    const { organisationId } = await client.department.findUniqueOrThrow({ where: { id: sampleDepartmentId('LSVK') } });
    const coming = await buildDepartment(client, { organisationId, openedOn: day('2021-12-15') });
    const ending = await buildDepartment(client, { organisationId, closedOn: day('2021-12-31') });
    const mine = { in: [coming.id, ending.id] };
    try {
      const { turn, waiting } = await workOf('chanhvanphong');
      const offered = [...turn, ...waiting].map(({ subjectId }) => subjectId);
      expect(offered).toContain(ending.id);
      expect(offered).not.toContain(coming.id);
    } finally {
      await client.departmentName.deleteMany({ where: { departmentId: mine } });
      await client.department.deleteMany({ where: { id: mine } });
    }
  });

  test('asks a head to complete a line that came back', async () => {
    const { turn } = await workOf('giamdoc.ttdv');
    expect(turn).toMatchObject([
      { kind: 'COMPLETE_NOMINATION', title: 'Lương Thị Ơn', detail: 'Đề nghị bổ sung tóm tắt thành tích năm 2021.' },
    ]);
  });

  test('tells a head that a line of the division did not pass the check, and why', async () => {
    const { client } = api.database;
    const line = await client.nomination.findFirstOrThrow({
      where: { year: 2021, departmentId: sampleDepartmentId('HTQT'), status: 'ELIGIBLE' },
      select: { id: true, code: true, checkedAt: true },
    });
    const reason = 'Chưa có biên bản bình xét.';
    await client.nomination.update({
      where: { id: line.id },
      data: { status: 'INELIGIBLE', ineligibleReason: reason },
    });
    try {
      expect((await workOf('truongphong.htqt')).news).toMatchObject([
        { kind: 'NOMINATION_INELIGIBLE', code: line.code, detail: reason },
      ]);
      expect((await workOf('truongphong.lsvk')).news).toEqual([]);
    } finally {
      await client.nomination.update({ where: { id: line.id }, data: { status: 'ELIGIBLE', ineligibleReason: null } });
    }
  });

  test('gives the secretariat its desk: lists, requests, agenda, figures; and what waits for others', async () => {
    const { turn, waiting } = await workOf('chanhvanphong');
    expect(new Set(turn.map(({ kind }) => kind))).toEqual(
      new Set([
        'FINISH_REVIEW',
        'RECEIVE_INITIATIVE',
        'RECOGNISE_INITIATIVE',
        'HOLD_SITTING',
        'ISSUE_CERTIFICATES',
        'RECEIVE_NOMINATIONS',
        'CHECK_NOMINATIONS',
        'PUT_ON_AGENDA',
        'RECEIVE_REPORTS',
        'CLOSE_GATHERING',
        'SCORE_BLOCK_SHEET',
        'SETTLE_CHECK_FINDINGS',
        'PUBLISH_ROLE_MODEL',
        'CONFIRM_RESEARCH',
        'CHECK_IN_TARGET',
      ]),
    );
    expect(turn.find(({ kind }) => kind === 'RECEIVE_NOMINATIONS')).toMatchObject({
      subjectId: sampleDepartmentId('VPTTR'),
      title: 'Văn phòng - Thanh tra',
      // The seven lines without the secretary's own.
      count: 6,
    });
    expect(turn.find(({ kind }) => kind === 'CHECK_NOMINATIONS')).toMatchObject({ count: 1 });
    expect(turn.find(({ kind }) => kind === 'PUT_ON_AGENDA')).toMatchObject({ count: 2 });
    expect(turn.filter(({ kind }) => kind === 'SCORE_BLOCK_SHEET')).toMatchObject([
      { title: 'Cụm thi đua các phòng, đơn vị thuộc Sở', dueOn: '2021-12-15' },
      { title: 'Cụm thi đua số 3 - Bộ Ngoại giao', dueOn: '2021-12-20' },
    ]);
    expect(turn.filter(({ kind }) => kind === 'CHECK_IN_TARGET').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['T7a']),
    );
    expect(waiting).toMatchObject([
      { kind: 'WAITING_NOMINATIONS', title: 'Phòng Lãnh sự - Việt kiều', holder: 'Mai Xuân Đức' },
      { kind: 'WAITING_REGISTRATIONS', title: '2021', count: 1 },
      { kind: 'WAITING_REPORTS', count: 1, holder: 'Phòng Lãnh sự - Việt kiều', dueOn: '2021-12-08' },
      { kind: 'WAITING_DECISION', holder: 'Đặng Minh Trí' },
    ]);
  });

  test('asks the director to sign, to chair, and to receive the secretary’s own line', async () => {
    const { turn } = await workOf('giamdoc');
    expect(turn).toMatchObject([
      { kind: 'RECEIVE_NOMINATIONS', count: 1, title: 'Văn phòng - Thanh tra', dueOn: '2021-12-08' },
      { kind: 'CHAIR_MEETING', subjectId: sampleMeetingId('december'), dueOn: '2021-12-10' },
      { kind: 'HANDLE_DIFFICULTY', title: 'Chưa bố trí được phiên dịch tiếng Lào cho hội đàm cuối năm' },
      { kind: 'ISSUE_DECISION', title: 'Quyết định về việc tặng Giấy khen trong công tác phòng, chống dịch COVID-19' },
    ]);
  });

  test('asks the director to judge the initiative of the only secretary, and tells the author so', async () => {
    const { client } = api.database;
    const { staffId } = await client.account.findFirstOrThrow({ where: { username: 'chanhvanphong' } });
    const where = { id: sampleInitiativeId(11) };
    const { ownerId, status, code } = await client.initiative.findUniqueOrThrow({ where });
    await client.initiative.update({ where, data: { ownerId: staffId ?? '', status: 'RECEIVED' } });

    expect((await workOf('giamdoc')).turn).toContainEqual(
      expect.objectContaining({ kind: 'RECOGNISE_INITIATIVE', code }),
    );
    expect((await workOf('chanhvanphong')).waiting).toContainEqual(
      expect.objectContaining({ kind: 'WAITING_RECOGNITION', code, holder: 'Đặng Minh Trí' }),
    );
    await client.initiative.update({ where, data: { ownerId, status } });
  });

  test('gives the director the initiatives while the secretariat is vacant', async () => {
    const { client } = api.database;
    const grants = { role: 'SECRETARY', validTo: null } as const;
    const ended = await client.roleGrant.findMany({ where: grants, select: { id: true } });
    const where = { id: { in: ended.map(({ id }) => id) } };
    await client.roleGrant.updateMany({ where, data: { validTo: new Date('2021-11-30') } });

    const { turn } = await workOf('giamdoc');
    await client.roleGrant.updateMany({ where, data: { validTo: null } });

    expect(turn.map(({ kind }) => kind)).toContain('RECEIVE_INITIATIVE');
  });

  test('shows a member of the council the coming meeting, and of the plan only what she is in charge of', async () => {
    const { turn, calendar } = await workOf('phochanhvanphong');
    expect(turn).toMatchObject([{ kind: 'DO_TASK_ITEM', code: '2.3' }]);
    expect(kindsOf(calendar)).toEqual([
      'MEETING_STARTS Xét danh hiệu thi đua và khen thưởng năm 2021',
      'ATTEND_GATHERING Tọa đàm: đối ngoại của tỉnh trong điều kiện dịch bệnh, việc làm được và bài học',
    ]);
  });

  test('asks nobody to write the list of a year that is history', async () => {
    const head = await api.signedIn('truongphong.lsvk');
    const { data } = await head.run(MY_WORK.replace('2021', '2019'));
    expect(data.myWork.turn).toEqual([]);
  });

  test('is empty for the technical administrator', async () => {
    expect(await workOf('quantri')).toMatchObject({ turn: [], waiting: [], calendar: [], news: [] });
  });

  test('is empty for somebody of another body', async () => {
    const stranger = await api.asRole('DIRECTOR');
    const { data } = await stranger.run('{ myWork(year: 2021) { turn { kind } waiting { kind } news { kind } } }');
    expect(data.myWork).toEqual({ turn: [], waiting: [], news: [] });
  });
});

test('while the meeting runs, a member is called to vote on what is open and not their own', async () => {
  const { client } = api.database;
  const meeting = { id: sampleMeetingId('december') };
  const openedAt = new Date('2021-12-10T07:00:00Z');
  await client.meeting.update({ where: meeting, data: { status: 'OPEN', openedAt } });
  await client.agendaItem.updateMany({
    where: { id: { in: [sampleItemId('ldtt-uoc'), sampleItemId('ldtt-ngocan')] } },
    data: { status: 'OPEN', openedAt },
  });
  const [nga, uoc] = [await workOf('phochanhvanphong'), await workOf('truongphong.htqt')];
  // What she was put in charge of, and late with, comes first.
  expect(nga.turn).toMatchObject([
    { kind: 'DO_TASK_ITEM', dueOn: '2021-11-30' },
    { kind: 'VOTE', count: 2 },
  ]);
  // Phạm Đức Ước stands aside from his own item.
  expect(uoc.turn.find(({ kind }) => kind === 'VOTE')).toMatchObject({ count: 1 });
  await client.agendaItem.updateMany({ where: { status: 'OPEN' }, data: { status: 'WAITING', openedAt: null } });
  expect((await workOf('phochanhvanphong')).turn).toMatchObject([{ kind: 'DO_TASK_ITEM' }, { kind: 'JOIN_MEETING' }]);
  await client.meeting.update({ where: meeting, data: { status: 'PLANNED', openedAt: null } });
});

describe('the number of statements', () => {
  test.each(['chuyenvien.ha', 'truongphong.lsvk', 'chanhvanphong', 'giamdoc'])(
    'of %s does not grow with the work',
    async (username) => {
      const { client } = api.database;
      const caller = await api.signedIn(username);
      const before = await countStatements(api.database, () => caller.run(MY_WORK));
      await client.initiative.updateMany({ where: { status: 'DRAFT' }, data: { updatedAt: new Date('2021-12-01') } });
      const template = await client.initiative.findUniqueOrThrow({ where: { id: sampleInitiativeId(14) } });
      const copies = Array.from({ length: 20 }, (_, index) => ({
        ...template,
        id: crypto.randomUUID(),
        code: `SK-2021-${username.length}${index + 100}`,
      }));
      await client.initiative.createMany({ data: copies });
      const after = await countStatements(api.database, () => caller.run(MY_WORK));
      await client.initiative.deleteMany({ where: { id: { in: copies.map(({ id }) => id) } } });
      expect(after.result.codes).toEqual([]);
      expect(after.statements.length).toBe(before.statements.length);
      // Checks of units, role models and blocks are tables of their own: one statement each.
      // So are the recipients of plans: which of them a head has not said to have read is one more.
      // Contents of tasks hang on no other part of the page: who is in charge of which is one more.
      // Sittings and certificates of initiatives hang on none either: one statement for the three of them.
      // Awards to be taken back wait in whatever year and on no decision of the year: one more for who has part in them.
      // Sessions of scoring hang on no other part of the page: one more for the secretariat.
      // Research topics are a table of their own too: one statement.
      // What is applied again of the library waits for the head of whoever applies it, in whatever year: one more.
      // So are letters to other bodies, and so are public postings: one statement each.
      // Questions to offices of the body about lines under check are a table of their own too: one more.
      // Reports of achievement are asked of people whose line they do not see otherwise: one statement for them and who confirms.
      // What goes to the higher level: the tờ trình in hand, the lines that wait for one, the answers of late.
      // Rounds of the secret ballot: one statement for whoever has a ballot or a signature to give.
      // Who sits on the council: one statement for the secretariat and the director.
      expect(after.statements.length).toBeLessThanOrEqual(57);
    },
  );
});

describe('the first steps of a new body', () => {
  const STEPS = `{ myWork(year: 2021) { firstSteps { step isDone } } }`;
  const doneOf = async (accountId: string) => {
    const { data } = await (await api.as(accountId)).run(STEPS);
    return (data.myWork.firstSteps as readonly { readonly step: string; readonly isDone: boolean }[])
      .filter(({ isDone }) => isDone)
      .map(({ step }) => step);
  };

  test('tick themselves from the records, one after the other', async () => {
    const { client } = api.database;
    const { id: organisationId } = await buildOrganisation(client);
    const { id } = await buildAccount(client, { organisationId, roles: ['ADMIN'] });
    await buildDepartment(client, { organisationId, kind: 'PARTY_CELL' });
    expect(await doneOf(id)).toEqual([]);
    const department = await buildDepartment(client, { organisationId });
    expect(await doneOf(id)).toEqual(['STRUCTURE']);
    await buildStaff(client, { organisationId, departmentId: department.id });
    await buildAccount(client, { organisationId, roles: ['SECRETARY'] });
    expect(await doneOf(id)).toEqual(['STRUCTURE', 'PEOPLE']);
    await buildAccount(client, { organisationId, roles: ['DIRECTOR'] });
    expect(await doneOf(id)).toEqual(['STRUCTURE', 'PEOPLE', 'ROLES']);
    await client.organisationSetting.create({
      data: { organisationId, key: 'rounding', value: 'NEAREST', legalGround: 'Quy chế', validFrom: day('2021-01-01') },
    });
    expect(await doneOf(id)).toEqual(['STRUCTURE', 'PEOPLE', 'ROLES', 'REGIME']);
  });

  test('are nobody else’s', async () => {
    const { data } = await (await api.signedIn('chanhvanphong')).run(STEPS);
    expect(data.myWork.firstSteps).toEqual([]);
  });
});

describe('the year board', () => {
  const BOARD = `{ yearBoard(year: 2021) { year movement { theme targets { code progress { state } } }
    targetStates { state count } initiativeSteps { status count } nominationSteps { status count }
    quota { organisation { staffCount fighters fighterCap fighterFloor } capBasisPoints }
    late { kind code holder dueOn } } }`;

  test('counts targets, initiatives and nominations, each state once', async () => {
    const { data } = await (await api.signedIn('giamdoc')).run(BOARD);
    const { targetStates, initiativeSteps, nominationSteps, quota, movement } = data.yearBoard;
    const total = (steps: readonly { readonly count: number }[]) => steps.reduce((sum, { count }) => sum + count, 0);
    // Three of the fifteen initiatives are drafts: their authors' own.
    expect([total(targetStates), total(initiativeSteps), total(nominationSteps)]).toEqual([25, 15, 30]);
    expect(movement.targets).toHaveLength(25);
    expect(initiativeSteps).toContainEqual({ status: 'RECOGNISED', count: 5 });
    expect(quota.organisation).toEqual({ staffCount: 24, fighters: 2, fighterCap: 2, fighterFloor: 4 });
  });

  test('counts for each person what that person may see', async () => {
    const caller = await api.signedIn('chuyenvien.ha');
    const { data } = await caller.run(BOARD);
    const { data: lists } = await caller.run(
      '{ initiatives(year: 2021) { totalCount } nominations(year: 2021, filter: { statuses: [DRAFT, SUBMITTED, RETURNED, RECEIVED, ELIGIBLE, INELIGIBLE, ON_AGENDA, PASSED, NOT_PASSED, DECIDED, WITHDRAWN] }) { totalCount } }',
    );
    const total = (steps: readonly { readonly count: number }[]) => steps.reduce((sum, { count }) => sum + count, 0);
    expect(total(data.yearBoard.initiativeSteps)).toBe(lists.initiatives.totalCount);
    expect(total(data.yearBoard.nominationSteps)).toBe(lists.nominations.totalCount);
  });

  test('names the work that is late, and whose desk it lies on', async () => {
    const { data } = await (await api.signedIn('giamdoc')).run(BOARD);
    expect(data.yearBoard.late).toEqual([
      { kind: 'ENDORSE_INITIATIVE', code: 'SK-2021-010', holder: 'Mai Xuân Đức', dueOn: '2021-12-01' },
    ]);
  });

  test('tells nobody of late work that they may not see', async () => {
    const { data } = await (await api.signedIn('chuyenvien.ai')).run(BOARD);
    expect(data.yearBoard.late).toEqual([]);
  });

  test('of a year without movement is empty and stands', async () => {
    const { data, codes } = await (await api.signedIn('giamdoc')).run(BOARD.replace('2021', '2019'));
    expect(codes).toEqual([]);
    expect(data.yearBoard).toMatchObject({ year: 2019, movement: null, targetStates: [], late: [] });
  });

  test('takes a fixed number of statements', async () => {
    const caller = await api.signedIn('giamdoc');
    const { statements } = await countStatements(api.database, () => caller.run(BOARD));
    expect(statements.length).toBeLessThanOrEqual(25);
  });
});
