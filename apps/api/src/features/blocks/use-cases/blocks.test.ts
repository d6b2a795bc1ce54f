import { countStatements } from '@thidua/db';
import { buildBlock, buildBlockMember, buildPact, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { plainDate } from '@thidua/domain/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildBody, type Body } from '../../../testing/build-body.ts';
import { testApi, type TestApi } from '../../../testing/test-api.ts';
import { addBlockTerm } from './add-block-term.ts';
import { changeBlockTerm } from './change-block-term.ts';
import { createBlock } from './create-block.ts';
import { removeBlockTerm } from './remove-block-term.ts';
import { reopenPact } from './reopen-pact.ts';
import { savePact } from './save-pact.ts';
import { signPact } from './sign-pact.ts';
import { startPact } from './start-pact.ts';

const NOW = new Date('2021-12-06T02:00:00Z');

let database: TestDatabase;
let api: TestApi;
let body: Body;

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => NOW });
});
afterAll(() => database.close());
beforeEach(async () => {
  body = await buildBody(database.client);
});

function secretary() {
  return api.contextOf(body.secretary.accountId);
}

function refused(field: string, code: string) {
  return { ok: false, error: { code: 'INPUT_PROBLEMS', problems: [{ field, code }] } };
}

const FROM_2021 = { validFrom: plainDate('2021-01-01'), validTo: plainDate('2021-12-31') };

test('a block is written once, under one name whatever its signs', async () => {
  const id = crypto.randomUUID();
  const input = { id, title: 'Cụm thi đua số 3', level: 'EXTERNAL', organiser: 'Bộ Ngoại giao' } as const;
  expect(await createBlock(await secretary(), input)).toEqual({ ok: true, value: { id } });
  expect(await createBlock(await secretary(), input)).toEqual({ ok: true, value: { id } });
  const again = { ...input, id: crypto.randomUUID(), title: 'CUM THI DUA SO 3' };
  expect(await createBlock(await secretary(), again)).toMatchObject(refused('title', 'TAKEN'));
});

test('who is in a block: by name or as the own body, leaders one at a time, the same name is the same member', async () => {
  const { id } = await buildBlock(database.client, { organisationId: body.organisationId });
  const context = await secretary();
  const neighbour = { id, name: 'Sở Ngoại vụ tỉnh A', ...FROM_2021 };
  expect(await addBlockTerm(context, { ...neighbour, version: 1, role: 'LEADER' })).toMatchObject(
    refused('validFrom', 'NOT_A_MEMBER'),
  );
  expect(await addBlockTerm(context, { ...neighbour, version: 1, role: 'MEMBER' })).toMatchObject({ ok: true });
  const sameName = { ...neighbour, name: 'sở ngoại vụ  Tỉnh A' };
  expect(await addBlockTerm(context, { ...sameName, version: 2, role: 'LEADER' })).toMatchObject({ ok: true });
  const own = { id, version: 3, role: 'LEADER', validFrom: plainDate('2021-12-31') } as const;
  expect(await addBlockTerm(context, own)).toMatchObject(refused('validFrom', 'OVERLAP'));
  expect(await addBlockTerm(context, { ...own, validFrom: plainDate('2022-01-01') })).toMatchObject({ ok: true });
  expect(await addBlockTerm(context, { ...own, version: 3 })).toMatchObject({ error: { code: 'STALE_RECORD' } });
  expect(await database.client.blockMember.count({ where: { blockId: id } })).toBe(2);
});

test('a division is in blocks of its own body only', async () => {
  const { organisationId, divisionId } = body;
  const outside = await buildBlock(database.client, { organisationId });
  const input = { id: outside.id, version: 1, role: 'MEMBER', departmentId: divisionId, ...FROM_2021 } as const;
  await expect(addBlockTerm(await secretary(), input)).rejects.toThrow(/BAD_USER_INPUT|invalid/i);
  const inside = await buildBlock(database.client, { organisationId, level: 'INTERNAL' });
  expect(await addBlockTerm(await secretary(), { ...input, id: inside.id })).toMatchObject({ ok: true });
  await expect(
    database.client.blockMember.create({ data: { blockId: outside.id, departmentId: divisionId } }),
  ).rejects.toThrow(/divisions are in blocks of their own body only/);
});

