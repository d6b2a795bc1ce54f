import { applyRoundEvent, BALLOT_ROUND_STATUSES, ROUND_DOORS } from '@thidua/domain/secret-ballot';
import type { BallotRoundEvent, BallotRoundStatus } from '@thidua/domain/secret-ballot';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { castAnswer, issueAnswer } from './answers.ts';
import type { IssueFacts } from './answers.ts';
import { makeBallot, partsOf } from './ballot.ts';
import { countRound } from './bundle/index.ts';
import { hexOf, nameBytes } from './bytes.ts';
import type { Ballot, BlindedMessage } from './bytes.ts';
import { CHOICE } from './choice.ts';
import { check } from './envelope.ts';
import { sha256 } from './hashing.ts';
import { makeIssuers, playRound, randomFrom } from './testing/index.ts';
import type { PlayedRound } from './testing/index.ts';
import { openBox, sealBox, spentTag } from './urn.ts';

const random = randomFrom('answers');

describe('who is given a token', () => {
  const blinded: BlindedMessage = nameBytes(random.bytes(384));
  const facts: IssueFacts = {
    status: 'VOTING',
    channel: 'ELECTRONIC',
    isKiosk: false,
    blinded,
    recorded: undefined,
    journaled: undefined,
  };
  const [same, other] = [sha256(blinded), sha256(random.bytes(384))];

  test.each([
    ['asks for the first time', {}, 'SIGN'],
    ['asks again with the same bytes', { recorded: same, journaled: same }, 'SIGN'],
    ['asks from a second device with a code of its own', { recorded: other, journaled: other }, 'ISSUED_ELSEWHERE'],
    ['asks anew after somebody took the record away', { journaled: other }, 'ISSUE_CONFLICT'],
    ['asks with a record that somebody wrote over', { recorded: same, journaled: other }, 'ISSUE_CONFLICT'],
    ['is excluded from the item', { channel: 'EXCLUDED' }, 'NOT_ENTITLED'],
    ['gave a named opinion', { channel: 'NAMED' }, 'NOT_ENTITLED'],
    ['sent an envelope', { channel: 'ENVELOPE' }, 'NOT_ENTITLED'],
    ['sent an envelope that the kiosk enters', { channel: 'ENVELOPE', isKiosk: true }, 'SIGN'],
    ['votes by device and goes to the kiosk', { isKiosk: true }, 'NOT_ENTITLED'],
    ['does not sit on this council', { channel: undefined }, 'NOT_ENTITLED'],
  ] as const)('a member who %s: %s', (_, change, answer) => {
    expect(issueAnswer({ ...facts, ...change })).toBe(answer);
  });

  test('nobody outside the time of issuing', () => {
    const open = BALLOT_ROUND_STATUSES.filter((status) => issueAnswer({ ...facts, status }) === 'SIGN');
    expect(open).toEqual(['ISSUING', 'VOTING']);
  });
});

/** Whatever can happen to an urn; `vote` is the place of a ballot in VOTES. */
type Step =
  | { readonly kind: 'EVENT'; readonly event: BallotRoundEvent }
  | { readonly kind: 'CAST' | 'CAST_AND_LOSE_ANSWER'; readonly vote: number }
  | { readonly kind: 'CAST_BROKEN' | 'RESTART'; readonly vote: number };

