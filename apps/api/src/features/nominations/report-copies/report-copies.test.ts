import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countStatements } from '@thidua/db';
import { buildAchievementReport, buildNomination, WRITTEN_REPORT } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { divisionWorld, type Desk, type DivisionWorld } from '../../../testing/division-world.ts';
import { judgeReportCopy } from './judge-report-copy.ts';

const COPIES = `query ($id: UUID!) { nomination(id: $id) { reportCopies { isCompared threshold waiting copied
  matches { relation shareBasisPoints isWaiting version verdict reason judgedBy isJudgedThere isOutdated other { id subjectName } } } } }`;
const BESIDE = `query ($id: UUID!, $otherId: UUID!) { nomination(id: $id) { reportComparison(otherId: $otherId) {
  canJudge copy { shareBasisPoints } passages { own { name parts { text isShared } } other { name parts { text isShared } } } } } }`;

const OWN = `Tham mưu tiếp nhận 12 khoản viện trợ phi chính phủ nước ngoài trị giá 2,4 triệu đô la Mỹ và lập hồ sơ cấp phép cho 05 tổ chức.
Đi thực địa tám xã vùng lũ để lập danh mục dự án kêu gọi vận động, nhờ vậy hai dự án nước sạch được tài trợ ngay trong năm.`;
const COPY = OWN.replace('12 khoản', '9 khoản').replace('2,4 triệu', '1,8 triệu').replace('05 tổ chức', '3 tổ chức');
const ANOTHER = `Phiên dịch 31 buổi làm việc trực tuyến, biên dịch 640 trang tài liệu phục vụ xúc tiến đầu tư.
Mở lớp tiếng Lào giao tiếp cho cán bộ biên phòng, sau ba tháng cả lớp giao tiếp được ở cửa khẩu.`;

let database: TestDatabase;
let world: DivisionWorld;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  world = await divisionWorld(database);
});

function personId(place: number): string {
  return world.people[place]?.id ?? '';
}

interface Written {
  readonly staffId: string;
  readonly results: string;
  readonly year?: number;
  readonly status?: 'WRITING' | 'HANDED_IN' | 'CONFIRMED';
  /** Where the line goes once the report is written; a draft stays. */
  readonly line?: 'DRAFT' | 'RECEIVED' | 'ELIGIBLE' | 'WITHDRAWN';
}

async function written({ staffId, results, year = 2021, status = 'CONFIRMED', line = 'RECEIVED' }: Written) {
  const { id } = await buildNomination(world.db, { staffId, year, awardCode: 'GRASSROOTS_EMULATION_FIGHTER' });
  await buildAchievementReport(world.db, { nominationId: id, status, texts: { ...WRITTEN_REPORT, RESULTS: results } });
  await world.db.nomination.update({ where: { id }, data: { status: line } });
  return id;
}

async function copies(id: string, desk: { readonly accountId: string } = world.secretary) {
  const { data, codes } = await (await world.callAs(desk)).run(COPIES, { id });
  expect(codes).toEqual([]);
  return data.nomination.reportCopies as null | {
    readonly isCompared: boolean;
    readonly waiting: number;
    readonly copied: number;
    readonly matches: readonly Record<string, unknown>[];
  };
}

async function judge(id: string, otherId: string, overrides: object = {}, desk: Desk = world.secretary) {
  const input = { id, otherId, version: 0, verdict: 'NOT_COPIED', reason: 'Cùng làm một việc.', ...overrides } as const;
  return judgeReportCopy(await world.actAs(desk), input);
}

