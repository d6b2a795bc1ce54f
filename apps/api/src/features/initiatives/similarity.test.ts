import { countStatements } from '@thidua/db';
import { buildInitiative, buildRecognition, day } from '@thidua/testing';
import { testDatabase, type TestDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildBody, type Body } from '../../testing/build-body.ts';
import { testApi, type TestApi } from '../../testing/test-api.ts';
import { explainSimilarity } from './use-cases/explain-similarity.ts';
import { judgeSimilarity } from './use-cases/judge-similarity.ts';
import { receiveInitiative } from './use-cases/receive-initiative.ts';
import { saveInitiative } from './use-cases/save-initiative.ts';
import { submitInitiative } from './use-cases/submit-initiative.ts';

const NOW = new Date('2021-12-06T02:00:00Z');
const PAST = new Date('2019-11-15T03:00:00Z');

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

const RECORDS = {
  title: 'Kho hồ sơ điện tử dùng chung cho đoàn ra, đoàn vào',
  before: 'Trước đây mỗi đoàn khách vào tỉnh đều phải nộp ba bộ hồ sơ giấy và chờ từng phòng ký chuyển tay.',
  solution:
    'Chị Nguyễn Thị Hà lập kho dữ liệu dùng chung, đặt mã theo đoàn, quét hồ sơ ngay khi tiếp nhận rồi phân quyền cho từng phòng.\nMỗi sáng hệ thống nhắc phòng nào còn thiếu giấy tờ trong ngày.',
  novelty: 'Lần đầu các phòng của Sở cùng dùng một kho, tìm một đoàn dưới một phút.',
  conditions: 'Một máy quét ở bộ phận một cửa và mạng nội bộ đang có.',
  authorBenefit: 'Thời gian tra cứu một đoàn giảm từ nửa ngày xuống dưới một phút, không còn hồ sơ thất lạc.',
  userBenefit: 'Phòng Lãnh sự cho biết trả lời được công dân ngay trong buổi.',
} as const;

/** The same in another order, without marks in one part and with another name. */
const COPY = {
  ...RECORDS,
  title: 'Ứng dụng kho lưu trữ số trong công tác quản lý đoàn',
  before: RECORDS.authorBenefit,
  solution: RECORDS.solution.split('\n').toReversed().join('\n').replace('Nguyễn Thị Hà', 'Lê Văn Bảo'),
  authorBenefit: 'Truoc day moi doan khach vao tinh deu phai nop ba bo ho so giay va cho tung phong ky chuyen tay.',
} as const;

const ROOMS = {
  title: 'Lịch phòng họp trên mạng nội bộ',
  before: 'Việc đăng ký phòng họp ghi trên sổ nên hay trùng lịch, người chuẩn bị nước uống không biết trước số khách.',
  solution:
    'Lịch chung đặt trên trang nội bộ, ai đặt sau thấy ngay giờ còn trống và được nhắc trước mười lăm phút bằng tin nhắn.',
  novelty: 'Người đặt tự sửa giờ, không cần gọi văn thư.',
  conditions: 'Không tốn kinh phí.',
  authorBenefit: 'Không còn họp trùng từ tháng sáu.',
  userBenefit: 'Các phòng đều hài lòng.',
} as const;

/** An initiative of an earlier year in the library. */
async function inLibrary(texts: Readonly<Record<string, string>>, ownerId = body.colleague.staffId) {
  const { id } = await buildInitiative(database.client, {
    ...texts,
    ownerId,
    year: 2019,
    status: 'RECEIVED',
    submittedAt: PAST,
  });
  await buildRecognition(database.client, { initiativeId: id, decidedOn: day('2019-12-20') });
  return id;
}

function written(texts: Readonly<Record<string, string>>, columns: Parameters<typeof buildInitiative>[1] = {}) {
  return buildInitiative(database.client, {
    ...texts,
    ownerId: body.author.staffId,
    firstAppliedOn: day('2021-03-01'),
    ...columns,
  });
}

