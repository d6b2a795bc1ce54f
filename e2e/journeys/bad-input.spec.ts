import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { sampleInitiativeId, sampleItemId } from '@thidua/testing';
import { ask, tell } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';
import { closeItem, openItems, openMeeting } from '../support/meeting.ts';

test.use({ story: 'bad-input' });

const CREATE = `mutation Create($input: CreateInitiativeInput!) {
  createInitiative(input: $input) { __typename ... on Initiative { title version code } }
}`;
const SAVE = `mutation Save($input: SaveInitiativeInput!) {
  saveInitiative(input: $input) {
    __typename
    ... on Initiative { version }
    ... on InputProblemsError { problems { field code limit actual } }
    ... on StaleInitiativeError { current { version before } }
  }
}`;
const VOTE = `mutation Vote($input: CastVoteInput!) {
  castVote(input: $input) { __typename ... on AlreadyVotedError { choice } ... on ItemNotOpenError { status } }
}`;
const SUBMIT = `mutation Submit($input: InitiativeActInput!) { submitInitiative(input: $input) { __typename } }`;

interface Created {
  readonly createInitiative: { readonly title: string; readonly version: number; readonly code: string };
}

async function newDraft(program: APIRequestContext, title: string) {
  const id = randomUUID();
  const { createInitiative } = await ask<Created>(program, CREATE, { input: { id, year: 2021, title } });
  return { id, ...createInitiative };
}

test('một tên sáng kiến có <script> chỉ là chữ, ở danh sách cũng như trong hồ sơ', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  const title = `Bảng <script>document.title='hỏng'</script><img src=x onerror="document.title='hỏng'"> & "ngoặc"`;
  const draft = await newDraft(ha.request, title);
  expect(draft.title).toBe(title);

  await ha.goto('/sang-kien');
  await ha.getByRole('link', { name: title }).click();
  await expect(ha.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  expect(await ha.title()).toContain('<script>');
});

test('chữ gõ bằng bộ gõ tổ hợp được giữ như chữ dựng sẵn, gõ kiểu nào cũng tìm ra', async ({ as }) => {
  const dung = await as('chuyenvien.dung');
  const title = 'Sổ tay đón tiếp đoàn khách Xiêng Khoảng';
  expect((await newDraft(dung.request, title.normalize('NFD'))).title).toBe(title);
  for (const typed of ['đón tiếp'.normalize('NFD'), 'ĐÓN TIẾP', 'xieng khoang']) {
    await dung.goto('/sang-kien');
    await dung.getByRole('searchbox').fill(typed);
    await dung.getByRole('searchbox').press('Enter');
    await expect(dung.getByRole('status').filter({ hasText: 'Đang hiện 1 trong 1' })).toBeVisible();
    await expect(dung.getByRole('link', { name: title })).toBeVisible();
  }
});

test('20.000 ký tự vào được chỗ cho phép, quá một ký tự thì được nói rõ và chữ vẫn còn', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  const { id } = await newDraft(ha.request, 'Bản mô tả rất dài');
  await ha.goto(`/sang-kien/${id}/soan`);
  const solution = ha.getByRole('textbox', { name: 'Nội dung giải pháp' });
  await solution.fill('ă'.repeat(20_000));
  await expect(
    ha
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^Đã lưu lúc/ }),
  ).toBeVisible();
  await solution.fill('ă'.repeat(20_001));
  await expect(ha.getByText('Nội dung giải pháp không được quá 20.000 ký tự. Hiện có 20.001 ký tự.')).toBeVisible();
  await expect(solution).toHaveValue('ă'.repeat(20_001));
});

test('người mở bản cũ không ghi đè bản mới, và được cho xem bản mới', async ({ programOf }) => {
  const ha = await programOf('chuyenvien.ha');
  const { id, version } = await newDraft(ha, 'Hai máy cùng viết');
  await ask(ha, SAVE, { input: { id, version, before: 'viết ở máy thứ nhất' } });
  const { saveInitiative } = await ask<{ readonly saveInitiative: unknown }>(ha, SAVE, {
    input: { id, version, before: 'viết ở máy thứ hai' },
  });
  expect(saveInitiative).toEqual({
    __typename: 'StaleInitiativeError',
    current: { version: version + 1, before: 'viết ở máy thứ nhất' },
  });
});

