import { countStatements, databaseFailure } from '@thidua/db';
import { ok, plainDate } from '@thidua/domain/kernel';
import { buildAchievementReport, buildDiscipline, hanoi, WRITTEN_REPORT } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '../../platform/in-transaction.ts';
import { councilWorld, newId, voter, type CouncilWorld } from '../../testing/council-world.ts';
import { good, passedMeeting, plannedMeeting } from '../../testing/run-meeting.ts';
import { addToAgenda, draftDecision, issueDecision, sentLines, type SentLine } from '../../testing/sent-lines.ts';
import { TEST_CIPHER } from '../../testing/test-api.ts';
import { recheckLines } from './recheck-lines.ts';
import { confirmEligible } from './use-cases/confirm-eligible.ts';
import { overrideRecheck } from './use-cases/override-recheck.ts';
import { recheckNomination } from './use-cases/recheck-nomination.ts';
import { takeBackOverride } from './use-cases/take-back-override.ts';

const database = await testDatabase();
afterAll(() => database.close());
let now = hanoi('2021-12-10 14:30');
let world: CouncilWorld;
beforeAll(async () => {
  world = await councilWorld(database, () => now);
});

const ground = 'Khoản 3 Điều 10 Quyết định 45/2020/QĐ-UBND';
const reason = 'Đã khắc phục xong hậu quả trong năm.';

async function oneLine(): Promise<SentLine> {
  const [line] = await sentLines(world, 1);
  if (line === undefined) throw new Error('no line');
  return line;
}

/** A reprimand of May that the secretariat came to know of only after the list was sent. */
async function discipline({ staffId }: SentLine): Promise<void> {
  await buildDiscipline(world.db, TEST_CIPHER, { staffId, decidedOn: new Date('2021-05-04') });
}

const READ = `query ($id: UUID!) { nomination(id: $id) { recheckActs
  recheck { moment checkedBy verdictBefore verdictNow isStopped differences { key kind title
    before { outcome text } after { outcome text sources { kind id } } } }
  override { ground reason madeBy conditions } } }`;

async function read(id: string, person = world.secretary) {
  const { data, codes } = await (await world.callAs(person)).run(READ, { id });
  expect(codes).toEqual([]);
  return data.nomination;
}

const lastRecheck = async (nominationId: string) =>
  (await world.db.nominationRecheck.findFirstOrThrow({ where: { nominationId }, orderBy: { checkedAt: 'desc' } })).id;

async function letPast(line: SentLine, person = world.secretary) {
  const input = { id: line.id, overrideId: newId(), recheckId: await lastRecheck(line.id), ground, reason };
  return overrideRecheck(await world.actAs(person), input);
}

