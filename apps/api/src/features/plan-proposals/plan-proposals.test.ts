import { countStatements } from '@thidua/db';
import {
  buildAccount,
  buildDepartment,
  buildDocument,
  buildMovement,
  buildOrganisation,
  day,
  planText,
} from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { fromUnicode } from '@thidua/domain/imports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { acceptCertainItems } from './use-cases/accept-certain-items.ts';
import { applyProposal } from './use-cases/apply-proposal.ts';
import { createProposalFromFile, createProposalFromText } from './use-cases/create-proposal.ts';
import { decideItem } from './use-cases/decide-item.ts';
import { discardProposal } from './use-cases/discard-proposal.ts';
import { editItem } from './use-cases/edit-item.ts';

const database = await testDatabase();
const db = database.client;
let api: TestApi;
beforeAll(async () => {
  api = await testApi(database);
});
afterAll(() => database.close());

/** A body with its rated organisations, of which one has an end still to come, and a secretary with the context of her acts. */
async function body() {
  const { id: organisationId } = await buildOrganisation(db);
  const owner = await buildDepartment(db, { organisationId, kind: 'DIVISION' });
  for (const kind of ['PARTY_CELL', 'TRADE_UNION', 'YOUTH_UNION'] as const) {
    const closedOn = kind === 'YOUTH_UNION' ? day('2099-12-31') : null;
    await buildDepartment(db, { organisationId, kind, closedOn });
  }
  const account = await buildAccount(db, { organisationId, roles: ['SECRETARY'] });
  return { organisationId, ownerDepartmentId: owner.id, account, context: await api.contextOf(account.id) };
}
type Body = Awaited<ReturnType<typeof body>>;

async function proposed({ context }: Body, name: Parameters<typeof planText>[0] = 'so-ngoai-vu-2021') {
  const outcome = await createProposalFromText(context, planText(name));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.id;
}

/** Takes everything over, as a person with patience would. */
async function acceptAll({ context }: Body, proposalId: string, except: readonly string[] = []) {
  const items = await db.planProposalItem.findMany({ where: { proposalId, choice: 'OPEN' } });
  for (const { ordinal, key, version } of items) {
    const choice = except.includes(key) ? ('REFUSED' as const) : ('ACCEPTED' as const);
    expect(await decideItem(context, { proposalId, ordinal, version, choice })).toMatchObject({ ok: true });
  }
}

function apply(of: Body, id: string, onDraft: 'REFUSE' | 'ADD' = 'REFUSE') {
  const { context, ownerDepartmentId } = of;
  return applyProposal(context, { id, version: 1, ownerDepartmentId, onDraft });
}

