import { plainDate } from '@thidua/domain/kernel';
import { buildInitiative, buildInitiativeCouncil, buildInitiativeSitting, day, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { buildDirectorate } from '../../testing/build-directorate.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { decideSitting } from './use-cases/decide-sitting.ts';
import { recordLine } from './use-cases/record-line.ts';
import { startSitting } from './use-cases/start-sitting.ts';
import { stepSitting } from './use-cases/step-sitting.ts';

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
  await buildDirectorate(database.client, body);
});

function secretary() {
  return api.contextOf(body.secretary.accountId);
}

function beforeCouncil(ownerId: string, submittedAt = hanoi('2021-11-15 10:00')) {
  return buildInitiative(database.client, { ownerId, status: 'BEFORE_COUNCIL', submittedAt, dueOn: day('2022-02-15') });
}

function council() {
  return buildInitiativeCouncil(database.client, {
    organisationId: body.organisationId,
    staffIds: [body.head, body.colleague, body.member].map(({ staffId }) => staffId),
  });
}

/** A sitting of these, closed after everybody who may has agreed. */
async function closed(initiativeIds: readonly string[]) {
  const built = await council();
  const sitting = await buildInitiativeSitting(database.client, { council: built, initiativeIds });
  await database.client.initiativeSittingMark.createMany({
    data: sitting.lines.flatMap((line) =>
      built.members.map(({ id }) => ({ lineId: line.id, memberId: id, choice: 'AGREE' as const })),
    ),
  });
  expect(await told(stepSitting(await secretary(), { id: sitting.id, version: 1, step: 'CLOSE' }))).toEqual([]);
  return sitting;
}

async function told(outcome: Promise<{ readonly ok: boolean; readonly error?: unknown }>) {
  const { ok, error } = await outcome;
  if (ok) return [];
  const { code, problems } = error as {
    readonly code: string;
    readonly problems?: readonly { readonly field: string; readonly code: string }[];
  };
  return problems?.map((problem) => `${problem.field} ${problem.code}`) ?? [code];
}

const DECISION = { decisionNumber: '140/QĐ-SNgV', decidedOn: plainDate('2021-12-06') };
const APPROVAL = { approvalNumber: '512/UBND-NC', approvedOn: plainDate('2021-12-04'), approvedBy: 'UBND tỉnh' };