describe('what a report resembles', () => {
  test('the report of a colleague with other figures waits for the officer', async () => {
    const source = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    await written({ staffId: personId(2), results: ANOTHER });
    expect(await copies(copy)).toMatchObject({
      isCompared: true,
      waiting: 1,
      matches: [{ relation: 'OTHER', shareBasisPoints: 10_000, isWaiting: true, verdict: null, other: { id: source } }],
    });
  });

  test('the report of last year tells whom it was copied from; the own one of last year is only told', async () => {
    const before = await written({ staffId: personId(0), results: OWN, year: 2020 });
    const own = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect((await copies(own))?.matches).toMatchObject([
      { relation: 'OWN_EARLIER', isWaiting: false, other: { id: before } },
      { relation: 'OTHER', isWaiting: true, other: { id: copy } },
    ]);
    expect((await copies(copy))?.matches).toHaveLength(2);
  });

  test('what is still being written is nobody’s, and what was withdrawn is no source', async () => {
    const draft = await written({ staffId: personId(0), results: OWN, status: 'WRITING', line: 'DRAFT' });
    await written({ staffId: personId(2), results: OWN, line: 'WITHDRAWN' });
    const own = await written({ staffId: personId(1), results: OWN });
    expect(await copies(own)).toMatchObject({ isCompared: true, matches: [] });
    expect(await copies(draft)).toMatchObject({ isCompared: false, matches: [] });
  });

  test('a phrase that many people of the body write counts for nothing', async () => {
    const phrase = 'Hưởng ứng đợt cao điểm chín mươi ngày đêm chào mừng Đại hội Đảng bộ tỉnh lần thứ mười chín.';
    const sized = await divisionWorld(database, 9);
    const lines: string[] = [];
    for (const [place, { id: staffId }] of sized.people.entries()) {
      const { id } = await buildNomination(sized.db, { staffId });
      const results = `${phrase}\nViệc riêng số ${'một hai ba bốn năm sáu bảy tám chín'.split(' ')[place] ?? ''} của người này.`;
      await buildAchievementReport(sized.db, {
        nominationId: id,
        status: 'CONFIRMED',
        texts: { ...WRITTEN_REPORT, RESULTS: results },
      });
      lines.push(id);
    }
    const { data } = await (await sized.callAs(sized.secretary)).run(COPIES, { id: lines[0] });
    expect(data.nomination.reportCopies.matches).toEqual([]);
  });

  test('two bodies share no source', async () => {
    await written({ staffId: personId(0), results: OWN });
    const foreign = await divisionWorld(database);
    const { id } = await buildNomination(foreign.db, { staffId: foreign.people[0]?.id ?? '' });
    await buildAchievementReport(foreign.db, {
      nominationId: id,
      status: 'CONFIRMED',
      texts: { ...WRITTEN_REPORT, RESULTS: OWN },
    });
    const { data } = await (await foreign.callAs(foreign.secretary)).run(COPIES, { id });
    expect(data.nomination.reportCopies.matches).toEqual([]);
  });

  test('side by side, the same words marked', async () => {
    const source = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    const { data } = await (await world.callAs(world.secretary)).run(BESIDE, { id: copy, otherId: source });
    const { passages, canJudge } = data.nomination.reportComparison;
    expect(canJudge).toBe(true);
    expect(passages[0].own.name).toBe('RESULTS');
    const shown = (side: { parts: { text: string }[] }) => side.parts.map(({ text }) => text).join('');
    expect(COPY).toContain(shown(passages[0].own));
    expect(OWN).toContain(shown(passages[0].other));
  });
});