describe('an urn', () => {
  let played: PlayedRound;
  /** Two ballots, of different choices, for each token of three members and two items. */
  let votes: readonly { readonly key: string; readonly choice: number; readonly received: ReturnType<typeof check> }[];
  const [tagKey, boxKey] = [random.bytes(32), random.bytes(32)] as const;

  beforeAll(async () => {
    played = playRound({ seed: 'urn', members: 3, issuers: await makeIssuers(2) });
    votes = played.casters.flatMap(({ ballot, place, secrets, item }) =>
      [CHOICE.APPROVE, CHOICE.DISAPPROVE].map((choice) => {
        const { token } = partsOf(ballot)!;
        const own = makeBallot(place, secrets, token, choice, played.openingKey);
        return { key: `${item} ${hexOf(secrets.pk)}`, choice, received: check(own, played.urn) };
      }),
    );
  });

  /** What a database would do: insert once, keep for ever, hand out what lies there. */
  function urnOf(): { readonly lay: (ballot: Ballot) => Ballot | undefined; readonly all: () => readonly Ballot[] } {
    const boxes = new Map<string, { readonly box: Uint8Array; readonly open: () => Ballot | undefined }>();
    const lay = (ballot: Ballot): Ballot | undefined => {
      const { item, pk } = partsOf(ballot)!;
      const tag = spentTag(tagKey, item, pk);
      const at = hexOf(tag);
      if (!boxes.has(at)) {
        const box = sealBox(boxKey, item, tag, ballot, random.bytes(12));
        boxes.set(at, { box, open: () => openBox(boxKey, item, tag, box) });
      }
      return boxes.get(at)?.open();
    };
    return { lay, all: () => [...boxes.values()].flatMap(({ open }) => open() ?? []) };
  }

  const events = ['SEAL', 'START_ISSUING', 'OPEN_VOTING', 'CLOSE', 'PUBLISH', 'ANNUL', 'DISPUTE'] as const;
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('EVENT' as const), event: fc.constantFrom(...events) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom('CAST', 'CAST_AND_LOSE_ANSWER', 'CAST_BROKEN', 'RESTART'),
        vote: fc.nat(11),
      }),
    },
  ) as fc.Arbitrary<Step>;
  const opening: readonly Step[] = (['SEAL', 'START_ISSUING', 'OPEN_VOTING'] as const).map((event) => ({
    kind: 'EVENT',
    event,
  }));

  test('B12 however it is opened, cast into, recast, restarted and closed: one ballot a token, the first, and each OK is counted', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(step, { maxLength: 100 }), (isOpened, steps) => {
        const urn = urnOf();
        const firsts = new Map<string, number>();
        const receipts = new Map<number, string>();
        let status: BallotRoundStatus = 'DRAFT';
        for (const one of [...(isOpened ? opening : []), ...steps]) {
          if (one.kind === 'EVENT') {
            const next = applyRoundEvent(status, one.event);
            if (next.ok) status = next.value;
            continue;
          }
          if (one.kind === 'RESTART') continue; // everything that counts lies in the urn and the keys
          const { key, received } = votes[one.vote]!;
          if (one.kind === 'CAST_BROKEN') {
            const broken = { status, received: { ok: false, error: 'NOT_OPENED' }, lying: undefined } as const;
            expect(castAnswer(broken, played.receiptSecret).code).toBe('BAD');
            continue;
          }
          const isOpen = ROUND_DOORS[status].mayCast;
          const lying = isOpen && received.ok ? urn.lay(received.value.ballot) : undefined;
          const { code, receipt } = castAnswer({ status, received, lying }, played.receiptSecret);
          if (isOpen && !firsts.has(key)) firsts.set(key, one.vote);
          const wanted = firsts.get(key) === one.vote ? 'OK' : 'ALREADY_CAST';
          expect(code).toBe(isOpen ? wanted : 'CLOSED');
          if (receipt !== undefined && one.kind === 'CAST') {
            expect(receipts.get(one.vote) ?? hexOf(receipt)).toBe(hexOf(receipt));
            receipts.set(one.vote, hexOf(receipt));
          }
        }
        const lie = urn
          .all()
          .map((ballot) => hexOf(ballot))
          .toSorted();
        const model = [...firsts.values()].map((vote) => ballotOf(votes[vote]!.received)).toSorted();
        expect(lie).toEqual(model);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what was answered OK is what is counted', () => {
    const urn = urnOf();
    const cast = [0, 3, 4, 6, 9, 10].map((vote) => votes[vote]!);
    for (const { received } of cast) if (received.ok) urn.lay(received.value.ballot);
    const { faults, results } = countRound({ ...played, ballots: urn.all(), paper: new Map(), named: new Map() });
    const approvals = results.items.map(({ tally }) => tally.approve);
    const wanted = [0, 1].map(
      (item) => cast.filter(({ key, choice }) => key.startsWith(`${item} `) && choice === CHOICE.APPROVE).length,
    );
    expect([faults, approvals]).toEqual([[], wanted]);
  });

  test('a database that could not say what lies there asks to try again', () => {
    const { received } = votes[0]!;
    expect(castAnswer({ status: 'VOTING', received, lying: undefined }, played.receiptSecret).code).toBe('RETRY');
  });
});

function ballotOf(received: ReturnType<typeof check>): string {
  return received.ok ? hexOf(received.value.ballot) : '';
}