test('an edit of the past wants a reason and stays told; a turn is not left without membership', async () => {
  const { id } = await buildBlock(database.client, { organisationId: body.organisationId });
  const term = await database.client.blockTerm.findFirstOrThrow({ where: { blockId: id } });
  const edit = { id, version: 1, termId: term.id, validFrom: plainDate('2017-01-01') };
  const context = await secretary();
  expect(await changeBlockTerm(context, edit)).toMatchObject(refused('reason', 'REQUIRED'));
  expect(await changeBlockTerm(context, { ...edit, reason: 'Theo quyết định thành lập' })).toMatchObject({ ok: true });
  expect(await database.client.blockTermChange.findMany({ where: { member: { blockId: id } } })).toMatchObject([
    { fromBefore: day('2016-01-01'), fromAfter: day('2017-01-01'), reason: 'Theo quyết định thành lập' },
  ]);
  const turn = { id, version: 2, role: 'LEADER', validFrom: plainDate('2022-01-01') } as const;
  expect(await addBlockTerm(context, turn)).toMatchObject({ ok: true });
  expect(await removeBlockTerm(context, { id, version: 3, termId: term.id, reason: 'Ghi nhầm' })).toMatchObject(
    refused('validTo', 'TURN_LEFT'),
  );
  await expect(database.client.blockTerm.delete({ where: { id: term.id } })).rejects.toThrow(
    /outside of the membership/,
  );
});

test('a pact takes the words of the year before, is signed by members of the day, and opened again with a reason', async () => {
  const { client } = database;
  const { id: blockId } = await buildBlock(client, { organisationId: body.organisationId });
  const neighbour = await buildBlockMember(client, { blockId, name: 'Sở Ngoại vụ tỉnh A' });
  const late = await client.blockMember.create({ data: { blockId, name: 'Sở Ngoại vụ tỉnh B' } });
  await buildPact(client, { blockId, year: 2020, text: 'Lời năm trước' });
  const id = crypto.randomUUID();
  const context = await secretary();
  expect(await startPact(context, { id, blockId, year: 2021 })).toMatchObject({ ok: true });
  expect(await startPact(context, { id, blockId, year: 2021 })).toMatchObject({ ok: true });
  expect(await startPact(context, { id: crypto.randomUUID(), blockId, year: 2021 })).toMatchObject(
    refused('year', 'TAKEN'),
  );
  expect(await client.blockPact.findUniqueOrThrow({ where: { id } })).toMatchObject({ text: 'Lời năm trước' });
  await savePact(context, { id, version: 1, text: 'Lời năm nay', place: 'Huế', reference: '02/GƯ' });

  const sign = { id, version: 2, signedOn: plainDate('2021-03-26'), memberIds: [neighbour.id, late.id] };
  expect(await signPact(context, sign)).toMatchObject(refused('memberIds', 'NOT_A_MEMBER'));
  expect(await signPact(context, { ...sign, memberIds: [neighbour.id] })).toMatchObject({ ok: true });
  await expect(client.blockPact.update({ where: { id }, data: { text: 'Khác' } })).rejects.toThrow(/constraint/);
  expect(await savePact(context, { id, version: 3, text: '', place: '', reference: '' })).toMatchObject({
    error: { code: 'INVALID_TRANSITION' },
  });
  expect(await reopenPact(context, { id, version: 3, reason: ' ' })).toMatchObject(refused('reason', 'REQUIRED'));
  expect(await reopenPact(context, { id, version: 3, reason: 'Sai ngày ký' })).toMatchObject({ ok: true });
});

test('everybody reads the blocks; the statements of the list do not grow with its rows', async () => {
  const { client } = database;
  const { organisationId } = body;
  const LIST = `{ emulationBlocks(year: 2021, filter: { text: "cum thi" }) { totalCount nodes {
    title terms { role validFrom member { name isOwnBody } } pact(year: 2021) { status signers { name } } } } }`;
  const staff = await api.as(body.head.accountId);
  const fill = async () => {
    const { id: blockId } = await buildBlock(client, { organisationId });
    await buildPact(client, { blockId, status: 'SIGNED' });
  };
  await fill();
  const one = await countStatements(database, () => staff.run(LIST));
  await fill();
  await fill();
  const three = await countStatements(database, () => staff.run(LIST));
  expect(three.result.data.emulationBlocks.totalCount).toBe(3);
  expect(three.result.data.emulationBlocks.nodes[0]).toMatchObject({
    terms: [{ role: 'MEMBER', validFrom: '2016-01-01', member: { isOwnBody: true } }],
    pact: { status: 'SIGNED' },
  });
  expect(three.statements).toHaveLength(one.statements.length);
});