describe('an author who leads the body', () => {
  test('does not sign for the own initiative, and where the superior has to agree its paper stands with the recognition', async () => {
    const [own, other] = [await beforeCouncil(body.director.staffId), await beforeCouncil(body.author.staffId)];
    const { id } = await closed([own.id, other.id]);
    const lines = async () => {
      const fields = 'isStateFunded needsApproval approvalNumber approvedOn approvedBy';
      const caller = await api.as(body.secretary.accountId);
      return (await caller.run(`{ initiativeSitting(id: "${id}") { lines { ${fields} } } }`)).data.initiativeSitting
        .lines;
    };
    const before = await lines();
    const decide = async (more: object) =>
      told(decideSitting(await secretary(), { id, version: 2, ...DECISION, decidedBy: 'Phó Giám đốc', ...more }));
    expect(await decide({ decidedBy: 'Giám đốc Sở Ngoại vụ', approval: APPROVAL })).toEqual(['decidedBy SIGNS_OWN']);
    expect(await decide({ decidedBy: 'Ông Phạm Ngọc  Sơn', approval: APPROVAL })).toEqual(['decidedBy SIGNS_OWN']);
    expect(await decide({})).toEqual(['approvalNumber APPROVAL_NEEDED']);
    expect(await decide({ approval: { ...APPROVAL, approvedOn: null, approvedBy: ' ' } })).toEqual([
      'approvedOn REQUIRED',
      'approvedBy REQUIRED',
    ]);
    expect(await decide({ approval: { ...APPROVAL, approvedOn: plainDate('2021-12-07') } })).toEqual([
      'approvedOn AFTER_DECISION',
    ]);
    expect(await decide({ approval: APPROVAL })).toEqual([]);
    const rows = await database.client.initiativeRecognition.findMany({
      where: { initiativeId: { in: [own.id, other.id] } },
      select: { initiativeId: true, approvalNumber: true, approvedOn: true, approvedBy: true },
    });
    const byId = new Map(rows.map((row) => [row.initiativeId, row]));
    expect(byId.get(own.id)).toMatchObject({ ...APPROVAL, approvedOn: day('2021-12-04') });
    // The deciding people read beforehand that the superior has to agree, and afterwards by which paper it did.
    expect(before).toMatchObject([
      { needsApproval: true, isStateFunded: false, approvalNumber: null },
      { needsApproval: false, isStateFunded: false, approvalNumber: null },
    ]);
    expect(await lines()).toMatchObject([
      { needsApproval: true, isStateFunded: false, approvalNumber: '512/UBND-NC', approvedOn: '2021-12-04' },
      { needsApproval: false, isStateFunded: false, approvalNumber: null },
    ]);
    // The other one needed none.
    expect(byId.get(other.id)).toMatchObject({ approvalNumber: null, approvedOn: null, approvedBy: null });
  });

  test('is not who the paper is drafted for: the deputy signs in the stead of the head', async () => {
    const { id } = await closed([(await beforeCouncil(body.director.staffId)).id]);
    const caller = await api.as(body.secretary.accountId);
    const { data } = await caller.run(`{ initiativeSitting(id: "${id}") { signature { capacity name } } }`);
    expect(data.initiativeSitting.signature).toEqual({
      capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      name: 'Ưng Thị Ỷ',
    });
  });

  test('is no matter where none of them wrote it: the head signs', async () => {
    const { id } = await closed([(await beforeCouncil(body.author.staffId)).id]);
    const caller = await api.as(body.secretary.accountId);
    const { data } = await caller.run(`{ initiativeSitting(id: "${id}") { signature { capacity name } } }`);
    expect(data.initiativeSitting.signature).toEqual({ capacity: ['GIÁM ĐỐC'], name: 'Phạm Ngọc Sơn' });
    const by = { decidedBy: 'Giám đốc Sở Ngoại vụ' };
    expect(await told(decideSitting(await secretary(), { id, version: 2, ...DECISION, ...by }))).toEqual([]);
  });

  test('and State money: the same holds without a council, and the database keeps the paper whole', async () => {
    const { id } = await buildInitiative(database.client, {
      ownerId: body.author.staffId,
      status: 'RECEIVED',
      submittedAt: hanoi('2021-11-15 10:00'),
    });
    const caller = await api.as(body.secretary.accountId);
    const recognise = async (more: object) => {
      const answer = '{ ... on InputProblemsError { problems { field code } } ... on Initiative { status } }';
      const document = `mutation ($input: RecogniseInitiativeInput!) { recogniseInitiative(input: $input) ${answer} }`;
      const decision = { scope: 'GRASSROOTS', ...DECISION, decidedBy: 'Giám đốc', isStateFunded: true };
      return (await caller.run(document, { input: { id, version: 1, ...decision, ...more } })).data.recogniseInitiative;
    };
    expect(await recognise({})).toEqual({ problems: [{ field: 'approvalNumber', code: 'APPROVAL_NEEDED' }] });
    expect(await recognise({ approval: APPROVAL })).toEqual({ status: 'RECOGNISED' });
    const { client } = database;
    const where = { initiativeId_scope: { initiativeId: id, scope: 'GRASSROOTS' as const } };
    expect(await client.initiativeRecognition.findUnique({ where })).toMatchObject({ isStateFunded: true });
    await expect(client.initiativeRecognition.update({ where, data: { approvalNumber: null } })).rejects.toThrow(
      /initiative_recognitions_approval/,
    );
  });
});

test('a closed sitting waits for whoever wrote nothing of it: the director where every secretary did', async () => {
  const { id } = await buildInitiativeSitting(database.client, {
    council: await council(),
    initiativeIds: [(await beforeCouncil(body.secretary.staffId)).id],
  });
  await database.client.initiativeSitting.update({ where: { id }, data: { status: 'CLOSED' } });
  const waits = async (who: 'secretary' | 'director') => {
    const { data } = await (
      await api.as(body[who].accountId)
    ).run('{ myWork(year: 2021) { turn { kind subjectId } } }');
    return data.myWork.turn;
  };
  const item = { kind: 'DECIDE_SITTING', subjectId: id };
  expect(await waits('secretary')).not.toContainEqual(item);
  expect(await waits('director')).toContainEqual(item);
});

