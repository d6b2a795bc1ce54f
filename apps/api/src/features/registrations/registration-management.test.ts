import { sampleDepartmentId, sampleThematicMovementId } from '@thidua/testing';
import { countStatements } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';

let api: SampleApi;
beforeAll(async () => {
  api = await sampleApi();
});
afterAll(() => api.database.close());

const COUNTS = 'total notSent waiting returned approved missing late registeredTitles achievedTitles';
const OVERVIEW = `{ registrationOverview(year: 2021) {
  canManage round { dueOn version } counts { ${COUNTS} }
  divisions { departmentName counts { ${COUNTS} } window { untilDay } }
  titles { award subjectKind registered waiting achieved achievedOfRegistered target ceiling }
  participations { name registered staffCount registeredWomen womenCount } } }`;

describe('the body in numbers on 6 December 2021', () => {
  test('counts who registered for what against the plan and the cap', async () => {
    const { data, codes } = await (await api.signedIn('chanhvanphong')).run(OVERVIEW);
    expect(codes).toEqual([]);
    const { counts, divisions, titles, canManage } = data.registrationOverview;
    expect(canManage).toBe(true);
    // 24 people and 4 divisions; Đinh Trọng Ái came in May and has not registered.
    expect(counts).toMatchObject({ total: 28, notSent: 1, waiting: 1, returned: 1, approved: 25, missing: 1, late: 0 });
    expect(counts.registeredTitles).toBe(23 + 6 + 4);
    expect(divisions).toHaveLength(5);
    const [worker, fighter] = titles;
    expect(worker).toMatchObject({ award: 'ADVANCED_WORKER', registered: 23, target: 24 });
    // 15 % of 23 is 3; the plan asks for 15 % of 24 people, which is 4.
    expect(fighter).toMatchObject({ award: 'GRASSROOTS_EMULATION_FIGHTER', registered: 6, ceiling: 3, target: 4 });
  });

  test('counts pledges of all and of women, and lists who has not pledged', async () => {
    const caller = await api.signedIn('giamdoc');
    const { data } = await caller.run(OVERVIEW);
    const of = (start: string) =>
      data.registrationOverview.participations.find(({ name }: { name: string }) => name.startsWith(start));
    expect(of('Ngày làm việc 8 giờ')).toMatchObject({ registered: 23, staffCount: 24 });
    expect(of('Giỏi việc nước')).toMatchObject({ registered: 11, registeredWomen: 11, womenCount: 11 });
    const list = await caller.run(
      `query ($id: UUID!) { registrations(year: 2021, filter: { withoutPledge: $id }) { nodes { subjectName } } }`,
      { id: sampleThematicMovementId(8) },
    );
    expect(list.data.registrations.nodes).toEqual([{ subjectName: 'Đinh Trọng Ái' }]);
  });

  test('costs the same number of statements for one division as for all', async () => {
    const caller = await api.signedIn('chanhvanphong');
    const listed = (filter: string) => `{ registrations(year: 2021${filter}) { nodes { id viewerCan } } }`;
    const all = await countStatements(api.database, () => caller.run(listed('')));
    const few = await countStatements(api.database, () =>
      caller.run(listed(`, filter: { departmentId: "${sampleDepartmentId('TTDV')}" }`)),
    );
    expect(all.statements.length).toBe(few.statements.length);
  });
});

describe('the secretariat', () => {
  const REMIND =
    'mutation { remindRegistrations(input: { year: 2021 }) { ... on RegistrationsReminded { reminded byMail alreadyToday withoutAccount } } }';

  test('reminds nobody twice a day, and counts who has no account', async () => {
    const caller = await api.signedIn('chanhvanphong');
    const { client } = api.database;
    await client.account.updateMany({ where: { username: 'chuyenvien.ai' }, data: { disabledAt: new Date() } });
    // Without an account Đinh Trọng Ái cannot: the head fills in.
    const first = await caller.run(REMIND);
    expect(first.data.remindRegistrations).toEqual({ reminded: 0, byMail: 0, alreadyToday: 0, withoutAccount: 1 });
    await client.account.updateMany({ where: { username: 'chuyenvien.ai' }, data: { disabledAt: null } });
    const second = await caller.run(REMIND);
    expect(second.data.remindRegistrations).toMatchObject({ reminded: 1, byMail: 0, withoutAccount: 0 });
    const third = await caller.run(REMIND);
    expect(third.data.remindRegistrations).toMatchObject({ reminded: 0, alreadyToday: 1 });
    expect(await client.registrationReminder.count()).toBe(1);
    const home = await (
      await api.signedIn('chuyenvien.ai')
    ).run('{ myWork(year: 2021) { turn { kind title dueOn } } }');
    expect(home.data.myWork.turn).toContainEqual({ kind: 'REMINDED_REGISTRATION', title: '2021', dueOn: '2021-12-10' });
  });

  test('pressed in two windows at once, reminds each person once', async () => {
    const { client } = api.database;
    await client.registrationReminder.deleteMany();
    const callers = await Promise.all([1, 2].map(() => api.signedIn('chanhvanphong')));
    const answers = await Promise.all(callers.map((caller) => caller.run(REMIND)));
    const counts = answers.map(({ data }) => data.remindRegistrations);
    expect(counts.map(({ reminded }) => reminded).toSorted()).toEqual([0, 1]);
    expect(counts.map(({ alreadyToday }) => alreadyToday).toSorted()).toEqual([0, 1]);
  });

  test('sets the deadline with its paper, over the version it has seen', async () => {
    const caller = await api.signedIn('chanhvanphong');
    const save = (input: object) =>
      caller.run(
        `mutation ($input: SaveRegistrationRoundInput!) { saveRegistrationRound(input: $input) {
          __typename ... on RegistrationOverview { round { dueOn changesUntil version } }
          ... on InputProblemsError { problems { field code } } ... on StaleRecordError { currentVersion } } }`,
        { input: { year: 2021, dueOn: '2021-03-05', ground: 'Công văn 12/SNgV-VP', ...input } },
      );
    const wrong = await save({ version: 1, ground: ' ', changesUntil: '2021-01-01' });
    expect(wrong.data.saveRegistrationRound.problems).toEqual([
      { field: 'changesUntil', code: 'BEFORE_DEADLINE' },
      { field: 'ground', code: 'REQUIRED' },
    ]);
    const saved = await save({ version: 1, changesUntil: '2021-12-31' });
    expect(saved.data.saveRegistrationRound.round).toEqual({
      dueOn: '2021-03-05',
      changesUntil: '2021-12-31',
      version: 2,
    });
    const stale = await save({ version: 1 });
    expect(stale.data.saveRegistrationRound).toMatchObject({ __typename: 'StaleRecordError', currentVersion: 2 });
  });

  test('opens a late window for one division with a reason', async () => {
    const caller = await api.signedIn('chanhvanphong');
    const open = (untilDay: string, reason: string) =>
      caller.run(
        `mutation ($input: OpenRegistrationWindowInput!) { openRegistrationWindow(input: $input) {
          __typename ... on InputProblemsError { problems { field code } } } }`,
        { input: { year: 2021, departmentId: sampleDepartmentId('TTDV'), untilDay, reason } },
      );
    expect((await open('2021-12-05', '')).data.openRegistrationWindow.problems).toEqual([
      { field: 'untilDay', code: 'IN_THE_PAST' },
      { field: 'reason', code: 'REQUIRED' },
    ]);
    expect((await open(plainDate('2021-12-09'), 'Cán bộ đi công tác')).data.openRegistrationWindow.__typename).toBe(
      'RegistrationOverview',
    );
  });
});
