import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { countStatements } from '@thidua/db';
import {
  buildPdf,
  sampleAccountId,
  sampleDepartmentId,
  sampleProgrammeId,
  sampleTargetId,
  sampleTaskId,
} from '@thidua/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, type ApiServer } from '../../server.ts';
import { cookieOf } from '../../testing/cookie-of.ts';
import { sampleApi, type SampleApi } from '../../testing/sample-api.ts';
import { fileSender } from '../../testing/send-file.ts';

let api: SampleApi;
let app: ApiServer;
beforeAll(async () => {
  api = await sampleApi();
  app = await createServer(api.platform);
});
afterAll(async () => {
  await app.close();
  await api.database.close();
});

const ITEMS = `items { id text status version viewerCan ownerDepartment { name } task { label } target { label }
  steps { to onDay note recordedBy attachments { name viewerCanOpen } } }`;
const PROGRAMME = `query ($id: UUID!) { workProgramme(id: $id) { version tally(year: 2021) { items registered finished } ${ITEMS} } }`;
const REFUSED = `... on InputProblemsError { problems { field code } } ... on InvalidTransitionError { from event }
  ... on StaleRecordError { currentVersion }`;
const SAVE = `mutation ($input: SaveWorkProgrammeInput!) { saveWorkProgramme(input: $input) { __typename
  ... on WorkProgramme { name version } ${REFUSED} } }`;
const SAVE_ITEM = `mutation ($input: SaveProgrammeItemInput!) { saveProgrammeItem(input: $input) { __typename ${REFUSED} } }`;
const STEP = (field: string) =>
  `mutation ($input: ProgrammeStepInput!) { ${field}(input: $input) { __typename ${REFUSED} } }`;
const TARGET = `query ($id: UUID!, $onDay: PlainDate) { target(id: $id) {
  progress(onDay: $onDay) { state isComputed value registered waiting } sources(onDay: $onDay) { kind id label detail } } }`;

const FRAMEWORK = sampleProgrammeId('framework');
const TARGET_210 = sampleTargetId('2.10a');

async function act(username: string, document: string, input: object) {
  const { data, codes } = await (await api.signedIn(username)).run(document, { input });
  return codes.length > 0 ? { codes } : Object.values(data)[0];
}

async function read(username: string, id = FRAMEWORK) {
  return (await (await api.signedIn(username)).run(PROGRAMME, { id })).data.workProgramme;
}

async function target(onDay?: string) {
  const variables = { id: TARGET_210, ...(onDay === undefined ? {} : { onDay }) };
  return (await (await api.signedIn('chuyenvien.ha')).run(TARGET, variables)).data.target;
}

describe('a target that contents are linked to', () => {
  test('is counted from them and opens their list, now and on any day before', async () => {
    expect(await target()).toEqual({
      progress: { state: 'RUNNING', isComputed: true, value: 1, registered: 2, waiting: null },
      sources: [
        {
          kind: 'CONTENT',
          id: FRAMEWORK,
          label: 'Xúc tiến viện trợ phi chính phủ nước ngoài vào tỉnh',
          detail: 'Đã hoàn thành, 15/10/2021',
        },
        {
          kind: 'CONTENT',
          id: FRAMEWORK,
          label: 'Phối hợp quản lý biên giới với các tỉnh Bô-ly-khăm-xay, Khăm-muồn',
          detail: 'Đã đăng ký, 26/02/2021',
        },
      ],
    });
    expect((await target('2021-05-19')).progress).toMatchObject({ value: 0, registered: 2 });
    expect((await target('2021-02-25')).progress).toMatchObject({ value: 0, registered: 0 });
  });

  test('takes no figure by hand; one without contents does', async () => {
    const RECORD = `mutation ($input: RecordTargetValueInput!) { recordTargetValue(input: $input) { __typename } }`;
    const input = { targetId: TARGET_210, onDay: '2021-12-06', value: 2, registered: 2, note: 'Xong' };
    expect(await act('chanhvanphong', RECORD, input)).toEqual({ __typename: 'TargetComputedError' });
    const { client } = api.database;
    await client.workProgrammeItem.updateMany({ where: { targetId: TARGET_210 }, data: { targetId: null } });
    expect(await act('chanhvanphong', RECORD, input)).toEqual({ __typename: 'Target' });
    await client.workProgrammeItem.updateMany({ where: { programmeId: FRAMEWORK }, data: { targetId: TARGET_210 } });
    // The typed figure stays in the list and counts no more.
    expect((await target()).progress).toMatchObject({ value: 1, registered: 2, waiting: null });
  });

  test('follows when the second content is finished by its division, with the paper that says so', async () => {
    const border = (await read('truongphong.lsvk')).items[1];
    expect(border).toMatchObject({ status: 'REGISTERED', viewerCan: ['FINISH', 'WITHDRAW'] });
    const head = fileSender(app, await cookieOf(api.platform, sampleAccountId('truongphong.lsvk')));
    const { id: file } = (await head.send(`holder=PROGRAMME_ITEM&record=${border.id}`, 'Biên bản.pdf', buildPdf()))
      .body;
    const step = {
      id: border.id,
      version: border.version,
      onDay: '2021-12-02',
      note: 'Đã ký biên bản',
      attachmentIds: [file],
    };
    expect(await act('truongphong.htqt', STEP('finishProgrammeItem'), step)).toEqual({ codes: ['FORBIDDEN'] });
    expect(
      await act('truongphong.lsvk', STEP('finishProgrammeItem'), { ...step, note: ' ', onDay: '2021-02-01' }),
    ).toEqual({
      __typename: 'InputProblemsError',
      problems: [
        { field: 'onDay', code: 'BEFORE_LAST_STEP' },
        { field: 'note', code: 'REQUIRED' },
      ],
    });
    expect(await act('truongphong.lsvk', STEP('finishProgrammeItem'), step)).toEqual({ __typename: 'WorkProgramme' });
    expect(await act('truongphong.lsvk', STEP('finishProgrammeItem'), step)).toEqual({
      __typename: 'InvalidTransitionError',
      from: 'FINISHED',
      event: 'FINISH',
    });
    expect((await target()).progress).toMatchObject({ state: 'MET', value: 2, registered: 2 });
    expect((await target('2021-11-30')).progress).toMatchObject({ value: 1, registered: 2 });
    const seenBy = async (username: string) => (await read(username)).items[1].steps[0].attachments;
    expect(await seenBy('chanhvanphong')).toEqual([{ name: 'Biên bản.pdf', viewerCanOpen: true }]);
    expect(await seenBy('thanhtra')).toEqual([{ name: 'Biên bản.pdf', viewerCanOpen: false }]);
    expect(await seenBy('truongphong.htqt')).toEqual([]);
  });
});

