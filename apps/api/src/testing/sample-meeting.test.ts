import { plainDate } from '@thidua/domain/kernel';
import { loadSampleBody } from '@thidua/testing';
import { testDatabase } from '@thidua/testing/test-database';
import { afterAll, expect, test } from 'vitest';
import { newId } from './council-world.ts';
import { good, itemIds } from './run-meeting.ts';
import { TEST_CIPHER, testApi } from './test-api.ts';
import { addToAgenda } from '../features/council/use-cases/add-to-agenda.ts';
import { castVote } from '../features/council/use-cases/cast-vote.ts';
import { closeItem } from '../features/council/use-cases/close-item.ts';
import { closeMeeting } from '../features/council/use-cases/close-meeting.ts';
import { openItems } from '../features/council/use-cases/open-items.ts';
import { recordAttendance } from '../features/council/use-cases/record-attendance.ts';
import { startMeeting } from '../features/council/use-cases/start-meeting.ts';
import { draftDecision } from '../features/decisions/use-cases/draft-decision.ts';
import { issueDecision } from '../features/decisions/use-cases/issue-decision.ts';
import { confirmNominationEligible } from '../features/nominations/use-cases/check-nomination.ts';

const database = await testDatabase();
afterAll(() => database.close());
const db = database.client;
await loadSampleBody(db, { now: new Date(), cipher: TEST_CIPHER });
const api = await testApi(database);

async function accountOf(username: string): Promise<string> {
  return (await db.account.findUniqueOrThrow({ where: { username }, select: { id: true } })).id;
}

const VOTERS = [
  'giamdoc',
  'phogiamdoc.y',
  'phogiamdoc.phuoc',
  'phochanhvanphong',
  'truongphong.htqt',
  'truongphong.lsvk',
];

test('the council of the sample body meets, votes by name, and the director signs what passed', async () => {
  const chair = await api.contextOf(await accountOf('giamdoc'));
  const secretary = await api.contextOf(await accountOf('chanhvanphong'));
  const meeting = await db.meeting.findFirstOrThrow({
    where: { status: 'PLANNED' },
    select: { id: true, version: true },
  });
  const received = await db.nomination.findMany({ where: { status: 'RECEIVED' }, select: { id: true, version: true } });
  for (const line of received) good(await confirmNominationEligible(secretary, line));
  const eligible = await db.nomination.findMany({ where: { status: 'ELIGIBLE' }, select: { id: true } });
  good(await addToAgenda(secretary, { meetingId: meeting.id, nominationIds: eligible.map(({ id }) => id) }));

  for (const username of VOTERS) {
    const member = await api.contextOf(await accountOf(username));
    const { id: memberId } = await db.councilMember.findFirstOrThrow({
      where: { staffId: member.actor.staffId ?? '' },
    });
    good(await recordAttendance(member, { meetingId: meeting.id, memberId, status: 'PRESENT' }));
  }
  good(await startMeeting(chair, meeting));
  const items = await itemIds({ db }, meeting.id);
  good(await openItems(chair, { meetingId: meeting.id, itemIds: items }));
  for (const itemId of items) {
    for (const username of VOTERS)
      await castVote(await api.contextOf(await accountOf(username)), { itemId, choice: 'AGREE' });
    good(await closeItem(chair, itemId));
  }
  good(await closeMeeting(chair, { id: meeting.id, version: meeting.version + 1 }));

  const id = good(await draftDecision(secretary, { id: newId(), meetingId: meeting.id }));
  const reader = await api.as(await accountOf('giamdoc'));
  const draft = await reader.run(
    `query ($id: UUID!) { decision(id: $id) { suggestedNumber lines { award subjectName subjectPost } } }`,
    { id },
  );
  expect(draft.codes).toEqual([]);
  const issue = { id, version: 1, number: draft.data.decision.suggestedNumber, issuedOn: plainDate('2021-12-06') };
  good(await issueDecision(chair, issue));

  const history = await db.awardRecord.count({ where: { decisionLine: { decisionId: id } } });
  expect(history).toBe(draft.data.decision.lines.length);
  expect(history).toBeGreaterThan(0);
});