type Who = 'author' | 'colleague' | 'head' | 'secretary' | 'director' | 'member';
const as = (who: Who) => api.contextOf(body[who].accountId);

const ASK = `query ($id: UUID!) { initiativeSimilarity(id: $id) {
  threshold thresholdGround viewerCan
  matches {
    initiative { id code authors { staff { fullName } } } shareBasisPoints version difference verdict reason judgedBy isOutdated
    passages { own { name parts { text isShared } } other { name parts { text isShared } } }
  }
} }`;

async function seenBy(who: Who, id: string) {
  const { data, codes } = await (await api.as(body[who].accountId)).run(ASK, { id });
  return { codes, similarity: data?.initiativeSimilarity, ids: idsOf(data) };
}

function idsOf(data: Awaited<ReturnType<Awaited<ReturnType<TestApi['as']>>['run']>>['data']): readonly string[] {
  const matches = (data?.initiativeSimilarity?.matches ?? []) as readonly { initiative: { id: string } }[];
  return matches.map(({ initiative }) => initiative.id);
}

describe('what resembles a draft', () => {
  test('a recognised one of an earlier year in another order, with another name, side by side', async () => {
    const libraryId = await inLibrary(RECORDS);
    await inLibrary(ROOMS);
    const { id } = await written(COPY);

    const { similarity, ids } = await seenBy('author', id);
    expect(ids).toEqual([libraryId]);
    expect(similarity).toMatchObject({ threshold: 3_000, thresholdGround: null, viewerCan: ['EXPLAIN_SIMILARITY'] });
    const [match] = similarity.matches;
    expect(match.shareBasisPoints).toBeGreaterThan(7_000);
    expect(match.initiative.authors[0].staff.fullName).toBe('Đặng Văn Minh');
    expect(match.passages).toContainEqual(
      expect.objectContaining({
        own: expect.objectContaining({ name: 'authorBenefit' }) as object,
        other: expect.objectContaining({ name: 'before' }) as object,
      }),
    );
  });

  test('another matter is not shown, nor a phrase that many documents hold', async () => {
    const phrase =
      'Sáng kiến không trái với trật tự công cộng, đạo đức xã hội và chưa được công bố, áp dụng ở bất cứ nơi nào trước ngày nộp đơn này.';
    const matters = ['lịch', 'kho', 'đoàn', 'hội nghị', 'phiên dịch', 'hộ chiếu', 'thư viện'];
    for (const matter of matters) {
      await inLibrary({ ...ROOMS, ...blank, title: `Đổi mới việc quản lý ${matter}`, conditions: phrase });
    }
    const { id } = await written({ ...ROOMS, conditions: phrase });
    expect((await seenBy('author', id)).ids).toEqual([]);
  });

  test('a phrase in a few documents is still seen', async () => {
    const libraryId = await inLibrary({ ...ROOMS, ...blank, solution: RECORDS.solution });
    const { id } = await written({ ...ROOMS, ...blank, solution: RECORDS.solution });
    expect((await seenBy('author', id)).ids).toEqual([libraryId]);
  });

  test('of others the author sees what is recognised, never what is being written or judged', async () => {
    const texts = COPY;
    await written(texts, { ownerId: body.colleague.staffId, status: 'DRAFT' });
    const submitted = await written(texts, {
      ownerId: body.colleague.staffId,
      status: 'SUBMITTED',
      submittedAt: NOW,
    });
    const { id } = await written(texts, { status: 'SUBMITTED', submittedAt: NOW });

    expect((await seenBy('author', id)).ids).toEqual([]);
    expect((await seenBy('secretary', id)).ids).toEqual([submitted.id]);
    expect((await seenBy('author', submitted.id)).codes).toEqual(['NOT_FOUND']);
  });

  test('one that was written and withdrawn without being sent is compared with nobody', async () => {
    await written(COPY, { ownerId: body.colleague.staffId, status: 'WITHDRAWN' });
    const { id } = await written(COPY, { status: 'SUBMITTED', submittedAt: NOW });
    expect((await seenBy('secretary', id)).ids).toEqual([]);
  });

  test('an own one of an earlier year is shown too', async () => {
    const earlier = await inLibrary(RECORDS, body.author.staffId);
    const { id } = await written(COPY);
    expect((await seenBy('author', id)).ids).toEqual([earlier]);
  });

  test('nothing goes over to another body', async () => {
    await inLibrary(RECORDS);
    body = await buildBody(database.client);
    const { id } = await written(COPY);
    expect((await seenBy('author', id)).ids).toEqual([]);
  });

  test.each(['head', 'member', 'director'] as const)('%s, who may read it, gets none of this', async (who) => {
    await inLibrary(RECORDS);
    const { id } = await written(COPY, { status: 'RECEIVED', submittedAt: NOW });
    expect((await seenBy(who, id)).codes).toEqual(['FORBIDDEN']);
  });

  test('takes as many statements for ten as for one', async () => {
    const { id } = await written(COPY);
    const count = async () => {
      const { result, statements } = await countStatements(database, () => seenBy('author', id));
      return { statements: statements.length, found: result.ids.length };
    };
    await inLibrary(RECORDS);
    const one = await count();
    for (let more = 0; more < 4; more += 1) await inLibrary(RECORDS);
    const many = await count();
    expect([one.found, many.found]).toEqual([1, 5]);
    expect(many.statements).toBe(one.statements);
  });
});