describe('who is told', () => {
  test.each(['secretary', 'director', 'head'] as const)('the %s', async (desk) => {
    await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect((await copies(copy, world[desk]))?.matches).toHaveLength(1);
  });

  test('the inspector', async () => {
    await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect((await copies(copy, { accountId: world.auditorId }))?.matches).toHaveLength(1);
  });

  test('the head reads no report of another division beside the own', async () => {
    const elsewhere = await written({ staffId: world.otherHead.staffId, results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect((await copies(copy, world.head))?.matches).toEqual([]);
    const { data } = await (await world.callAs(world.head)).run(BESIDE, { id: copy, otherId: elsewhere });
    expect(data.nomination.reportComparison).toBeNull();
    expect((await copies(copy))?.matches).toHaveLength(1);
  });

  test('neither the person it is about, nor whose text was copied, whatever office they hold', async () => {
    const own = await written({ staffId: world.secretary.staffId, results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect(await copies(own)).toBeNull();
    expect((await copies(copy))?.matches).toEqual([]);
    expect((await copies(copy, world.director))?.matches).toHaveLength(1);
  });
});

describe('the officer concludes', () => {
  test('that it is no copy: for both lines, until one of the texts changes, with its entry in the trail', async () => {
    const source = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect(await judge(copy, source)).toEqual({ ok: true, value: { id: copy } });
    expect(await copies(copy)).toMatchObject({
      waiting: 0,
      copied: 0,
      matches: [{ verdict: 'NOT_COPIED', reason: 'Cùng làm một việc.', version: 1, isJudgedThere: false }],
    });
    expect(await copies(source)).toMatchObject({ waiting: 0, matches: [{ isJudgedThere: true, version: 0 }] });
    const entry = await world.db.auditEntry.findFirstOrThrow({
      where: { action: 'REPORT_COPY_JUDGED', objectId: copy },
    });
    expect(entry.data).toMatchObject({ otherId: source, shareBasisPoints: 10_000, verdict: 'NOT_COPIED' });

    await world.db.nomination.update({ where: { id: copy }, data: { status: 'RETURNED', returnedReason: 'Viết lại' } });
    await world.db.achievementReport.update({
      where: { nominationId: copy },
      data: { texts: { ...WRITTEN_REPORT, RESULTS: `${COPY}\n${ANOTHER}` } },
    });
    expect(await copies(copy)).toMatchObject({ waiting: 1, matches: [{ verdict: null, isOutdated: true }] });
  });

  test('that it is a copy: told on the card of that line alone', async () => {
    const source = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    await judge(copy, source, { verdict: 'COPIED', reason: 'Chép nguyên văn.' });
    expect(await copies(copy)).toMatchObject({ waiting: 0, copied: 1 });
    expect(await copies(source)).toMatchObject({ waiting: 0, copied: 0 });
  });

  test.each([
    [
      'without a reason',
      { reason: ' ' },
      { code: 'INPUT_PROBLEMS', problems: [{ field: 'reason', code: 'REQUIRED' }] },
    ],
    ['over somebody else’s word', { version: 3 }, { code: 'STALE_RECORD', currentVersion: 0 }],
  ])('not %s', async (_name, overrides, error) => {
    const source = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    expect(await judge(copy, source, overrides)).toEqual({ ok: false, error });
  });

  test('not of a pair without common passages, of the own report of last year, or after the check', async () => {
    const before = await written({ staffId: personId(0), results: OWN, year: 2020 });
    const own = await written({ staffId: personId(0), results: OWN });
    const other = await written({ staffId: personId(2), results: ANOTHER });
    const checked = await written({ staffId: personId(1), results: COPY, line: 'ELIGIBLE' });
    const notSimilar = { code: 'INPUT_PROBLEMS', problems: [{ field: 'otherId', code: 'NOT_SIMILAR' }] };
    expect(await judge(own, other)).toEqual({ ok: false, error: notSimilar });
    expect(await judge(own, before)).toEqual({ ok: false, error: notSimilar });
    expect(await judge(checked, own)).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'ELIGIBLE', event: 'JUDGE_REPORT_COPY' },
    });
  });

  test.each(['head', 'director', 'councillor'] as const)('the %s does not', async (desk) => {
    const source = await written({ staffId: personId(0), results: OWN });
    const copy = await written({ staffId: personId(1), results: COPY });
    await expect(judge(copy, source, {}, world[desk])).rejects.toThrow(
      desk === 'councillor' ? 'NOT_FOUND' : 'FORBIDDEN',
    );
  });
});

test('a list asks as many statements for thirty lines as for three', async () => {
  const list = `query ($year: Int!) { nominations(year: $year, first: 100) { nodes { id reportCopies { waiting copied } } } }`;
  const counts: number[] = [];
  for (const size of [3, 30]) {
    const own = await divisionWorld(database, size);
    for (const [place, { id: staffId }] of own.people.entries()) {
      const { id } = await buildNomination(own.db, { staffId });
      const results = place < 3 ? OWN : `${ANOTHER} ${String(place)}`;
      await buildAchievementReport(own.db, {
        nominationId: id,
        status: 'CONFIRMED',
        texts: { ...WRITTEN_REPORT, RESULTS: results },
      });
    }
    const caller = await own.callAs(own.secretary);
    const { statements, result } = await countStatements(database, () => caller.run(list, { year: 2021 }));
    expect(result.codes).toEqual([]);
    counts.push(statements.length);
  }
  expect(counts[1]).toBe(counts[0]);
});
