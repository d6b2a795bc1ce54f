import { beforeAll, expect, test } from 'vitest';
import { CHOICE } from '../choice.ts';
import { makeIssuers, playRound, randomFrom } from '../testing/index.ts';
import type { Draft, PlayedRound } from '../testing/index.ts';
import { votingCodeOf } from '../voting-code.ts';
import type { VotingCode } from '../voting-code.ts';
import { ownBallots } from './index.ts';
import type { Bundle } from './index.ts';

let played: PlayedRound;
beforeAll(async () => {
  const issuers = await makeIssuers(2);
  // The first member disapproves of the first item and makes a ballot that does not open for the second; the others approve.
  played = playRound({
    seed: 'own',
    members: 3,
    issuers,
    conduct: (member, item) => {
      if (member === 0) return item === 0 ? CHOICE.DISAPPROVE : 'GARBLED';
      return member === 1 && item === 1 ? 'KEPT' : CHOICE.APPROVE;
    },
  });
});

function codeOf(member: number): VotingCode {
  return played.casters.find((caster) => caster.member === member)!.code;
}

function statesIn(bundle: Bundle, code: VotingCode): readonly unknown[] {
  return ownBallots(bundle, code).map((own) => ('choice' in own ? [own.state, own.choice] : own.state));
}

test('a voter finds the own ballots by the code, and what they were counted as', () => {
  expect(statesIn(played.bundle, codeOf(0))).toEqual([
    ['COUNTED', CHOICE.DISAPPROVE],
    ['CALLED_INVALID', CHOICE.APPROVE],
  ]);
  expect(statesIn(played.bundle, codeOf(1))).toEqual([['COUNTED', CHOICE.APPROVE], 'NOT_LISTED']);
});

test('a ballot that was left out is missed by its voter, though the file holds together', () => {
  const draft = JSON.parse(JSON.stringify(played.bundle)) as Draft; // plain data, a copy of its own
  const { pk } = ownBallots(played.bundle, codeOf(2))[0]!;
  draft.items[0]!.ballots = draft.items[0]!.ballots.filter((ballot) => ballot.pk !== pk);
  expect(statesIn(draft, codeOf(2))).toEqual(['NOT_LISTED', ['COUNTED', CHOICE.APPROVE]]);
});

test('a valid ballot that was called invalid is shown for what it is by its voter', () => {
  const draft = JSON.parse(JSON.stringify(played.bundle)) as Draft; // plain data, a copy of its own
  const { pk } = ownBallots(played.bundle, codeOf(2))[0]!;
  Object.assign(
    draft.items[0]!.ballots.find((ballot) => ballot.pk === pk)!,
    { choice: 0, nonce: null },
  );
  expect(statesIn(draft, codeOf(2))[0]).toEqual(['CALLED_INVALID', CHOICE.APPROVE]);
});

test('a code of another round, or a commitment to nothing that can be chosen, shows no choice', () => {
  expect(statesIn(played.bundle, votingCodeOf(randomFrom('stranger').bytes(20))!)).toEqual([
    'NOT_LISTED',
    'NOT_LISTED',
  ]);
  const draft = JSON.parse(JSON.stringify(played.bundle)) as Draft; // plain data, a copy of its own
  const { pk } = ownBallots(played.bundle, codeOf(0))[1]!;
  const garbled = draft.items[1]!.ballots.find((ballot) => ballot.pk === pk)!;
  garbled.commit = garbled.pk;
  expect(statesIn(draft, codeOf(0))[1]).toBe('INVALID');
});