const blank = { before: '', solution: '', novelty: '', authorBenefit: '', userBenefit: '' } as const;

describe('the author', () => {
  test('says what is different before the request can be sent', async () => {
    const otherId = await inLibrary(RECORDS);
    const { id } = await written(COPY);
    const context = await as('author');

    expect(await submitInitiative(context, { id, version: 1 })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'similarity', code: 'SIMILARITY_UNEXPLAINED', actual: 1 }] },
    });
    expect(await explainSimilarity(context, { id, otherId, version: 0, difference: '  ' })).toMatchObject({
      ok: false,
      error: { problems: [{ field: 'difference', code: 'REQUIRED' }] },
    });
    await explainSimilarity(context, { id, otherId, version: 0, difference: 'Dùng cho đoàn ra, có nhắc hạn.' });
    expect(await submitInitiative(context, { id, version: 1 })).toMatchObject({ ok: true });
    expect((await seenBy('secretary', id)).similarity.matches[0]).toMatchObject({
      difference: 'Dùng cho đoàn ra, có nhắc hạn.',
      version: 1,
    });
  });

  test('may send at once where less than the threshold of the body is the same', async () => {
    await inLibrary(RECORDS);
    await database.client.organisationSetting.create({
      data: {
        organisationId: body.organisationId,
        key: 'similarityThreshold',
        value: 10_000,
        legalGround: 'Quy chế sáng kiến của Sở',
        validFrom: day('2021-01-01'),
      },
    });
    const { id } = await written(COPY);
    expect((await seenBy('author', id)).similarity).toMatchObject({
      threshold: 10_000,
      thresholdGround: 'Quy chế sáng kiến của Sở',
    });
    expect(await submitInitiative(await as('author'), { id, version: 1 })).toMatchObject({ ok: true });
  });

  test('cannot speak about what is not alike, nor over what was said meanwhile', async () => {
    const [otherId, roomsId] = [await inLibrary(RECORDS), await inLibrary(ROOMS)];
    const { id } = await written(COPY);
    const explain = async (about: string, version: number) =>
      explainSimilarity(await as('author'), { id, otherId: about, version, difference: 'Khác về phạm vi.' });

    expect(await explain(roomsId, 0)).toMatchObject({ ok: false, error: { problems: [{ code: 'NOT_SIMILAR' }] } });
    expect(await explain(otherId, 0)).toMatchObject({ ok: true });
    expect(await explain(otherId, 0)).toMatchObject({
      ok: false,
      error: { code: 'STALE_RECORD', currentVersion: 1 },
    });
  });
});