test('hai trang cùng sửa một mục: trang sau phải chọn, không bên nào mất chữ', async ({ as }) => {
  const ha = await as('chuyenvien.ha');
  const { id } = await newDraft(ha.request, 'Hai trang cùng mở');
  const other = await ha.context().newPage();
  await ha.goto(`/sang-kien/${id}/soan`);
  await other.goto(`/sang-kien/${id}/soan`);
  const field = 'Tình trạng trước khi có sáng kiến';
  await expect(other.getByRole('textbox', { name: field })).toBeVisible();
  await ha.getByRole('textbox', { name: field }).fill('Viết ở trang thứ nhất.');
  await expect(
    ha
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^Đã lưu lúc/ }),
  ).toBeVisible();
  await other.getByRole('textbox', { name: field }).fill('Viết ở trang thứ hai.');
  await expect(other.getByRole('heading', { name: 'Hồ sơ vừa được sửa ở nơi khác' })).toBeVisible();
  const choice = other.getByRole('region', { name: 'Hồ sơ vừa được sửa ở nơi khác' });
  await expect(choice.getByText('Viết ở trang thứ nhất.')).toBeVisible();
  await expect(choice.getByText('Viết ở trang thứ hai.')).toBeVisible();
});

test('bấm nộp hai lần cùng lúc thì sáng kiến chỉ nộp một lần', async ({ programOf }) => {
  const ha = await programOf('chuyenvien.ha');
  const { id, version } = await newDraft(ha, 'Nộp hai lần');
  const saved = await ask<{ readonly saveInitiative: { readonly version: number } }>(ha, SAVE, {
    input: {
      id,
      version,
      field: 'Văn phòng',
      before: 'Chậm.',
      solution: 'Nhanh.',
      novelty: 'Mới.',
      authorBenefit: 'Lợi.',
    },
  });
  const input = { id, version: saved.saveInitiative.version };
  const outcomes = await Promise.all(
    [1, 2].map(() => ask<{ readonly submitInitiative: { readonly __typename: string } }>(ha, SUBMIT, { input })),
  );
  const kinds = outcomes.map(({ submitInitiative }) => submitInitiative.__typename);
  expect(kinds).toContain('Initiative');
  expect(['InvalidTransitionError', 'StaleRecordError']).toContain(kinds.find((kind) => kind !== 'Initiative'));
});

test('một người gửi 20 phiếu cùng lúc thì chỉ một phiếu được tính; sau khi chốt không ai biểu quyết thêm', async ({
  programOf,
}) => {
  const chair = await programOf('giamdoc');
  const itemId = sampleItemId('cstdcs-ha');
  await openMeeting(chair);
  await openItems(chair, [itemId]);
  const nga = await programOf('phochanhvanphong');
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      ask<{ readonly castVote: { readonly __typename: string; readonly choice?: string } }>(nga, VOTE, {
        input: { itemId, choice: index % 2 === 0 ? 'AGREE' : 'DISAGREE' },
      }),
    ),
  );
  const votes = outcomes.map(({ castVote }) => castVote);
  expect(votes.filter(({ __typename }) => __typename === 'AgendaItem')).toHaveLength(1);
  const refused = votes.filter(({ __typename }) => __typename === 'AlreadyVotedError');
  expect(refused).toHaveLength(19);
  expect(new Set(refused.map(({ choice }) => choice)).size, 'all are told the one vote that counts').toBe(1);

  await closeItem(chair, itemId);
  const y = await programOf('phogiamdoc.y');
  const { castVote } = await ask<{ readonly castVote: unknown }>(y, VOTE, { input: { itemId, choice: 'AGREE' } });
  expect(castVote).toEqual({ __typename: 'ItemNotOpenError', status: 'CLOSED' });
});

test('việc không thuộc quyền thì không làm được, dù gửi thẳng vào máy chủ', async ({ programOf }) => {
  const ha = await programOf('chuyenvien.ha');
  const id = sampleInitiativeId(6);
  const recognise = await tell(
    ha,
    'mutation R($input: RecogniseInitiativeInput!) { recogniseInitiative(input: $input) { __typename } }',
    { input: { id, version: 3, scope: 'GRASSROOTS', decisionNumber: '1', decidedOn: '2021-12-06', decidedBy: 'tôi' } },
  );
  expect(recognise.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const trail = await tell(ha, 'mutation V { verifyTrail { code } }');
  expect(trail.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const admin = await programOf('quantri');
  const vote = await tell(admin, VOTE, { input: { itemId: sampleItemId('ldtt-ha'), choice: 'AGREE' } });
  expect(vote.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('địa chỉ không có, hồ sơ không có và hồ sơ của người khác trả lời như nhau', async ({ as }) => {
  const dung = await as('chuyenvien.dung');
  const hidden = sampleInitiativeId(15);
  for (const address of [
    '/khong-co-trang-nay',
    `/sang-kien/${randomUUID()}`,
    `/sang-kien/${hidden}`,
    '/sang-kien/abc',
  ]) {
    await dung.goto(address);
    await expect(dung.getByRole('heading', { name: 'Không có trang này', level: 1 }), address).toBeVisible();
    await expect(dung.getByRole('link', { name: 'Về Việc của tôi' })).toBeVisible();
  }
});
