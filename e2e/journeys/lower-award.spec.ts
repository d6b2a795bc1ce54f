import { ask } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';
import { closeItem, DECEMBER, openItems, openMeeting } from '../support/meeting.ts';

test.use({ story: 'lower-award' });

interface Agenda {
  readonly meeting: { readonly agenda: readonly { readonly id: string }[] };
}

test('không ai đạt: người chủ trì đưa ra xét mức thấp hơn ở mục còn mức thấp hơn; đã có hồ sơ thì bị từ chối kèm số hồ sơ', async ({
  as,
  programOf,
  looksRight,
}) => {
  const api = await programOf('giamdoc');
  await openMeeting(api);
  const { meeting } = await ask<Agenda>(api, 'query Agenda($id: UUID!) { meeting(id: $id) { agenda { id } } }', {
    id: DECEMBER,
  });
  await openItems(
    api,
    meeting.agenda.map(({ id }) => id),
  );
  for (const { id } of meeting.agenda) await closeItem(api, id);

  const chair = await as('giamdoc', 'desk');
  await chair.goto(`/phien-hop/${DECEMBER}/dieu-hanh`);
  // Only the grassroots fighter of item 2 has something below: the others are titles that nothing stands under.
  await expect(chair.getByRole('button', { name: /^Xét mức thấp hơn cho mục/ })).toHaveCount(1);
  await chair.getByRole('button', { name: 'Xét mức thấp hơn cho mục 2' }).click();
  const dialog = chair.getByRole('dialog', { name: 'Đưa Nguyễn Thị Hà ra xét mức thấp hơn?' });
  await expect(dialog.getByRole('radio', { name: 'Lao động tiên tiến' })).toBeChecked();
  await looksRight(chair);
  await dialog.getByRole('button', { name: 'Đưa vào chương trình' }).click();
  await expect(dialog.getByText(/^Năm nay đã có hồ sơ HS-2021-\d{3} đề nghị danh hiệu, hình thức này\./)).toBeVisible();
  await looksRight(chair);
});
