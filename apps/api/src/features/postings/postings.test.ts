import { plainDate } from '@thidua/domain/kernel';
import { POSTING_SETTING } from '@thidua/domain/postings';
import { buildAccount, buildNomination, hanoi } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { neverPosted } from './never-posted.queries.ts';
import type { SavePostingInput } from './posting.input.ts';
import { answerPostingComment } from './use-cases/answer-posting-comment.ts';
import { commentOnPosting } from './use-cases/comment-on-posting.ts';
import { cancelPosting, closePosting } from './use-cases/end-posting.ts';
import { openPosting } from './use-cases/open-posting.ts';
import { savePosting } from './use-cases/save-posting.ts';
import { takeOffPosting } from './use-cases/take-off-posting.ts';
import { withdrawPostingComment } from './use-cases/withdraw-posting-comment.ts';

let database: TestDatabase;
let api: TestApi;
let body: Body;
let now = hanoi('2021-12-06 09:00');

beforeAll(async () => {
  database = await testDatabase();
  api = await testApi(database, { now: () => now });
});
afterAll(() => database.close());
beforeEach(async () => {
  now = hanoi('2021-12-06 09:00');
  body = await buildBody(database.client);
});

type Whose = 'secretary' | 'director' | 'author' | 'colleague' | 'head';

function as(who: Whose) {
  return api.contextOf(body[who].accountId);
}

async function lineOf(staffId: string, overrides: object = {}): Promise<string> {
  return (await buildNomination(database.client, { staffId, status: 'ELIGIBLE', ...overrides })).id;
}

function typed(nominationIds: readonly string[], more: Partial<SavePostingInput> = {}) {
  return {
    id: crypto.randomUUID(),
    title: ' Danh hiệu   năm 2021 ',
    notice: 'Mời góp ý.',
    fromOn: plainDate('2021-12-06'),
    dueOn: plainDate('2021-12-13'),
    nominationIds,
    ...more,
  };
}

/** An open posting of these lines. */
async function open(nominationIds: readonly string[]): Promise<string> {
  const input = typed(nominationIds);
  await savePosting(await as('secretary'), input);
  expect(await openPosting(await as('secretary'), { id: input.id, version: 1 })).toMatchObject({ ok: true });
  return input.id;
}

async function comment(who: Whose, postingId: string, more: { nominationId?: string; text?: string } = {}) {
  const commentId = crypto.randomUUID();
  const text = 'Số liệu của báo cáo chưa đúng.';
  return { commentId, outcome: await commentOnPosting(await as(who), { commentId, postingId, text, ...more }) };
}

async function set(key: string, value: number | string): Promise<void> {
  const { organisationId } = body;
  const validFrom = new Date('2021-01-01');
  await database.client.organisationSetting.create({
    data: { organisationId, key, value, validFrom, legalGround: 'Quy chế thi đua, khen thưởng' },
  });
}

const problems = (outcome: unknown) =>
  (outcome as { error?: { problems?: readonly { field: string; code: string }[] } }).error?.problems?.map(
    ({ field, code }) => `${field} ${code}`,
  );

async function statusOf(id: string) {
  return (await database.client.nomination.findUniqueOrThrow({ where: { id } })).status;
}

