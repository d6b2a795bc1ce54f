import { databaseFailure } from '@thidua/db';
import { plainDate } from '@thidua/domain/kernel';
import { buildAccount, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { councilWorld, newId, voter } from '../../testing/council-world.ts';
import { good, passedMeeting } from '../../testing/run-meeting.ts';
import { draftCorrection, type CorrectionToDraft } from './use-cases/draft-correction.ts';
import { draftDecision } from './use-cases/draft-decision.ts';
import { issueDecision } from './use-cases/issue-decision.ts';

const database = await testDatabase();
let now = hanoi('2021-12-10 14:30');
const world = await councilWorld(database, () => now);
const { db } = world;
const app = await createServer(world.api.platform, { schema: world.api.schema });
afterAll(async () => {
  await app.close();
  await database.close();
});

const DAY = plainDate('2021-12-28');
let number = 100;
let meetingId: string;
let decisionId: string;
let firstNumber: number;
let lineIds: readonly string[];

/** An issued decision of two lines, the second of them giấy khen. */
beforeEach(async () => {
  now = hanoi('2021-12-10 14:30');
  const lines = [
    await world.received({ name: 'Nguyễn Thị Hằng Nga' }),
    await world.received({ name: 'Võ Đạt', awardCode: 'DIRECTOR_COMMENDATION' }),
    await world.received({ name: 'Phan Thị Oanh', awardCode: 'DIRECTOR_COMMENDATION' }),
  ];
  meetingId = await passedMeeting(
    world,
    lines.map(({ id }) => id),
  );
  now = hanoi('2021-12-28 09:00');
  const nominationIds = lines.slice(0, 2).map(({ id }) => id);
  const secretary = await world.actAs(world.secretary);
  decisionId = good(await draftDecision(secretary, { id: newId(), meetingId, nominationIds }));
  firstNumber = await issued(decisionId);
  const rows = await db.decisionLine.findMany({ where: { decisionId }, orderBy: { ordinal: 'asc' } });
  lineIds = rows.map(({ id }) => id);
});

/** Signed by the director's deputy under the next number. */
async function issued(id: string, issuedOn = DAY): Promise<number> {
  number += 1;
  good(await issueDecision(await world.actAs(world.deputy), { id, version: 1, number, issuedOn }));
  return number;
}

function wanted(change: Partial<CorrectionToDraft> = {}): CorrectionToDraft {
  const changes = [{ lineId: lineIds[0] ?? '', field: 'SUBJECT_NAME' as const, after: 'Nguyễn Thị Hằng' }];
  return { id: decisionId, correctionId: newId(), reason: 'Gõ thừa tên đệm', changes, ...change };
}

const corrects = async (change: Partial<CorrectionToDraft> = {}) =>
  draftCorrection(await world.actAs(world.secretary), wanted(change));

const READ = `query ($id: UUID!) { decision(id: $id) { kind documentNumber amendReason viewerCan
  amends { documentNumber } amendedBy { kind documentNumber }
  corrections { lineOrdinal field before after }
  lines { subjectName standing { subjectName subjectPost achievement } corrections { before after documentNumber } } } }`;

async function read(id: string, person: { readonly accountId: string } = world.secretary) {
  const { data, codes } = await (await world.api.as(person.accountId)).run(READ, { id });
  expect(codes).toEqual([]);
  return data.decision;
}

describe('a correction of an issued decision', () => {
  test('has its own number; the first one stays as issued and says by what it was corrected', async () => {
    const correctionId = good(await corrects());
    const corrected = await issued(correctionId);
    expect(await read(correctionId)).toMatchObject({
      kind: 'CORRECTION',
      documentNumber: `${corrected}/QĐ-SNgV`,
      amendReason: 'Gõ thừa tên đệm',
      amends: { documentNumber: `${firstNumber}/QĐ-SNgV` },
      corrections: [{ lineOrdinal: 1, field: 'SUBJECT_NAME', before: 'Nguyễn Thị Hằng Nga', after: 'Nguyễn Thị Hằng' }],
      lines: [],
    });
    const first = await read(decisionId, voter(world, 4));
    expect(first.amendedBy).toEqual([{ kind: 'CORRECTION', documentNumber: `${corrected}/QĐ-SNgV` }]);
    expect(first.lines[0]).toMatchObject({
      subjectName: 'Nguyễn Thị Hằng Nga',
      standing: { subjectName: 'Nguyễn Thị Hằng' },
      corrections: [{ documentNumber: `${corrected}/QĐ-SNgV` }],
    });
  });

  test('the certificate and the public page say the corrected words once it is signed, and not before', async () => {
    const line = { lineId: lineIds[1] ?? '' };
    const changes = [
      { ...line, field: 'SUBJECT_NAME' as const, after: 'Võ Tấn Đạt' },
      { ...line, field: 'ACHIEVEMENT' as const, after: 'Hoàn thành sớm chuyên đề' },
    ];
    const correctionId = good(await corrects({ changes }));
    const { checkCode } = await db.decisionLine.findUniqueOrThrow({ where: { id: line.lineId } });
    const page = async () => (await app.inject({ url: `/xac-nhan/${checkCode}` })).payload;
    const certificate = async () => {
      const { data } = await (
        await world.callAs(world.secretary)
      ).run(`{ awardCertificateDesk(decisionId: "${decisionId}") { certificates { subject citation } } }`);
      return data.awardCertificateDesk.certificates[1];
    };
    expect((await certificate()).subject).toMatch(/ Võ Đạt$/u);
    expect(await page()).toContain('<dd>Võ Đạt</dd>');
    const corrected = await issued(correctionId);
    expect(await certificate()).toEqual({
      subject: expect.stringMatching(/ Võ Tấn Đạt$/u),
      citation: 'Đã có thành tích: Hoàn thành sớm chuyên đề',
    });
    expect(await page()).toContain('<dd>Võ Tấn Đạt</dd>');
    expect(await page()).toContain(`Quyết định số ${corrected}/QĐ-SNgV`);
  });

  test('a second correction starts from what the first one made of it', async () => {
    await issued(good(await corrects()));
    const changes = [{ lineId: lineIds[0] ?? '', field: 'SUBJECT_NAME' as const, after: 'Nguyễn Thị Hằng Ngà' }];
    const secondId = good(await corrects({ changes }));
    expect((await read(secondId)).corrections[0].before).toBe('Nguyễn Thị Hằng');
    await issued(secondId);
    expect((await read(decisionId)).lines[0].standing.subjectName).toBe('Nguyễn Thị Hằng Ngà');
  });

  test('counts nothing twice: it gives no award', async () => {
    const count = () => db.awardRecord.count({ where: { organisationId: world.organisationId } });
    const before = await count();
    await issued(good(await corrects()));
    expect(await count()).toBe(before);
  });

  test('who drafted it does not sign it, and whoever it is about does not either', async () => {
    const own = { staffId: world.deputy.staffId };
    const { nominationId } = await db.decisionLine.findUniqueOrThrow({ where: { id: lineIds[0] ?? '' } });
    await db.nomination.update({ where: { id: nominationId }, data: own });
    const correctionId = good(await corrects());
    const signing = { id: correctionId, version: 1, number: 900, issuedOn: DAY };
    const refused = await issueDecision(await world.actAs(world.deputy), signing);
    expect(refused).toMatchObject({ ok: false, error: { code: 'SIGNER_REWARDED' } });
  });

  test('is not of a day before the decision that it corrects', async () => {
    const correctionId = good(await corrects());
    const signing = { id: correctionId, version: 1, number: 901, issuedOn: plainDate('2021-12-27') };
    expect(await issueDecision(await world.actAs(world.deputy), signing)).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'issuedOn', code: 'BEFORE_AMENDED' }] },
    });
  });

  test('two at once, the same draft twice, a line of another decision, nothing that changes', async () => {
    const input = wanted();
    good(await draftCorrection(await world.actAs(world.secretary), input));
    expect(good(await draftCorrection(await world.actAs(world.secretary), input))).toBe(input.correctionId);
    expect(await corrects()).toMatchObject({
      ok: false,
      error: { code: 'CORRECTION_WAITS', decisionId: input.correctionId },
    });
    await db.decision.delete({ where: { id: input.correctionId } });
    const foreign = [{ lineId: newId(), field: 'SUBJECT_NAME' as const, after: 'Khác' }];
    await expect(corrects({ changes: foreign })).rejects.toThrow('BAD_USER_INPUT');
    const same = [{ lineId: lineIds[0] ?? '', field: 'SUBJECT_NAME' as const, after: 'Nguyễn Thị Hằng Nga ' }];
    expect(await corrects({ changes: same })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'changes', code: 'REQUIRED' }] },
    });
  });

  test('a draft is not corrected, nor is a correction', async () => {
    const correctionId = good(await corrects());
    expect(await corrects({ id: correctionId, changes: [] })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'DRAFT' },
    });
    await issued(correctionId);
    expect(await corrects({ id: correctionId, changes: [] })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'CORRECTION' },
    });
  });

  test('once signed even a careless script changes nothing of it', async () => {
    const correctionId = good(await corrects());
    await issued(correctionId);
    const failure = await db.decisionCorrection
      .updateMany({ where: { decisionId: correctionId }, data: { after: 'Khác' } })
      .then(() => undefined, databaseFailure);
    expect(failure?.code).toBe('23001');
  });
});