describe('a programme', () => {
  const id = randomUUID();
  const input = {
    id,
    kind: 'OF_YEAR',
    name: ' Chương trình công tác năm 2021 ',
    issuer: '',
    fromYear: 2021,
    toYear: 2021,
  };
  test('is written once, changed by version, and never leaves its contents out', async () => {
    expect(await act('chanhvanphong', SAVE, { ...input, toYear: 2020 })).toMatchObject({
      problems: [{ field: 'toYear', code: 'ENDS_BEFORE_START' }],
    });
    const made = { __typename: 'WorkProgramme', name: 'Chương trình công tác năm 2021', version: 1 };
    expect(await act('chanhvanphong', SAVE, input)).toEqual(made);
    expect(await act('chanhvanphong', SAVE, input)).toEqual(made);
    const { version } = await read('chanhvanphong');
    const moved = { ...input, id: FRAMEWORK, name: 'Chương trình khung', fromYear: 2022, toYear: 2022 };
    expect(await act('chanhvanphong', SAVE, { ...moved, version })).toMatchObject({
      problems: [{ field: 'toYear', code: 'LEAVES_CONTENTS_OUT' }],
    });
    expect(await act('chanhvanphong', SAVE, { ...input, version: 7 })).toMatchObject({ currentVersion: 1 });
  });

  test('has contents of its years, linked to a task and to a target that counts two steps', async () => {
    const item = {
      id: randomUUID(),
      programmeId: id,
      text: 'Tập huấn lễ tân đối ngoại',
      year: 2021,
      ownerDepartmentId: sampleDepartmentId('HTQT'),
      taskId: sampleTaskId('2.2'),
    };
    expect(await act('truongphong.htqt', SAVE_ITEM, item)).toEqual({ codes: ['FORBIDDEN'] });
    expect(
      await act('chanhvanphong', SAVE_ITEM, { ...item, year: 2022, targetId: sampleTargetId('P2') }),
    ).toMatchObject({
      problems: [
        { field: 'year', code: 'OUTSIDE_PROGRAMME' },
        { field: 'targetId', code: 'NOT_COUNTING' },
      ],
    });
    expect(await act('chanhvanphong', SAVE_ITEM, item)).toEqual({ __typename: 'WorkProgramme' });
    const { items, tally } = await read('truongphong.htqt', id);
    expect(items).toMatchObject(
      [{ text: item.text, status: 'PLANNED', viewerCan: ['REGISTER'], task: { label: /^2\.2\. / }, target: null }].map(
        (row) => ({ ...row, task: { label: expect.stringMatching(row.task.label) } }),
      ),
    );
    expect(tally).toEqual({ items: 1, registered: 0, finished: 0 });
    await expect(
      api.database.client.workProgrammeItem.update({
        where: { id: item.id },
        data: { targetId: sampleTargetId('P2') },
      }),
    ).rejects.toThrow('does not fit');
  });

  test('the list costs the same for few and for many', async () => {
    const LIST = `{ workProgrammes(year: 2021) { id name tally(year: 2021) { items } ${ITEMS} } }`;
    const caller = await api.signedIn('chanhvanphong');
    const few = await countStatements(api.database, () => caller.run(LIST));
    await api.database.client.workProgrammeItem.createMany({
      data: Array.from({ length: 30 }, (_, index) => ({
        programmeId: id,
        ordinal: 10 + index,
        text: `Nội dung ${index}`,
        year: 2021,
        ownerDepartmentId: sampleDepartmentId('LSVK'),
        taskId: sampleTaskId('2.3'),
      })),
    });
    const many = await countStatements(api.database, () => caller.run(LIST));
    expect(many.statements).toHaveLength(few.statements.length);
  });
});
