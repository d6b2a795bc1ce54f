import { LIST_LINES_SETTING } from '@thidua/domain/decisions';
import { plainDate } from '@thidua/domain/kernel';
import { day, hanoi } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { councilWorld, newId } from '../../testing/council-world.ts';
import { good, passedMeeting } from '../../testing/run-meeting.ts';
import { draftDecision } from './use-cases/draft-decision.ts';
import { issueDecision } from './use-cases/issue-decision.ts';

const database = await testDatabase();
afterAll(() => database.close());

test('a list longer than the body has set is an annex, and stays one once issued whatever is set later', async () => {
  let now = hanoi('2021-12-10 14:30');
  const body = await councilWorld(database, () => now);
  const lines = [await body.received({ name: 'Võ Đạt' }), await body.received({ name: 'Nguyễn Văn An' })];
  const meetingId = await passedMeeting(
    body,
    lines.map(({ id }) => id),
  );
  now = hanoi('2021-12-28 09:00');
  const id = good(await draftDecision(await body.actAs(body.secretary), { id: newId(), meetingId }));
  const isAnnexed = async () => {
    const { data } = await (
      await body.callAs(body.deputy)
    ).run(`query ($id: UUID!) { decision(id: $id) { isListAnnexed } }`, { id });
    return data.decision.isListAnnexed as boolean;
  };
  expect(await isAnnexed()).toBe(false);
  const { organisationId } = body;
  const set = { organisationId, legalGround: 'Quy chế văn thư', key: LIST_LINES_SETTING };
  await body.db.organisationSetting.create({
    data: { ...set, value: 1, validFrom: day('2021-01-01'), validTo: day('2021-12-31') },
  });
  expect(await isAnnexed()).toBe(true);
  const issued = { id, version: 1, number: 152, issuedOn: plainDate('2021-12-28') };
  good(await issueDecision(await body.actAs(body.deputy), issued));
  await body.db.organisationSetting.create({ data: { ...set, value: 50, validFrom: day('2022-01-01') } });
  now = hanoi('2022-02-01 09:00');
  expect(await isAnnexed()).toBe(true);
});