describe('the secretariat', () => {
  test('concludes with a reason before it receives; the author reads it', async () => {
    const otherId = await inLibrary(RECORDS);
    const { id } = await written(COPY, { status: 'ENDORSED', submittedAt: NOW });
    const context = await as('secretary');

    expect(await receiveInitiative(context, { id, version: 1 })).toMatchObject({
      ok: false,
      error: { problems: [{ code: 'SIMILARITY_UNJUDGED', actual: 1 }] },
    });
    expect(await judgeSimilarity(context, { id, otherId, version: 0, verdict: 'BUILDS_ON', reason: '' })).toMatchObject(
      { ok: false, error: { problems: [{ field: 'reason', code: 'REQUIRED' }] } },
    );
    await judgeSimilarity(context, { id, otherId, version: 0, verdict: 'BUILDS_ON', reason: 'Thêm phần nhắc hạn.' });
    expect(await receiveInitiative(context, { id, version: 1 })).toMatchObject({ ok: true });

    expect((await seenBy('author', id)).similarity.matches[0]).toMatchObject({
      verdict: 'BUILDS_ON',
      reason: 'Thêm phần nhắc hạn.',
      judgedBy: 'Trần Thu Thủy',
    });
    const entry = await database.client.auditEntry.findFirst({
      where: { action: 'SIMILARITY_JUDGED', objectId: id },
      select: { data: true },
    });
    expect(entry?.data).toMatchObject({ otherId, verdict: 'BUILDS_ON' });
  });

  test('concludes anew when a text has changed since', async () => {
    const otherId = await inLibrary(RECORDS);
    const { id } = await written(COPY, { status: 'RECEIVED', submittedAt: NOW });
    await judgeSimilarity(await as('secretary'), { id, otherId, version: 0, verdict: 'DUPLICATE', reason: 'Như cũ.' });
    await database.client.initiative.update({ where: { id }, data: { status: 'RETURNED' } });
    await saveInitiative(await as('author'), { id, version: 1, novelty: 'Thêm bước nhắc hạn qua tin nhắn mỗi sáng.' });

    expect((await seenBy('author', id)).similarity.matches[0]).toMatchObject({
      verdict: null,
      isOutdated: true,
      reason: 'Như cũ.',
      version: 1,
    });
  });

  test('sees what the text is now, not what it was', async () => {
    await inLibrary(RECORDS);
    const other = await written(ROOMS, {
      ownerId: body.colleague.staffId,
      status: 'RETURNED',
      submittedAt: NOW,
    });
    const { id } = await written(ROOMS, { status: 'SUBMITTED', submittedAt: NOW });
    expect((await seenBy('secretary', id)).ids).toEqual([other.id]);
    await database.client.initiative.update({ where: { id: other.id }, data: RECORDS });
    expect((await seenBy('secretary', id)).ids).toEqual([]);
  });

  test('who is an author judges nothing; the director does in their place', async () => {
    const otherId = await inLibrary(RECORDS);
    const { id } = await written(COPY, {
      ownerId: body.secretary.staffId,
      status: 'ENDORSED',
      submittedAt: NOW,
    });
    const input = { id, otherId, version: 0, verdict: 'DISTINCT', reason: 'Khác phạm vi.' } as const;
    await expect(judgeSimilarity(await as('secretary'), input)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await judgeSimilarity(await as('director'), input)).toMatchObject({ ok: true });
  });
});

describe('the database', () => {
  test('keeps a verdict only with its reason and its judge', async () => {
    const [one, other] = [await inLibrary(RECORDS), await inLibrary(ROOMS)];
    await expect(
      database.client.initiativeComparison.create({
        data: { initiativeId: one, otherId: other, verdict: 'DISTINCT' },
      }),
    ).rejects.toThrow('initiative_comparisons_judged');
  });

  test('lets nothing be said of a pair of two bodies', async () => {
    const one = await inLibrary(RECORDS);
    body = await buildBody(database.client);
    const other = await inLibrary(RECORDS);
    await expect(
      database.client.initiativeComparison.create({ data: { initiativeId: one, otherId: other } }),
    ).rejects.toThrow('another body');
  });
});