test('a sitting is not before what it votes on was filed and received', async () => {
  await council();
  const { id } = await beforeCouncil(body.author.staffId, hanoi('2021-12-04 08:00'));
  const start = async (heldOn: string) =>
    told(
      startSitting(await secretary(), {
        id: crypto.randomUUID(),
        heldOn: plainDate(heldOn),
        place: 'Phòng họp',
        form: 'OPEN',
        base: 'PRESENT_MEMBERS',
        shareNumerator: 2,
        shareDenominator: 3,
        quorumNumerator: 2,
        quorumDenominator: 3,
        legalGround: 'Quy chế',
        initiativeIds: [id],
      }),
    );
  expect(await start('2021-12-03')).toEqual(['heldOn BEFORE_RECEIPT']);
  await database.client.initiative.update({ where: { id }, data: { receivedAt: hanoi('2021-12-05 08:00') } });
  expect(await start('2021-12-04')).toEqual(['heldOn BEFORE_RECEIPT']);
  const asked = { withdrawalAskedAt: hanoi('2021-12-05 09:00'), withdrawalAskedReason: 'Trùng giải pháp khác.' };
  await database.client.initiative.update({ where: { id }, data: asked });
  expect(await start('2021-12-05'), 'its author waits for an answer').toEqual(['initiativeIds WITHDRAWAL_ASKED']);
  const refused = { withdrawalRefusedAt: hanoi('2021-12-05 10:00'), withdrawalRefusedReason: 'Đã chấm xong.' };
  await database.client.initiative.update({ where: { id }, data: refused });
  expect(await start('2021-12-05')).toEqual([]);
});

test('what a written-over vote was stays on the trail by numbers, and an author does not read them there', async () => {
  const built = await council();
  const own = await beforeCouncil(body.director.staffId);
  const { id, lines } = await buildInitiativeSitting(database.client, { council: built, initiativeIds: [own.id] });
  const [a = '', b = '', c = ''] = built.members.map((member) => member.id);
  const record = async (version: number, choices: readonly ('AGREE' | 'DISAGREE')[]) =>
    recordLine(await secretary(), {
      id,
      version,
      lineId: lines[0]?.id ?? '',
      votes: [a, b, c].flatMap((memberId, at) =>
        choices[at] === undefined ? [] : [{ memberId, choice: choices[at] }],
      ),
      conflictedIds: choices.length === 3 ? [] : [c],
      opinion: '',
    });
  await record(1, ['AGREE', 'DISAGREE']);
  await record(2, ['AGREE', 'AGREE', 'AGREE']);
  await stepSitting(await secretary(), { id, version: 3, step: 'CLOSE' });
  const data = await database.client.auditEntry.findMany({
    where: { objectId: id },
    orderBy: { seq: 'asc' },
    select: { data: true },
  });
  expect(data.map((entry) => entry.data)).toMatchObject([
    {
      earlier: ['agree=0', 'disagree=0', 'abstain=0', 'aside=0'],
      recorded: ['agree=1', 'disagree=1', 'abstain=0', 'aside=1'],
    },
    {
      earlier: ['agree=1', 'disagree=1', 'abstain=0', 'aside=1'],
      recorded: ['agree=3', 'disagree=0', 'abstain=0', 'aside=0'],
    },
    { from: 'OPEN', to: 'CLOSED', passed: 1, notPassed: 0 },
  ]);
  const seen = async (accountId: string) => {
    const caller = await api.as(accountId);
    const { data: answer, codes } = await caller.run('{ auditEntries(first: 20) { nodes { objectType } } }');
    expect(codes).toEqual([]);
    const nodes: readonly { readonly objectType: string }[] = answer.auditEntries.nodes;
    return nodes.filter(({ objectType }) => objectType === 'InitiativeSitting').length;
  };
  expect(await seen(body.secretary.accountId)).toBe(3);
  expect(await seen(body.director.accountId)).toBe(0);
});