describe('a text becomes a proposal', () => {
  test('that waits beside its lines; nothing is in a plan', async () => {
    const of = await body();
    const id = await proposed(of);
    const { data } = await (
      await api.as(of.account.id)
    ).run(
      `query ($id: UUID!) { planProposal(id: $id) {
         status text warnings { code line } unread { fromLine }
         items { kind choice fromLine start end fields { name value } warnings { code } } } }`,
      { id },
    );
    const { planProposal } = data as {
      planProposal: { text: string; items: { kind: string; choice: string; start: number; end: number }[] };
    };
    const targets = planProposal.items.filter(({ kind }) => kind === 'TARGET');
    expect(targets).toHaveLength(25);
    expect(targets.map(({ choice }) => choice)).toEqual(targets.map(() => 'OPEN'));
    expect(planProposal.text.slice(targets[4]?.start, targets[4]?.end)).toBe(
      '01 phòng (đơn vị) được Ủy ban nhân dân tỉnh tặng Bằng khen',
    );
    expect(await db.movement.count({ where: { organisationId: of.organisationId } })).toBe(0);
    expect(await db.auditEntry.findFirst({ where: { objectId: id } })).toMatchObject({
      action: 'PLAN_PROPOSED',
    });
  });

  test('from a Word file; one with macros is refused', async () => {
    const { context } = await body();
    const paragraphs = planText('100-ngay-2021').split(/\n+/);
    const taken = await createProposalFromFile(context, { fileName: 'a.docx', bytes: buildDocument({ paragraphs }) });
    expect(taken).toMatchObject({ ok: true });
    const macros = buildDocument({ paragraphs, parts: { 'word/vbaProject.bin': 'x' } });
    expect(await createProposalFromFile(context, { fileName: 'a.docx', bytes: macros })).toMatchObject({
      error: { code: 'HAS_MACROS' },
    });
  });

  test('also from letters of before Unicode, pasted as they look', async () => {
    const { context } = await body();
    // Those fonts have no capitals with a tone: they are small letters in another font.
    const text = planText('so-ngoai-vu-2021').replaceAll(/[\u1EA0-\u1EF9ẠÁÀÃÉÈÍÌÓÒÕÚÙÝ]/g, (letter) =>
      letter.toLowerCase(),
    );
    const outcome = await createProposalFromText(context, fromUnicode(text, 'TCVN3'));
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { id } = outcome.value;
    expect(await db.planProposal.findUniqueOrThrow({ where: { id } })).toMatchObject({ encoding: 'TCVN3' });
    expect(await db.planProposalItem.count({ where: { proposalId: id, kind: 'TARGET' } })).toBe(25);
  });

  test('not from nothing, and not from a book', async () => {
    const { context } = await body();
    expect(await createProposalFromText(context, ' \n ')).toMatchObject({
      error: { problems: [{ code: 'REQUIRED' }] },
    });
    expect(await createProposalFromText(context, 'a '.repeat(200_000))).toMatchObject({
      error: { problems: [{ code: 'TOO_LONG', limit: 200_000 }] },
    });
    expect(
      await createProposalFromText(context, 'II. CHỈ TIÊU\n' + '- 02 cá nhân được tặng Giấy khen.\n'.repeat(700)),
    ).toMatchObject({
      error: { problems: [{ code: 'TOO_MANY', limit: 600 }] },
    });
  });

  test('which another body does not find', async () => {
    const id = await proposed(await body());
    const stranger = await body();
    await expect(discardProposal(stranger.context, { id, version: 1 })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    const caller = await api.as(stranger.account.id);
    const { codes } = await caller.run('query ($id: UUID!) { planProposal(id: $id) { id } }', { id });
    expect(codes).toEqual(['NOT_FOUND']);
  });

  test('the list of proposals asks as many statements for ten as for two', async () => {
    const of = await body();
    await proposed(of, '100-ngay-2021');
    await proposed(of, '100-ngay-2021');
    const ask = async () => {
      const caller = await api.as(of.account.id);
      const list = '{ planProposals { nodes { title openCount createdByName } } }';
      return (await countStatements(database, () => caller.run(list))).statements.length;
    };
    const few = await ask();
    for (let more = 0; more < 4; more += 1) await proposed(of, '100-ngay-2021');
    expect(await ask()).toBe(few);
  });
});

describe('an item', () => {
  test('is taken over, edited beside what was read, and put back', async () => {
    const of = await body();
    const proposalId = await proposed(of);
    const { ordinal } = await db.planProposalItem.findFirstOrThrow({ where: { proposalId, key: 'target-14' } });
    const edit = (version: number, value: string) =>
      editItem(of.context, { proposalId, ordinal, version, fields: [{ name: 'shareBasisPoints', value }] });
    expect(await edit(1, 'nhiều')).toMatchObject({
      error: { problems: [{ field: 'shareBasisPoints', code: 'NOT_A_NUMBER' }] },
    });
    expect(await edit(1, '10001')).toMatchObject({ error: { problems: [{ code: 'TOO_LARGE', limit: 10_000 }] } });
    expect(await edit(1, '1200')).toMatchObject({ value: { choice: 'ACCEPTED', isEdited: true, version: 2 } });
    expect(await edit(1, '1300')).toMatchObject({ error: { code: 'STALE_RECORD', currentVersion: 2 } });
    const row = await db.planProposalItem.findFirstOrThrow({ where: { proposalId, ordinal } });
    expect([row.values, row.edited]).toMatchObject([{ shareBasisPoints: 1500 }, { shareBasisPoints: 1200 }]);
    const back = await decideItem(of.context, { proposalId, ordinal, version: 2, choice: 'OPEN' });
    expect(back).toMatchObject({ value: { choice: 'OPEN', isEdited: false } });
  });

  test('certain ones without a warning are taken over at once, others wait', async () => {
    const of = await body();
    const proposalId = await proposed(of);
    expect(await acceptCertainItems(of.context, proposalId)).toMatchObject({ ok: true });
    const waiting = await db.planProposalItem.findMany({ where: { proposalId, choice: 'OPEN' } });
    expect(waiting.length).toBeGreaterThan(10);
    expect(
      waiting.every(({ confidence, warnings }) => confidence !== 'HIGH' || (warnings as unknown[]).length > 0),
    ).toBe(true);
  });

  test('the database keeps what was read', async () => {
    const proposalId = await proposed(await body());
    const where = { proposalId_ordinal: { proposalId, ordinal: 1 } };
    await expect(db.planProposalItem.update({ where, data: { values: {} } })).rejects.toThrow('never changes');
    await expect(db.planProposal.update({ where: { id: proposalId }, data: { sourceText: 'x' } })).rejects.toThrow(
      'never changes',
    );
  });
});

describe('a draft plan is made', () => {
  test('with everything that was taken over, in one act', async () => {
    const of = await body();
    const id = await proposed(of);
    await acceptAll(of, id, ['target-19']);
    const made = await apply(of, id);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const movement = await db.movement.findUniqueOrThrow({
      where: { id: made.value.id },
      include: {
        phases: { include: { occasions: true }, orderBy: { ordinal: 'asc' } },
        targets: { orderBy: { ordinal: 'asc' } },
        tasks: true,
        thematicLinks: true,
        references: { include: { task: true } },
        recipients: true,
        duties: { orderBy: { ordinal: 'asc' } },
      },
    });
    expect(movement).toMatchObject({
      year: 2021,
      kind: 'YEARLY',
      status: 'DRAFT',
      theme: 'Chủ động, sáng tạo, phục vụ hội nhập hiệu quả và phát triển bền vững',
      signerName: 'Thái Phúc Sơn',
    });
    expect(movement.phases.map(({ name, reviewText, occasions }) => [name, reviewText, occasions.length])).toEqual([
      ['Đợt 1', 'Sơ kết thi đua vào cuối đợt 1', 3],
      ['Đợt 2', 'Tổng kết vào dịp cuối năm 2021', 5],
    ]);
    const { targets, tasks, thematicLinks, references, recipients } = movement;
    expect([targets, tasks, thematicLinks, references, recipients].map(({ length }) => length)).toEqual([
      24, 10, 9, 9, 7,
    ]);
    expect(references.map(({ number, isBasis, task }) => [number, isBasis ? 'basis' : (task?.number ?? null)])).toEqual(
      expect.arrayContaining([
        ['15/KH-UBND', 'basis'],
        ['05-CT/TW', '2.1'],
        ['34-CT/W', '2.1'],
        ['01-NQ-ĐUK', '2.5'],
      ]),
    );
    expect(recipients.map(({ group }) => group)).toEqual([
      'SUPERIOR',
      'OUTSIDE',
      'PARTY',
      'LEADERS',
      'UNIONS',
      'DEPARTMENTS',
      'ARCHIVE',
    ]);
    expect(movement.duties.map(({ unit }) => unit)).toEqual([
      'Văn phòng - Thanh tra Sở',
      'Văn phòng - Thanh tra Sở',
      'Các phòng chuyên môn, đơn vị trực thuộc',
      'Các phòng chuyên môn, đơn vị trực thuộc',
    ]);
    const pledged = targets.filter(({ thematicMovementId }) => thematicMovementId !== null);
    expect(pledged.map(({ code }) => code)).toEqual(['2.8a', '2.8b']);
    expect(targets.find(({ code }) => code === '2.10a')?.countsRegistered).toBe(true);
    expect(targets.find(({ code }) => code === 'P5b')?.incidentKinds).toEqual(['ALCOHOL_AT_WORK']);
    expect(targets.find(({ code }) => code === 'T1')?.decider).toBe('Chủ tịch nước');
    expect(targets.filter(({ ratedDepartmentId }) => ratedDepartmentId !== null)).toHaveLength(3);
    expect(targets.every(({ ownerDepartmentId }) => ownerDepartmentId === of.ownerDepartmentId)).toBe(true);
    expect(await db.auditEntry.findFirst({ where: { objectId: id, action: 'PLAN_PROPOSAL_APPLIED' } })).not.toBeNull();
    expect(await apply(of, id)).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'APPLIED' } });
  });

  test('not beside a launched plan of the year; beside a draft only when it is said', async () => {
    const of = await body();
    const { organisationId } = of;
    const launched = await buildMovement(db, { organisationId, year: 2022 });
    const id = await proposed(of, 'phong-noi-vu-2022');
    await acceptAll(of, id);
    expect(await apply(of, id, 'ADD')).toMatchObject({
      error: { code: 'YEAR_TAKEN', movementId: launched.id, status: 'LAUNCHED' },
    });

    const other = await body();
    const draft = await buildMovement(db, {
      organisationId: other.organisationId,
      year: 2022,
      status: 'DRAFT',
      launchedOn: null,
    });
    const second = await proposed(other, 'phong-noi-vu-2022');
    await acceptAll(other, second);
    expect(await apply(other, second)).toMatchObject({ error: { code: 'YEAR_TAKEN', status: 'DRAFT' } });
    expect(await apply(other, second, 'ADD')).toMatchObject({ value: { id: draft.id } });
    expect(await db.target.count({ where: { movementId: draft.id } })).toBe(11);
    expect(await db.movement.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
      title: draft.title,
      theme: draft.theme,
    });
  });

  test('not while a number is impossible: each problem leads back to its item, and nothing was written', async () => {
    const of = await body();
    const id = await proposed(of, '100-ngay-2021');
    await acceptAll(of, id);
    expect(await apply(of, id)).toMatchObject({
      error: {
        code: 'INPUT_PROBLEMS',
        problems: [
          { field: 'target-3.maximum', code: 'RANGE_REVERSED', limit: 9, actual: 7 },
          { field: 'target-4.shareBasisPoints', code: 'TOO_LARGE', limit: 10_000, actual: 12_000 },
        ],
      },
    });
    expect(await db.movement.count({ where: { organisationId: of.organisationId } })).toBe(0);
  });

  test('a campaign of a hundred days crosses the year and stands beside the plan of the year', async () => {
    const of = await body();
    await buildMovement(db, { organisationId: of.organisationId, year: 2021 });
    const id = await proposed(of, '100-ngay-2021');
    await acceptAll(of, id, ['target-3', 'target-4']);
    const made = await apply(of, id);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const { kind, year, toDay } = await db.movement.findUniqueOrThrow({ where: { id: made.value.id } });
    expect([kind, year, toDay.toISOString().slice(0, 10)]).toEqual(['THEMATIC', 2021, '2022-02-28']);
  });
});