describe('a sent line is checked again', () => {
  test('nothing changed: the recheck says so and the line goes on the agenda with it', async () => {
    const line = await oneLine();
    await plannedMeeting(world, [line.id]);
    expect(await read(line.id)).toMatchObject({
      recheck: { moment: 'AGENDA', isStopped: false, differences: [] },
      override: null,
    });
  });

  test('a discipline entered after the sending stops the line at the agenda, named with its fact; nothing is added', async () => {
    const [fine, line] = await sentLines(world, 2);
    if (fine === undefined || line === undefined) throw new Error('two lines');
    await discipline(line);
    const meetingId = await plannedMeeting(world);
    const outcome = await addToAgenda(await world.actAs(world.secretary), {
      meetingId,
      nominationIds: [fine.id, line.id],
    });
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        code: 'RECHECK_STOPPED',
        stopped: [{ nominationId: line.id, verdict: 'NOT_ELIGIBLE', reasons: [expect.stringMatching(/kỷ luật/iu)] }],
      },
    });
    expect(await world.db.agendaItem.count({ where: { meetingId } })).toBe(0);
  });

  test('at the desk it shows what stood on the card and what stands there now, and its record', async () => {
    const line = await oneLine();
    await discipline(line);
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    const { recheck, recheckActs } = await read(line.id);
    expect(recheckActs).toEqual(['RECHECK', 'OVERRIDE']);
    expect(recheck).toMatchObject({ moment: 'DESK', verdictNow: 'NOT_ELIGIBLE', isStopped: true });
    expect(recheck.verdictBefore).not.toBe('NOT_ELIGIBLE');
    expect(recheck.differences[0]).toMatchObject({
      kind: 'OUTCOME',
      before: { outcome: 'MET' },
      after: { outcome: 'NOT_MET', sources: [{ kind: 'DISCIPLINE' }] },
    });
  });

  test('a rating corrected from good to completed stops the line; one raised is only another fact', async () => {
    const [lowered, raised] = await sentLines(world, 2);
    if (lowered === undefined || raised === undefined) throw new Error('two lines');
    await world.db.annualRating.updateMany({ where: { staffId: lowered.staffId }, data: { level: 'COMPLETED' } });
    await world.db.annualRating.updateMany({ where: { staffId: raised.staffId }, data: { level: 'EXCELLENT' } });
    const desk = await world.actAs(world.secretary);
    for (const { id } of [lowered, raised]) good(await recheckNomination(desk, id));
    expect((await read(lowered.id)).recheck).toMatchObject({ isStopped: true });
    const { recheck } = await read(raised.id);
    expect(recheck).toMatchObject({ isStopped: false });
    expect(recheck.differences.map(({ kind }: { kind: string }) => kind)).toEqual(['FACT']);
  });

  test('a setting of the province that changed meanwhile is told with its ground, before and after', async () => {
    const line = await oneLine();
    await world.db.organisationSetting.create({
      data: {
        organisationId: world.organisationId,
        key: 'longAbsenceDays',
        value: 30,
        legalGround: 'Quyết định 60/2021/QĐ-UBND',
        validFrom: new Date('2021-12-08'),
      },
    });
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    const { recheck } = await read(line.id);
    expect(recheck.differences).toContainEqual(
      expect.objectContaining({
        kind: 'SETTING',
        key: 'longAbsenceDays',
        after: expect.objectContaining({ text: '30 ngày (Quyết định 60/2021/QĐ-UBND)' }),
      }),
    );
  });

  test('what was found stays as it was found', async () => {
    const line = await oneLine();
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    const failure = await world.db.nominationRecheck
      .updateMany({ where: { nominationId: line.id }, data: { moment: 'ISSUE' } })
      .catch(databaseFailure);
    expect(failure).toMatchObject({ code: '23001' });
  });

  test('as many statements for six lines as for two', async () => {
    const lines = await sentLines(world, 6);
    const ids = lines.map(({ id }) => id);
    const context = await world.actAs(world.secretary);
    const counted = async (some: readonly string[]) => {
      const { statements } = await countStatements(database, () =>
        inTransaction(context, async ({ tx }) => {
          await recheckLines(context, tx, some, 'DESK');
          return ok(undefined);
        }),
      );
      return statements.length;
    };
    const two = await counted(ids.slice(0, 2));
    expect(await counted(ids)).toBe(two);
  });
});

const JUDGE_COPY = `mutation ($input: JudgeReportCopyInput!) { judgeReportCopy(input: $input) { __typename } }`;

const sameReport = (nominationId: string) => ({
  nominationId,
  status: 'CONFIRMED' as const,
  texts: {
    ...WRITTEN_REPORT,
    RESULTS:
      'Đi thực địa tám xã vùng lũ để lập danh mục dự án, nhờ vậy hai dự án nước sạch được tài trợ ngay trong năm.',
  },
});