describe('a supplement to an issued decision', () => {
  test('adds who was left out: own number, award in the history at once, both papers tell of each other', async () => {
    const supplements = { decisionId, reason: 'Sót tên khi lập danh sách' };
    const id = good(await draftDecision(await world.actAs(world.secretary), { id: newId(), meetingId, supplements }));
    const added = await issued(id);
    const supplement = await read(id);
    expect(supplement).toMatchObject({
      kind: 'SUPPLEMENT',
      amends: { documentNumber: `${firstNumber}/QĐ-SNgV` },
      lines: [{ subjectName: 'Phan Thị Oanh' }],
      viewerCan: ['ATTACH', 'CORRECT'],
    });
    expect((await read(decisionId)).amendedBy).toEqual([{ kind: 'SUPPLEMENT', documentNumber: `${added}/QĐ-SNgV` }]);
    const records = await db.awardRecord.findMany({ where: { decisionLine: { decisionId: id } } });
    expect(records).toMatchObject([{ decisionNumber: `${added}/QĐ-SNgV` }]);
  });

  test('says why, and is of the same meeting', async () => {
    const secretary = await world.actAs(world.secretary);
    const without = await draftDecision(secretary, {
      id: newId(),
      meetingId,
      supplements: { decisionId, reason: ' ' },
    });
    expect(without).toMatchObject({ ok: false, error: { problems: [{ field: 'reason', code: 'REQUIRED' }] } });
    now = hanoi('2021-12-10 14:30');
    const other = await passedMeeting(world, [(await world.received()).id]);
    const supplements = { decisionId, reason: 'Sót tên' };
    await expect(draftDecision(secretary, { id: newId(), meetingId: other, supplements })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
  });
});

describe('who was corrected', () => {
  /** The person of the first line, signed in. */
  async function person() {
    const { nomination } = await db.decisionLine.findUniqueOrThrow({
      where: { id: lineIds[0] ?? '' },
      select: { nomination: { select: { staffId: true } } },
    });
    const staffId = nomination.staffId ?? '';
    return { staffId, caller: await world.api.as((await buildAccount(db, { staffId })).id) };
  }

  test('reads at the own award what stood before and by which decision, once it is signed', async () => {
    const { staffId, caller } = await person();
    const corrections = async () => {
      const { data, codes } = await caller.run(
        `query ($id: UUID!) { staffMember(id: $id) { awards { corrections { field before after documentNumber } } } }`,
        { id: staffId },
      );
      expect(codes).toEqual([]);
      return data.staffMember.awards.flatMap((award: { readonly corrections: unknown }) => award.corrections);
    };
    const correctionId = good(await corrects());
    expect(await corrections()).toEqual([]);
    const corrected = await issued(correctionId);
    expect(await corrections()).toEqual([
      {
        field: 'SUBJECT_NAME',
        before: 'Nguyễn Thị Hằng Nga',
        after: 'Nguyễn Thị Hằng',
        documentNumber: `${corrected}/QĐ-SNgV`,
      },
    ]);
  });

  test('finds a notice of it among the news, which opens the decision', async () => {
    const { caller } = await person();
    await issued(good(await corrects()));
    const { data, codes } = await caller.run('{ myWork(year: 2021) { news { kind title subjectId } } }');
    expect(codes).toEqual([]);
    expect(data.myWork.news).toContainEqual({
      kind: 'AWARD_CORRECTED',
      title: 'Lao động tiên tiến',
      subjectId: decisionId,
    });
  });
});
