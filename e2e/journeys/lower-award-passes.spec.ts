import { ask } from '../support/ask.ts';
import { fighterOnAgenda } from '../support/fighter-on-agenda.ts';
import { expect, test } from '../support/fixtures.ts';
import { closeItem, DECEMBER, openItems, openMeeting } from '../support/meeting.ts';

test.use({ story: 'lower-award-passes' });

interface Agenda {
  readonly meeting: { readonly agenda: readonly { readonly id: string; readonly ordinal: number }[] };
}

const MEETING = `/phien-hop/${DECEMBER}`;

test('không đạt CSTĐ cơ sở, người chủ trì đưa ra xét LĐTT ở mục mới; cả phòng biểu quyết mục đó và đạt; hai mục nói nhau', async ({
  as,
  programOf,
  body,
  looksRight,
}) => {
  const first = await fighterOnAgenda(body.databaseUrl, 'dung90');
  const api = await programOf('giamdoc');
  const agenda = async () =>
    (
      await ask<Agenda>(api, 'query Agenda($id: UUID!) { meeting(id: $id) { agenda { id ordinal } } }', {
        id: DECEMBER,
      })
    ).meeting.agenda;
  await openMeeting(api);
  const upper = (await agenda()).find(({ ordinal }) => ordinal === first)?.id ?? '';
  await openItems(api, [upper]);
  await closeItem(api, upper);

  const chair = await as('giamdoc');
  await chair.goto(`${MEETING}/dieu-hanh`);
  await chair.getByRole('button', { name: `Xét mức thấp hơn cho mục ${first}` }).click();
  const dialog = chair.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: 'Lao động tiên tiến' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Đưa vào chương trình' }).click();
  await expect(dialog).toBeHidden();
  const second = first + 1;
  await expect(chair.getByText(`Đã đưa ra xét Lao động tiên tiến ở mục ${second}.`)).toBeVisible();
  await looksRight(chair);

  await chair.getByRole('button', { name: `Mở biểu quyết mục ${second}`, exact: true }).click();
  await chair.getByRole('dialog').getByRole('button', { name: 'Mở biểu quyết' }).click();
  await expect(chair.getByRole('dialog')).toBeHidden();
  const lower = (await agenda()).find(({ ordinal }) => ordinal === second)?.id ?? '';
  const members = ['phogiamdoc.y', 'phogiamdoc.phuoc', 'phochanhvanphong', 'truongphong.lsvk', 'giamdoc.ttdv'];
  for (const username of members)
    await ask(
      await programOf(username),
      'mutation Vote($input: CastVoteInput!) { castVote(input: $input) { __typename } }',
      { input: { itemId: lower, choice: 'AGREE' } },
    );
  const member = await as('truongphong.htqt', 'phone');
  await member.goto(`${MEETING}/bieu-quyet`);
  await expect(member.getByText(`Lao động tiên tiến (xét mức thấp hơn của mục ${first})`).first()).toBeVisible();
  await member.getByRole('radio', { name: 'Đồng ý', exact: true }).check();
  await looksRight(member);

  await closeItem(api, lower);
  await expect(chair.getByText(/^Đạt/).first()).toBeVisible();
  await chair.goto(MEETING);
  await expect(chair.getByText(`Lao động tiên tiến (xét mức thấp hơn của mục ${first})`).first()).toBeVisible();
  await looksRight(chair);
});