describe('the check of a received line', () => {
  const received = async (line: SentLine) => {
    await world.db.nomination.update({ where: { id: line.id }, data: { status: 'RECEIVED', version: 1 } });
    // None of these dossiers has the minutes of a peer review.
    return { id: line.id, version: 1, papersReason: 'Biên bản nộp sau.' };
  };

  test('finds it eligible by the records of that moment: a discipline entered since the sending stops it', async () => {
    const line = await oneLine();
    await discipline(line);
    const input = await received(line);
    const desk = await world.actAs(world.secretary);
    expect(await confirmEligible(desk, input)).toMatchObject({
      error: { code: 'RECHECK_STOPPED', stopped: [{ nominationId: line.id }] },
    });
    good(await recheckNomination(desk, line.id));
    good(await letPast(line));
    good(await confirmEligible(desk, input));
  });

  test('goes on without a paper only with a reason, which stays with the line', async () => {
    const line = await oneLine();
    const { papersReason, ...bare } = await received(line);
    const desk = await world.actAs(world.secretary);
    expect(await confirmEligible(desk, bare)).toMatchObject({
      error: {
        code: 'PAPERS_MISSING',
        lines: [{ nomination: { id: line.id }, papers: expect.arrayContaining(['PEER_REVIEW_MINUTES']) }],
      },
    });
    good(await confirmEligible(desk, { ...bare, papersReason }));
    const stored = () =>
      world.db.nomination.findUniqueOrThrow({ where: { id: line.id }, select: { status: true, papersReason: true } });
    expect(await stored()).toEqual({ status: 'ELIGIBLE', papersReason: 'Biên bản nộp sau.' });
  });

  test('stops at a report that was concluded to be a copy, until the conclusion is another one, with its reason', async () => {
    const [source, line] = await sentLines(world, 2);
    if (source === undefined || line === undefined) throw new Error('two lines');
    for (const { id } of [source, line]) {
      // Its report is written while the line is back at the division.
      await world.db.nomination.update({
        where: { id },
        data: { status: 'RETURNED', returnedReason: 'Chưa có báo cáo' },
      });
      await buildAchievementReport(world.db, sameReport(id));
      await world.db.nomination.update({ where: { id }, data: { status: 'RECEIVED' } });
    }
    const desk = await world.actAs(world.secretary);
    const input = await received(line);
    const judge = async (verdict: 'COPIED' | 'NOT_COPIED', version: number) => {
      const asked = { id: line.id, otherId: source.id, version, verdict, reason: 'Đã đọc cả hai bản.' };
      const { data } = await (await world.callAs(world.secretary)).run(JUDGE_COPY, { input: asked });
      expect(data.judgeReportCopy).toEqual({ __typename: 'ReportComparison' });
    };
    await judge('COPIED', 0);
    expect(await confirmEligible(desk, input)).toMatchObject({
      ok: false,
      error: { code: 'REPORT_COPIED', sources: [{ id: source.id }] },
    });
    await judge('NOT_COPIED', 1);
    good(await confirmEligible(desk, input));
  });

  test('keeps what it found where nothing stops the line', async () => {
    const line = await oneLine();
    good(await confirmEligible(await world.actAs(world.secretary), await received(line)));
    expect((await read(line.id)).recheck).toMatchObject({ moment: 'DESK', isStopped: false });
  });
});

