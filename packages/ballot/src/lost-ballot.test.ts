import { beforeAll, expect, test } from 'vitest';
import { partsOf } from './ballot.ts';
import { uuidOf } from './text-forms.ts';
import { sha256 } from './hashing.ts';
import { judgeLostBallot, readLostBallot, writeLostBallot, type LostBallot } from './lost-ballot.ts';
import { receiptFor } from './receipt.ts';
import { makeIssuers, playRound } from './testing/index.ts';
import type { PlayedRound } from './testing/index.ts';

let round: PlayedRound;
let second: PlayedRound;
beforeAll(async () => {
  const issuers = await makeIssuers(2);
  round = playRound({ seed: 'one', members: 3, issuers });
  second = playRound({ seed: 'two', members: 3, issuers });
});

function proofOf({ casters, receiptSecret }: PlayedRound, at = 0): LostBallot {
  const { place, ballot } = casters[at]!;
  return {
    roundId: uuidOf(place.round),
    itemId: uuidOf(place.item),
    ballot,
    receipt: receiptFor(receiptSecret, place, ballot),
  };
}

function listedOf(proof: LostBallot) {
  const { pk, commit, inner } = partsOf(proof.ballot)!;
  return { itemId: proof.itemId, pk, commit, innerHash: sha256(inner) };
}

test('a ballot with the receipt of the urn that the list has not is lost; one that is in the list is not', () => {
  const proof = readLostBallot(writeLostBallot(proofOf(round)))!;
  expect(judgeLostBallot(round.manifest, [listedOf(proofOf(round, 1))], proof)).toBe('LOST');
  expect(judgeLostBallot(round.manifest, [listedOf(proof)], proof)).toBe('LISTED');
});

test('another content under its key is a lost ballot too', () => {
  const proof = proofOf(round);
  const other = { ...listedOf(proof), commit: new Uint8Array(32) };
  expect(judgeLostBallot(round.manifest, [other], proof)).toBe('LOST');
});

test('B6 no changed byte of ballot or receipt proves anything', () => {
  const proof = proofOf(round);
  for (const field of ['ballot', 'receipt'] as const) {
    for (let at = 0; at < proof[field].length; at += 23) {
      const bytes = Uint8Array.from(proof[field]);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(judgeLostBallot(round.manifest, [], { ...proof, [field]: bytes })).toBe('NOT_PROVED');
    }
  }
});

test('B7 a ballot of another round or item proves nothing here', () => {
  const proof = proofOf(round);
  expect(judgeLostBallot(second.manifest, [], proof)).toBe('NOT_PROVED');
  expect(judgeLostBallot(second.manifest, [], { ...proof, roundId: second.manifest.roundId })).toBe('NOT_PROVED');
  const elsewhere = round.manifest.items.find(({ id }) => id !== proof.itemId)!;
  expect(judgeLostBallot(round.manifest, [], { ...proof, itemId: elsewhere.id })).toBe('NOT_PROVED');
});

test.each(['', '{}', 'null', '[1]', '{"kind":"tdkt/lost-ballot/v1","ballot":"AA","receipt":"AA"}'])(
  '%s is no proof',
  (text) => expect(readLostBallot(text)).toBeUndefined(),
);
