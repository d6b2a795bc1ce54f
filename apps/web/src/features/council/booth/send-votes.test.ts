import { expect, test } from 'vitest';

import { sendVotes, type VoteOutcome, type VoteToSend } from './send-votes.ts';

const votes: readonly VoteToSend[] = ['a', 'b', 'c'].map((itemId) => ({ itemId, choice: 'AGREE' }));

function answering(outcomes: readonly VoteOutcome['kind'][]) {
  const sent: string[] = [];
  const send = ({ itemId }: VoteToSend): Promise<VoteOutcome> => {
    sent.push(itemId);
    return Promise.resolve({ kind: outcomes[sent.length - 1] ?? 'LOST' });
  };
  return { sent, send };
}

test('votes go one after the other, and the progress is that of the answers', async () => {
  const progress: number[] = [];
  await sendVotes(votes, answering(['COUNTED', 'COUNTED', 'COUNTED']).send, (done) => progress.push(done));
  expect(progress).toEqual([1, 2, 3]);
});

test('a lost connection stops the sending; what was not answered is not counted', async () => {
  const { sent, send } = answering(['COUNTED', 'LOST']);
  const report = await sendVotes(votes, send, () => undefined);
  expect([report, sent]).toEqual([{ counted: 1, refused: 0, isInterrupted: true }, ['a', 'b']]);
});

test('a refusal of one item does not stop the others', async () => {
  const report = await sendVotes(votes, answering(['REFUSED', 'COUNTED', 'COUNTED']).send, () => undefined);
  expect(report).toEqual({ counted: 2, refused: 1, isInterrupted: false });
});