describe('a line is let past a condition', () => {
  test('with ground and reason; then it goes on, and the council reads who, which condition and why', async () => {
    const line = await oneLine();
    await discipline(line);
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    good(await letPast(line));
    await plannedMeeting(world, [line.id]);
    const shown = await read(line.id, voter(world, 0));
    expect(shown.override).toMatchObject({ ground, reason });
    expect(shown.recheckActs).toEqual([]);
    expect((await read(line.id)).override.conditions).toEqual([expect.stringMatching(/kỷ luật/iu)]);
  });

  test('nothing without words, nothing on a check that is not the last, nothing twice', async () => {
    const line = await oneLine();
    await discipline(line);
    const desk = await world.actAs(world.secretary);
    good(await recheckNomination(desk, line.id));
    const first = await lastRecheck(line.id);
    now = hanoi('2021-12-10 14:31');
    good(await recheckNomination(desk, line.id));
    const input = { id: line.id, overrideId: newId(), recheckId: first, ground, reason };
    expect(await overrideRecheck(desk, input)).toMatchObject({ error: { code: 'NEWER_RECHECK' } });
    const newest = { ...input, recheckId: await lastRecheck(line.id) };
    expect(await overrideRecheck(desk, { ...newest, ground: ' ', reason: 'x'.repeat(1_001) })).toMatchObject({
      error: {
        code: 'INPUT_PROBLEMS',
        problems: [
          { field: 'ground', code: 'REQUIRED' },
          { field: 'reason', code: 'TOO_LONG', limit: 1_000, actual: 1_001 },
        ],
      },
    });
    good(await overrideRecheck(desk, newest));
    good(await overrideRecheck(desk, newest));
    expect(await letPast(line)).toMatchObject({ error: { code: 'ALREADY_OVERRIDDEN' } });
  });

  test('a line that nothing stops needs none', async () => {
    const line = await oneLine();
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    expect(await letPast(line)).toMatchObject({ error: { code: 'NOT_STOPPED' } });
  });

  test('two people at once: one override', async () => {
    const line = await oneLine();
    await discipline(line);
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    const outcomes = await Promise.all([letPast(line), letPast(line)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await world.db.nominationOverride.count({ where: { nominationId: line.id } })).toBe(1);
  });

  test('covers what it was made for: another condition that fails later stops the line again', async () => {
    const line = await oneLine();
    await discipline(line);
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    good(await letPast(line));
    await world.db.annualRating.updateMany({ where: { staffId: line.staffId }, data: { level: 'COMPLETED' } });
    const meetingId = await plannedMeeting(world);
    const outcome = await addToAgenda(await world.actAs(world.secretary), { meetingId, nominationIds: [line.id] });
    expect(outcome).toMatchObject({ error: { code: 'RECHECK_STOPPED' } });
  });

  test('covers the records it was made on: a second discipline under the same condition stops the line again', async () => {
    const line = await oneLine();
    await discipline(line);
    good(await recheckNomination(await world.actAs(world.secretary), line.id));
    good(await letPast(line));
    await buildDiscipline(world.db, TEST_CIPHER, { staffId: line.staffId, decidedOn: new Date('2021-11-09') });
    const meetingId = await plannedMeeting(world);
    const outcome = await addToAgenda(await world.actAs(world.secretary), { meetingId, nominationIds: [line.id] });
    expect(outcome).toMatchObject({ error: { code: 'RECHECK_STOPPED' } });
  });

  test('taken back it stops the line again; once decided it stands', async () => {
    const line = await oneLine();
    await discipline(line);
    const desk = await world.actAs(world.secretary);
    good(await recheckNomination(desk, line.id));
    good(await letPast(line));
    good(await takeBackOverride(desk, line.id));
    const meetingId = await plannedMeeting(world);
    expect(await addToAgenda(desk, { meetingId, nominationIds: [line.id] })).toMatchObject({
      error: { code: 'RECHECK_STOPPED' },
    });
    good(await letPast(line));
    await world.db.nomination.update({ where: { id: line.id }, data: { status: 'DECIDED' }, select: { id: true } });
    expect(await takeBackOverride(desk, line.id)).toMatchObject({ error: { code: 'INVALID_TRANSITION' } });
    const failure = await world.db.nominationOverride
      .updateMany({
        where: { nominationId: line.id, revokedAt: null },
        data: { revokedAt: now, revokedById: world.secretary.accountId },
      })
      .catch(databaseFailure);
    expect(failure).toMatchObject({ code: '23001' });
  });
});

describe('the decision is not silent about it', () => {
  const signing = (id: string) => ({ id, version: 1, number: 900, issuedOn: plainDate('2021-12-28') });

  test('a discipline found after the vote stops the draft; found after the draft it stops the signing', async () => {
    const [early, late] = await sentLines(world, 2);
    if (early === undefined || late === undefined) throw new Error('two lines');
    now = hanoi('2021-12-10 14:30');
    const meetingId = await passedMeeting(world, [early.id, late.id]);
    await discipline(early);
    now = hanoi('2021-12-28 09:00');
    const desk = await world.actAs(world.secretary);
    expect(await draftDecision(desk, { id: newId(), meetingId })).toMatchObject({
      error: { code: 'RECHECK_STOPPED', stopped: [{ nominationId: early.id }] },
    });
    const id = good(await draftDecision(desk, { id: newId(), meetingId, nominationIds: [late.id] }));
    await discipline(late);
    expect(await issueDecision(await world.actAs(world.deputy), signing(id))).toMatchObject({
      error: { code: 'RECHECK_STOPPED', stopped: [{ nominationId: late.id }] },
    });
    expect((await world.db.decision.findUniqueOrThrow({ where: { id } })).status).toBe('DRAFT');
  });

  test('who let a line past a condition does not sign', async () => {
    now = hanoi('2021-12-10 14:30');
    const line = await oneLine();
    const meetingId = await passedMeeting(world, [line.id]);
    await discipline(line);
    now = hanoi('2021-12-28 09:00');
    const desk = await world.actAs(world.secretary);
    good(await recheckNomination(desk, line.id));
    await world.db.nominationOverride.create({
      data: {
        nominationId: line.id,
        recheckId: await lastRecheck(line.id),
        ground,
        reason,
        madeAt: now,
        madeById: world.deputy.accountId,
      },
    });
    const id = good(await draftDecision(desk, { id: newId(), meetingId }));
    expect(await issueDecision(await world.actAs(world.deputy), signing(id))).toMatchObject({
      error: { code: 'OVERRIDER_SIGNS', lines: [{ ordinal: 1 }] },
    });
    good(await issueDecision(await world.actAs(voter(world, 0)), signing(id)));
  });
});
