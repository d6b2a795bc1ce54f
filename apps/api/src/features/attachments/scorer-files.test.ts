import { randomUUID } from 'node:crypto';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import {
  buildAccount,
  buildDocx,
  buildInitiative,
  buildInitiativeCouncil,
  buildScoringGrid,
  buildStaff,
  hanoi,
} from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { openScoreSheetFile } from './use-cases/open-score-sheet-file.ts';

const AUTHOR = 'Nguyễn Thị Hà';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let initiativeId: string;
const scorers: { readonly staffId: string; readonly accountId: string }[] = [];

/** A request whose text and files name its author, before a council of two scorers. */
beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => new Date('2021-12-06T02:00:00Z') });
  const { client } = database;
  body = await buildBody(client);
  const { organisationId, officeId: departmentId } = body;
  for (let more = 0; more < 2; more += 1) {
    const { id: staffId } = await buildStaff(client, { organisationId, departmentId });
    const { id: accountId } = await buildAccount(client, { organisationId, staffId, roles: ['STAFF', 'REVIEWER'] });
    scorers.push({ staffId, accountId });
  }
  await buildInitiativeCouncil(client, {
    organisationId,
    staffIds: [...scorers.map(({ staffId }) => staffId), body.secretary.staffId],
  });
  await buildScoringGrid(client, { organisationId });
  ({ id: initiativeId } = await buildInitiative(client, {
    ownerId: body.author.staffId,
    status: 'RECEIVED',
    solution: 'Chị Hà, phòng hợp tác quốc tế, lập mã vạch cho từng hồ sơ.',
    authors: [{ staffId: body.author.staffId, shareBasisPoints: 10_000 }],
    submittedAt: hanoi('2021-11-20 09:00'),
  }));
  const creator = strToU8(`<dc:creator>${AUTHOR}</dc:creator>`);
  const cell = strToU8('<w:document>Mã vạch</w:document>');
  await addFile('Nguyễn Thị Hà - báo cáo.docx', buildDocx({ 'docProps/core.xml': creator, 'word/document.xml': cell }));
  await addFile('Ảnh.docx', buildDocx({ 'word/media/a.emf': strToU8(AUTHOR) }));
});
afterAll(() => database.close());

async function addFile(name: string, bytes: Uint8Array): Promise<void> {
  const at = hanoi('2021-11-19 09:00');
  const { client } = database;
  const { id } = await client.attachment.create({
    data: {
      initiativeId,
      organisationId: body.organisationId,
      name,
      bytes: bytes.length,
      receivedBytes: bytes.length,
      format: 'DOCX',
      sha256: 'a'.repeat(64),
      uploadedById: body.author.accountId,
      startedAt: at,
      completedAt: at,
    },
    select: { id: true },
  });
  const fileHash = await api.platform.files.put(bytes);
  await client.attachmentPortion.create({ data: { attachmentId: id, ordinal: 0, bytes: bytes.length, fileHash } });
}

async function assign(isNamedAnyway: boolean) {
  const staffIds = scorers.map(({ staffId }) => `"${staffId}"`).join(', ');
  const { data } = await (
    await api.as(body.secretary.accountId)
  )
    .run(`mutation { assignScorers(input: { id: "${initiativeId}", version: 1, staffIds: [${staffIds}], isNamedAnyway: ${isNamedAnyway} }) {
    __typename ... on InputProblemsError { problems { field code actual } } } }`);
  return data.assignScorers;
}

test('the secretariat sees where the text names its author and what scorers get of each file, before it gives it out', async () => {
  const caller = await api.as(body.secretary.accountId);
  const read = `{ initiative(id: "${initiativeId}") { scoring { namesLeft { field name excerpt } files { name shownAs refusal } } } }`;
  expect((await caller.run(read)).data.initiative.scoring).toEqual({
    namesLeft: [
      { field: 'solution', name: AUTHOR, excerpt: 'Chị Hà, phòng hợp tác quốc tế, lập mã vạch cho…' },
      {
        field: 'solution',
        name: 'Phòng Hợp tác quốc tế',
        excerpt: expect.stringContaining('phòng hợp tác quốc tế') as unknown,
      },
    ],
    files: [
      { name: 'Nguyễn Thị Hà - báo cáo.docx', shownAs: 'Tệp 1.docx', refusal: null },
      { name: 'Ảnh.docx', shownAs: 'Tệp 2.docx', refusal: 'HAS_OTHER_PICTURES' },
    ],
  });
  expect(await assign(false)).toMatchObject({
    problems: [{ field: 'isNamedAnyway', code: 'NAMES_IN_TEXT', actual: 2 }],
  });
  expect(await assign(true)).toEqual({ __typename: 'Initiative' });
  const entry = await database.client.auditEntry.findFirstOrThrow({ where: { action: 'INITIATIVE_ASSIGNED' } });
  expect(entry.data).toMatchObject({ count: 2, namesLeft: 2 });
});

test('a scorer gets a copy by a neutral name that does not say who wrote it, and nothing of what cannot be cleaned', async () => {
  const [scorer] = scorers;
  const { id: sheetId } = await database.client.scoreSheet.findFirstOrThrow({
    where: { staffId: scorer?.staffId ?? '' },
  });
  const told = await (
    await api.as(scorer?.accountId ?? '')
  ).run(`{ scoreSheet(id: "${sheetId}") { files { number name format } } }`);
  expect(told.data.scoreSheet.files).toEqual([{ number: 1, name: 'Tệp 1.docx', format: 'DOCX' }]);
  const context = await api.contextOf(scorer?.accountId ?? '');
  const { bytes, file } = await openScoreSheetFile(context, { sheetId, number: 1 });
  expect(file.shownAs).toBe('Tệp 1.docx');
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Mã vạch');
  expect(Object.values(parts).some((part) => strFromU8(part).includes(AUTHOR))).toBe(false);
  // The trail of the scorer names the sheet alone.
  const entry = await database.client.auditEntry.findFirstOrThrow({ where: { action: 'SCORE_FILE_OPENED' } });
  expect(entry.objectId).toBe(sheetId);
  for (const wanted of [
    { sheetId, number: 2 },
    { sheetId, number: 3 },
    { sheetId: randomUUID(), number: 1 },
  ]) {
    await expect(openScoreSheetFile(context, wanted)).rejects.toThrow('NOT_FOUND');
  }
  const other = await api.contextOf(scorers[1]?.accountId ?? '');
  await expect(openScoreSheetFile(other, { sheetId, number: 1 })).rejects.toThrow('NOT_FOUND');
});
