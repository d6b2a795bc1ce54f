import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { sampleItemId } from '@thidua/testing';
import { ask, tell } from '../support/ask.ts';
import { expect, test } from '../support/fixtures.ts';
import { closeItem, DECEMBER, openItems, openMeeting, VOTERS } from '../support/meeting.ts';

test.use({ story: 'crash' });

/** One item for each power cut; nobody of the council is excluded from them. */
const ITEMS = ['cstdcs-ha', 'ldtt-ngocan', 'ldtt-dung85', 'ldtt-ha'].map(sampleItemId);
const WRITERS = ['chuyenvien.ha', 'chuyenvien.ai', 'chuyenvien.oanh', 'phiendich.on'];
const CHOICES = ['AGREE', 'DISAGREE', 'ABSTAIN'] as const;

const CREATE = `mutation Create($input: CreateInitiativeInput!) { createInitiative(input: $input) { __typename } }`;
const SAVE = `mutation Save($input: SaveInitiativeInput!) {
  saveInitiative(input: $input) { __typename ... on Initiative { version } }
}`;
const DRAFT = `query Draft($id: UUID!) { initiative(id: $id) { version solution code } }`;
const VOTE = `mutation Vote($input: CastVoteInput!) {
  castVote(input: $input) { __typename ... on AgendaItem { viewerVote } ... on AlreadyVotedError { choice } }
}`;
const ITEM = `query Item($id: UUID!) {
  meeting(id: $id) { agenda { id castCount viewerVote result { agree disagree abstain } } }
}`;

interface Draft {
  readonly program: APIRequestContext;
  readonly id: string;
  version: number;
  /** Number of the last text that was sent, and of the last that the server said it has. */
  sent: number;
  acknowledged: number;
}

interface Vote {
  readonly program: APIRequestContext;
  readonly choice: (typeof CHOICES)[number];
  isAcknowledged: boolean;
}

test('mất điện năm lần giữa lúc lưu, biểu quyết và chốt kết quả: điều gì đã báo xong thì còn, không ai phải sửa tay', async ({
  body,
  programOf,
}) => {
  test.slow();
  const chair = await programOf('giamdoc');
  const members = await Promise.all(Object.keys(VOTERS).map((username) => programOf(username)));
  const drafts = await Promise.all(WRITERS.map(async (username) => newDraft(await programOf(username))));
  await openMeeting(chair);

  for (const itemId of ITEMS) {
    await openItems(chair, [itemId]);
    const votes = members.map((program, index): Vote => ({ program, choice: choiceOf(index), isAcknowledged: false }));

    const firstSaves = drafts.map(() => Promise.withResolvers<void>());
    const writing = drafts.map((draft, index) => writeUntilItBreaks(draft, () => firstSaves[index]?.resolve()));
    const voting = votes.map((vote) => cast(vote, itemId));
    const all = Promise.allSettled([...writing, ...voting]);
    // The power goes once everybody is in the middle of it, however slow the machine.
    await Promise.all([Promise.any(voting), ...firstSaves.map(({ promise }) => promise)]);
    await body.crash();
    await all;
    await body.restart();

    for (const draft of drafts) await isAllThere(draft);
    for (const vote of votes) await countsOnce(vote, itemId);
    if (itemId === ITEMS.at(-1)) {
      const closing = Promise.allSettled([closeItem(chair, itemId)]);
      await body.crashAndRestart();
      await closing;
    }
    if ((await resultOf(chair, itemId)) === null) await closeItem(chair, itemId);
    expect(await resultOf(chair, itemId), 'every vote is in the count once').toEqual({
      agree: 3,
      disagree: 2,
      abstain: 2,
    });
  }

  for (const { acknowledged } of drafts)
    expect(acknowledged, 'the power went while people wrote').toBeGreaterThanOrEqual(ITEMS.length);
  const codes = await Promise.all(drafts.map(async ({ program, id }) => (await read(program, id)).code));
  expect(new Set(codes).size, 'no code was given out twice').toBe(WRITERS.length);
  expect(await body.verifyTrail(), 'the audit trail is whole').toBe('OK');
});

async function newDraft(program: APIRequestContext): Promise<Draft> {
  const id = randomUUID();
  const { createInitiative } = await ask<{ readonly createInitiative: { readonly __typename: string } }>(
    program,
    CREATE,
    { input: { id, year: 2021, title: 'Viết trong lúc điện chập chờn' } },
  );
  expect(createInitiative.__typename).toBe('Initiative');
  return { program, id, version: (await read(program, id)).version, sent: 0, acknowledged: 0 };
}

/** Saves one text after the other, as a writing person's page does, until the line breaks. */
async function writeUntilItBreaks(draft: Draft, onSaved: () => void): Promise<void> {
  for (;;) {
    draft.sent += 1;
    const input = { id: draft.id, version: draft.version, solution: `lần ${draft.sent}` };
    const { saveInitiative } = await ask<{ readonly saveInitiative: { readonly version: number } }>(
      draft.program,
      SAVE,
      { input },
    );
    draft.version = saveInitiative.version;
    draft.acknowledged = draft.sent;
    onSaved();
  }
}

async function isAllThere(draft: Draft): Promise<void> {
  const { solution, version } = await read(draft.program, draft.id);
  const stored = Number(solution.replace('lần ', ''));
  expect(stored, 'what was acknowledged is there').toBeGreaterThanOrEqual(draft.acknowledged);
  expect(stored, 'nothing is there that nobody wrote').toBeLessThanOrEqual(draft.sent);
  draft.version = version;
}

async function cast(vote: Vote, itemId: string): Promise<void> {
  await ask(vote.program, VOTE, { input: { itemId, choice: vote.choice } });
  vote.isAcknowledged = true;
}

/** Whoever got no answer sends the vote once more: it counts once, as it was meant. */
async function countsOnce(vote: Vote, itemId: string): Promise<void> {
  const { meeting } = await ask<{
    readonly meeting: { readonly agenda: readonly { readonly id: string; readonly viewerVote: string | null }[] };
  }>(vote.program, ITEM, { id: DECEMBER });
  const stored = meeting.agenda.find(({ id }) => id === itemId)?.viewerVote ?? undefined;
  if (vote.isAcknowledged) expect(stored, 'an acknowledged vote is there').toBe(vote.choice);
  else expect([undefined, vote.choice], 'a vote is there as it was cast, or not at all').toContain(stored);
  const { data } = await tell<{ readonly castVote: { readonly __typename: string } }>(vote.program, VOTE, {
    input: { itemId, choice: vote.choice },
  });
  expect(data?.castVote).toEqual(
    stored === undefined
      ? { __typename: 'AgendaItem', viewerVote: vote.choice }
      : { __typename: 'AlreadyVotedError', choice: vote.choice },
  );
}

async function resultOf(chair: APIRequestContext, itemId: string): Promise<unknown> {
  const { meeting } = await ask<{
    readonly meeting: { readonly agenda: readonly { readonly id: string; readonly result: unknown }[] };
  }>(chair, ITEM, { id: DECEMBER });
  return meeting.agenda.find(({ id }) => id === itemId)?.result;
}

async function read(program: APIRequestContext, id: string) {
  const { initiative } = await ask<{
    readonly initiative: { readonly version: number; readonly solution: string; readonly code: string };
  }>(program, DRAFT, { id });
  return initiative;
}

function choiceOf(index: number): Vote['choice'] {
  return CHOICES[index % CHOICES.length] ?? 'AGREE';
}