describe('from the list to the end of the posting', () => {
  test('eligible lines are posted together, held until the last day is over, and eligible again afterwards', async () => {
    const lines = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
    const id = await open(lines);
    expect(await Promise.all(lines.map(statusOf))).toEqual(['POSTED', 'POSTED']);
    expect(problems(await closePosting(await as('secretary'), { id, version: 2 }))).toEqual(['posting NOT_OVER']);
    now = hanoi('2021-12-14 08:00');
    expect(await closePosting(await as('secretary'), { id, version: 2 })).toMatchObject({ ok: true });
    expect(await Promise.all(lines.map(statusOf))).toEqual(['ELIGIBLE', 'ELIGIBLE']);
  });

  test('the same list sent twice is one posting, and a draft is written anew', async () => {
    const [mine, other] = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
    const input = typed([mine]);
    await savePosting(await as('secretary'), input);
    expect(await savePosting(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(
      await savePosting(await as('secretary'), { ...input, version: 1, nominationIds: [other, mine] }),
    ).toMatchObject({ ok: true });
    expect(
      await database.client.posting.findMany({
        where: { organisationId: body.organisationId },
        select: { title: true, version: true, lines: { select: { nominationId: true }, orderBy: { ordinal: 'asc' } } },
      }),
    ).toEqual([{ title: 'Danh hiệu năm 2021', version: 2, lines: [{ nominationId: other }, { nominationId: mine }] }]);
    expect(await openPosting(await as('secretary'), { id: input.id, version: 1 })).toMatchObject({
      error: { code: 'STALE_RECORD', currentVersion: 2 },
    });
  });

  test('the last day follows from what the body has set, and a shorter one is refused', async () => {
    await set(POSTING_SETTING.days, 7);
    const line = await lineOf(body.author.staffId);
    expect(problems(await savePosting(await as('secretary'), typed([line])))).toEqual(['dueOn TOO_SHORT']);
    const input = typed([line], { dueOn: null });
    await savePosting(await as('secretary'), input);
    expect(await database.client.posting.findUniqueOrThrow({ where: { id: input.id } })).toMatchObject({
      dueOn: new Date('2021-12-15'),
    });
  });

  test('a list whose line went elsewhere in the meantime does not open', async () => {
    const line = await lineOf(body.author.staffId);
    const input = typed([line]);
    await savePosting(await as('secretary'), input);
    await database.client.nomination.update({ where: { id: line }, data: { status: 'RECEIVED' } });
    expect(problems(await openPosting(await as('secretary'), { id: input.id, version: 1 }))).toEqual([
      'nominationIds WRONG_STATE',
    ]);
  });

  test('a posting that is given up says why, and its lines are eligible as if it had not been', async () => {
    const line = await lineOf(body.author.staffId);
    const id = await open([line]);
    expect(problems(await cancelPosting(await as('secretary'), { id, version: 2, reason: ' ' }))).toEqual([
      'reason REQUIRED',
    ]);
    await cancelPosting(await as('secretary'), { id, version: 2, reason: 'Thiếu một người.' });
    expect(await statusOf(line)).toBe('ELIGIBLE');
    await set(POSTING_SETTING.required, 'ALL');
    const lines = [{ id: line, awardCode: 'ADVANCED_WORKER' as const }];
    expect(await neverPosted(database.client, body.organisationId, lines, plainDate('2021-12-20'))).toEqual([line]);
  });
});

describe('what is said of a posting', () => {
  test('a comment is signed, read by its author and the secretariat, and by everybody once it is answered for all', async () => {
    const line = await lineOf(body.author.staffId);
    const id = await open([line]);
    const { commentId } = await comment('colleague', id, { nominationId: line });
    const asked = `{ posting(id: "${id}") { commentCount comments { authorName text answer isMine viewerCan } } }`;
    const told = async (accountId: string) => (await (await api.as(accountId)).run(asked)).data?.posting;
    const signed = { authorName: 'Đặng Văn Minh', text: 'Số liệu của báo cáo chưa đúng.', answer: null };
    expect(await told(body.head.accountId)).toEqual({ commentCount: null, comments: [] });
    expect(await told(body.colleague.accountId)).toEqual({
      commentCount: null,
      comments: [{ ...signed, isMine: true, viewerCan: ['WITHDRAW'] }],
    });
    expect(await told(body.secretary.accountId)).toEqual({
      commentCount: 1,
      comments: [{ ...signed, isMine: false, viewerCan: ['ANSWER'] }],
    });
    expect((await told(body.auditorId)).comments).toEqual([{ ...signed, isMine: false, viewerCan: [] }]);
    const answer = { id: commentId, version: 1, answer: 'Đã đối chiếu, số liệu đúng.', isShared: true };
    expect(await answerPostingComment(await as('secretary'), answer)).toMatchObject({ ok: true });
    expect((await told(body.head.accountId)).comments).toEqual([
      { authorName: null, text: signed.text, answer: 'Đã đối chiếu, số liệu đúng.', isMine: false, viewerCan: [] },
    ]);
  });

  test('whoever has to answer finds the comments among the own work, everybody the open posting, the author the answer', async () => {
    const id = await open([await lineOf(body.author.staffId)]);
    const { commentId } = await comment('colleague', id);
    const kinds = async (accountId: string) => {
      const asked =
        '{ myWork(year: 2021) { turn { kind count subjectId } calendar { kind subjectId } news { kind subjectId } } }';
      const { turn, calendar, news } = (await (await api.as(accountId)).run(asked)).data?.myWork ?? {};
      return [...turn, ...calendar, ...news]
        .filter(({ subjectId }: { subjectId: string | null }) => subjectId === id)
        .map(({ kind, count }: { kind: string; count?: number | null }) => (count ? `${kind} ${count}` : kind));
    };
    expect(await kinds(body.secretary.accountId)).toEqual(['ANSWER_COMMENTS 1', 'POSTING_OPEN']);
    expect(await kinds(body.colleague.accountId)).toEqual(['POSTING_OPEN']);
    await answerPostingComment(await as('secretary'), {
      id: commentId,
      version: 1,
      answer: 'Đã xem.',
      isShared: false,
    });
    now = hanoi('2021-12-14 08:00');
    expect(await kinds(body.secretary.accountId)).toEqual(['CLOSE_POSTING']);
    expect(await kinds(body.colleague.accountId)).toEqual(['COMMENT_ANSWERED']);
  });

  test('no answer, no end; and after the last day nobody comments any more', async () => {
    const id = await open([await lineOf(body.author.staffId)]);
    const { commentId } = await comment('colleague', id);
    now = hanoi('2021-12-14 08:00');
    expect(problems((await comment('head', id)).outcome)).toEqual(['text OVER']);
    expect(problems(await closePosting(await as('secretary'), { id, version: 2 }))).toEqual(['posting UNANSWERED']);
    await answerPostingComment(await as('secretary'), {
      id: commentId,
      version: 1,
      answer: 'Đã xem.',
      isShared: false,
    });
    expect(await closePosting(await as('secretary'), { id, version: 2 })).toMatchObject({ ok: true });
    expect(
      await answerPostingComment(await as('secretary'), {
        id: commentId,
        version: 2,
        answer: 'Khác.',
        isShared: false,
      }),
    ).toMatchObject({ error: { code: 'INVALID_TRANSITION', from: 'CLOSED' } });
  });

  test('the author takes a comment back until it is answered, and another does not know of it', async () => {
    const id = await open([await lineOf(body.author.staffId)]);
    const { commentId } = await comment('colleague', id);
    const input = { id: commentId, version: 1 };
    await expect(withdrawPostingComment(await as('head'), input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await withdrawPostingComment(await as('colleague'), input)).toMatchObject({ ok: true });
    now = hanoi('2021-12-14 08:00');
    expect(await closePosting(await as('secretary'), { id, version: 2 })).toMatchObject({ ok: true });
  });

  test('who is proposed learns neither on the page nor from the trail who said what of the own line', async () => {
    const own = await lineOf(body.secretary.staffId);
    const id = await open([own]);
    const { commentId } = await comment('colleague', id, { nominationId: own });
    const asked = `{ posting(id: "${id}") { waitingCount comments { text } } }`;
    const caller = await api.as(body.secretary.accountId);
    expect((await caller.run(asked)).data?.posting).toEqual({ waitingCount: 1, comments: [] });
    const answer = { id: commentId, version: 1, answer: 'Đã xem.', isShared: false };
    await expect(answerPostingComment(await as('secretary'), answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const trail = `{ auditEntries(filter: { objectId: "${commentId}" }) { nodes { action } } }`;
    expect((await caller.run(trail)).data?.auditEntries.nodes).toEqual([]);
    expect((await (await api.as(body.auditorId)).run(trail)).data?.auditEntries.nodes).toEqual([
      { action: 'POSTING_COMMENTED' },
    ]);
    expect(await answerPostingComment(await as('director'), answer)).toMatchObject({ ok: true });
  });

  test('a line of which something was said leaves with the reason and is checked anew; colleagues no longer see it', async () => {
    const [mine, other] = [await lineOf(body.author.staffId), await lineOf(body.colleague.staffId)];
    const id = await open([mine, other]);
    const input = { id, version: 2, nominationId: mine, reason: 'Xác minh số liệu.' };
    expect(await takeOffPosting(await as('secretary'), input)).toMatchObject({ ok: true });
    expect(await Promise.all([mine, other].map(statusOf))).toEqual(['RECEIVED', 'POSTED']);
    expect(problems(await takeOffPosting(await as('secretary'), { ...input, version: 3 }))).toEqual([
      'reason TAKEN_OFF',
    ]);
    const asked = `{ posting(id: "${id}") { lineCount lines { nominationId takenOffReason } } }`;
    const told = async (accountId: string) => (await (await api.as(accountId)).run(asked)).data?.posting;
    expect(await told(body.head.accountId)).toEqual({
      lineCount: 1,
      lines: [{ nominationId: other, takenOffReason: null }],
    });
    expect((await told(body.auditorId)).lines).toHaveLength(2);
  });

  test('somebody of another body neither reads nor comments', async () => {
    const id = await open([await lineOf(body.author.staffId)]);
    const stranger = await buildAccount(database.client, { roles: ['STAFF', 'SECRETARY'] });
    expect((await (await api.as(stranger.id)).run(`{ posting(id: "${id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
    await expect(
      commentOnPosting(await api.contextOf(stranger.id), {
        commentId: crypto.randomUUID(),
        postingId: id,
        text: 'Ý kiến.',
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('the dossier says that it still has to be posted, where the body wants it, until a posting of it has ended', async () => {
  const line = await lineOf(body.author.staffId);
  const asked = `{ nomination(id: "${line}") { isPostingAwaited postings { status commentCount } } }`;
  const told = async () => (await (await api.as(body.secretary.accountId)).run(asked)).data?.nomination;
  expect(await told()).toEqual({ isPostingAwaited: false, postings: [] });
  await set(POSTING_SETTING.required, 'ALL');
  expect(await told()).toEqual({ isPostingAwaited: true, postings: [] });
  const id = await open([line]);
  now = hanoi('2021-12-14 08:00');
  await closePosting(await as('secretary'), { id, version: 2 });
  expect(await told()).toEqual({ isPostingAwaited: false, postings: [{ status: 'CLOSED', commentCount: 0 }] });
});

describe('the database keeps watch', () => {
  test('a posted line has its open posting, whatever a script does', async () => {
    const line = await lineOf(body.author.staffId);
    await expect(
      database.client.nomination.update({ where: { id: line }, data: { status: 'POSTED' } }),
    ).rejects.toThrow('nominations_posted_while_open');
    await open([line]);
    await expect(
      database.client.nomination.update({ where: { id: line }, data: { status: 'ELIGIBLE' } }),
    ).rejects.toThrow('nominations_posted_while_open');
  });

  test('a posting with a comment that waits is not closed, and its list stays as it was read', async () => {
    const line = await lineOf(body.author.staffId);
    const id = await open([line]);
    await comment('colleague', id);
    const closed = { status: 'CLOSED' as const, closedAt: now };
    await expect(database.client.posting.update({ where: { id }, data: closed })).rejects.toThrow('postings_answered');
    await expect(database.client.posting.update({ where: { id }, data: { notice: 'Khác.' } })).rejects.toThrow(
      'postings_stay',
    );
    await expect(database.client.postingLine.deleteMany({ where: { postingId: id } })).rejects.toThrow(
      'posting_lines_stay',
    );
  });
});
