import { buildVoteRule } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOutboxWorker } from '../../platform/mail/outbox-worker.ts';
import { councilWorld, type CouncilWorld } from '../../testing/council-world.ts';
import { createMailbox } from '../../testing/mailbox.ts';
import { deviceOf, draftedRound, FOR, urnServer, votingRound, type UrnServer } from '../../testing/play-ballot.ts';
import { itemIds, runningMeeting } from '../../testing/run-meeting.ts';

/* The notice of ballot.md 3.8: away from the screen, once, and of nothing but the taking. */

const database = await testDatabase();
const mailbox = createMailbox();
let world: CouncilWorld;
let urn: UrnServer;

beforeAll(async () => {
  world = await councilWorld(database, undefined, 0, mailbox.mailer);
  await buildVoteRule(world.db, {
    organisationId: world.organisationId,
    awardCode: 'PROVINCIAL_EMULATION_FIGHTER',
    form: 'SECRET',
    base: 'ALL_MEMBERS',
  });
  for (const [place, person] of world.voters.entries())
    if (place !== 2)
      await world.db.account.update({
        where: { id: person.accountId },
        data: { email: `uy.vien.${place}@songoaivu.test`, emailVerifiedAt: new Date('2021-01-05') },
      });
  urn = await urnServer(world);
});
afterAll(async () => {
  await urn.close();
  await database.close();
});

async function delivered(): Promise<
  readonly { readonly to: string; readonly subject: string; readonly text: string }[]
> {
  await createOutboxWorker({ ...world.api.platform, mailer: mailbox.mailer }, (error) => {
    throw error;
  }).sendDue();
  return mailbox.mails;
}

test('nhận phiếu thì thành viên nhận một thư báo, dù hỏi lại bao nhiêu lần; bỏ phiếu không sinh thư nào; ai chưa xác nhận địa chỉ thư thì không có thư', async () => {
  const lines = [];
  for (const _ of [1, 2]) lines.push((await world.received({ awardCode: 'PROVINCIAL_EMULATION_FIGHTER' })).id);
  const meetingId = await runningMeeting(world, lines);
  const id = await draftedRound(world, meetingId, { agendaItemIds: await itemIds(world, meetingId) });
  const manifest = await votingRound(world, id);
  const device = await deviceOf(world, manifest, 1);
  await device.collect();
  await device.collect();
  await (await deviceOf(world, manifest, 2)).collect();
  expect((await delivered()).map(({ to, subject }) => [to, subject])).toEqual([
    ['uy.vien.1@songoaivu.test', 'Anh/chị đã nhận phiếu kín'],
  ]);
  expect(mailbox.mails[0]?.text).toContain(`/phien-hop/${meetingId}/phieu-kin/${id}`);

  for (const item of manifest.items) await urn.cast(id, (await device.ballot(item.id, FOR)).envelope);
  expect(await delivered()).toHaveLength(1);
});

test('trong kỳ diễn tập không ai nhận thư', async () => {
  const before = (await delivered()).length;
  const id = await draftedRound(world, await runningMeeting(world, []), { rehearsalTitles: ['Người thử 1'] });
  await (await deviceOf(world, await votingRound(world, id), 1)).collect();
  expect(await delivered()).toHaveLength(before);
});
