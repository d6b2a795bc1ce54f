import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countVotes, outlook, type ShareRule } from './count-votes.ts';
import { electorate } from './electorate.ts';
import { VOTE_BASES, VOTE_CHOICES, type VoteChoice } from './vocabulary.ts';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const agreeing = (count: number): VoteChoice[] => Array.from({ length: count }, () => 'AGREE');
const council = (memberCount: number, absent = 0, excluded = 0) => ({
  memberCount,
  presentCount: memberCount - absent,
  excludedCount: excluded,
  entitledCount: memberCount - absent - excluded,
});

describe('the share a vote needs', () => {
  test.each([
    [11, share(90, 100), false, 10],
    [9, share(90, 100), false, 9],
    [15, share(90, 100), false, 14],
    [17, share(90, 100), false, 16],
    [11, share(80, 100), false, 9],
    [9, share(80, 100), false, 8],
    [15, share(80, 100), false, 12],
    [9, share(2, 3), false, 6],
    [8, share(1, 2), true, 5],
    [8, share(1, 2), false, 4],
  ])('of %i members, %o (strict: %s) is %i votes', (members, fraction, isStrict, needed) => {
    const rule: ShareRule = { share: fraction, isStrict, base: 'ALL_MEMBERS' };
    expect(countVotes(agreeing(needed), council(members), rule)).toMatchObject({ needed, isPassed: true });
    expect(countVotes(agreeing(needed - 1), council(members), rule).isPassed).toBe(false);
  });
});

describe('what the share is taken of', () => {
  const votes: VoteChoice[] = ['AGREE', 'AGREE', 'AGREE', 'DISAGREE', 'ABSTAIN'];
  const electors = { memberCount: 9, presentCount: 6, excludedCount: 1, entitledCount: 5 };
  test.each([
    ['ALL_MEMBERS', 9],
    ['ALL_MEMBERS_EXCEPT_EXCLUDED', 8],
    ['PRESENT_MEMBERS', 6],
    ['VALID_VOTES', 4],
  ] as const)('%s of 9 members, 6 in the room, 1 aside, 1 abstaining is %i', (base, expected) => {
    expect(countVotes(votes, electors, { share: share(1, 2), isStrict: true, base }).base).toBe(expected);
  });

  test('an abstention stands in the way where the base is the room, and not where it is the valid votes', () => {
    const two: VoteChoice[] = ['AGREE', 'ABSTAIN'];
    const rule = { share: share(1, 2), isStrict: true } as const;
    expect(countVotes(two, council(2), { ...rule, base: 'PRESENT_MEMBERS' }).isPassed).toBe(false);
    expect(countVotes(two, council(2), { ...rule, base: 'VALID_VOTES' }).isPassed).toBe(true);
  });

  test('nothing passes without a vote for it, even where nobody is left to vote', () => {
    const nobody = { memberCount: 1, presentCount: 0, excludedCount: 1, entitledCount: 0 };
    for (const base of VOTE_BASES) {
      expect(countVotes([], nobody, { share: share(1, 2), isStrict: false, base }).isPassed).toBe(false);
    }
  });
});

describe('whether the share can still be reached', () => {
  test('with two of nine absent, 90 % of all members is out of reach', () => {
    const rule = { share: share(90, 100), isStrict: false, base: 'ALL_MEMBERS' } as const;
    expect(outlook(council(9, 2), rule)).toEqual({ base: 9, needed: 9, isReachable: false });
    expect(outlook(council(9), rule).isReachable).toBe(true);
  });
});

describe('for every council, vote and rule', () => {
  const rules = fc.record({
    share: fc
      .integer({ min: 1, max: 100 })
      .chain((denominator) =>
        fc.integer({ min: 1, max: denominator }).map((numerator) => share(numerator, denominator)),
      ),
    isStrict: fc.boolean(),
    base: fc.constantFrom(...VOTE_BASES),
  });
  const sittings = fc
    .array(
      fc.record({
        hasVote: fc.boolean(),
        isPresent: fc.boolean(),
        isExcluded: fc.boolean(),
        choice: fc.option(fc.constantFrom(...VOTE_CHOICES)),
      }),
      { maxLength: 25 },
    )
    .map((people) => {
      const seats = people.map((person, index) => ({ ...person, id: String(index) }));
      const mayVote = seats.filter(
        (seat) => seat.hasVote && seat.isPresent && !seat.isExcluded && seat.choice !== null,
      );
      return {
        choices: mayVote.flatMap((seat) => seat.choice ?? []),
        electors: electorate(seats, {
          presentIds: new Set(seats.filter((seat) => seat.isPresent).map((seat) => seat.id)),
          excludedIds: new Set(seats.filter((seat) => seat.isExcluded).map((seat) => seat.id)),
          votedIds: new Set(mayVote.map((seat) => seat.id)),
        }),
      };
    });

  test('nothing passes with fewer votes than it needs', () => {
    fc.assert(
      fc.property(sittings, rules, ({ choices, electors }, rule) => {
        const count = countVotes(choices, electors, rule);
        expect(count.isPassed).toBe(count.agree >= count.needed);
        expect(count.needed).toBeGreaterThan(0);
      }),
    );
  });

  test('the base holds at least the votes that can count in it', () => {
    fc.assert(
      fc.property(sittings, rules, ({ choices, electors }, rule) => {
        const count = countVotes(choices, electors, rule);
        const counted = rule.base === 'VALID_VOTES' ? count.agree + count.disagree : choices.length;
        expect(count.base).toBeGreaterThanOrEqual(counted);
      }),
    );
  });

  test('the choices add up to the votes, and the votes fit the entitled', () => {
    fc.assert(
      fc.property(sittings, rules, ({ choices, electors }, rule) => {
        const count = countVotes(choices, electors, rule);
        expect(count.agree + count.disagree + count.abstain).toBe(choices.length);
        expect(choices.length).toBeLessThanOrEqual(electors.entitledCount);
      }),
    );
  });

  test('changing any vote to a yes never turns passed into failed', () => {
    fc.assert(
      fc.property(sittings, rules, fc.nat(), ({ choices, electors }, rule, at) => {
        if (!countVotes(choices, electors, rule).isPassed) return;
        expect(countVotes(choices.with(at % choices.length, 'AGREE'), electors, rule).isPassed).toBe(true);
      }),
    );
  });

  test('one yes more, from a member who was silent, never turns passed into failed', () => {
    fc.assert(
      fc.property(sittings, rules, ({ choices, electors }, rule) => {
        if (choices.length >= electors.entitledCount || !countVotes(choices, electors, rule).isPassed) return;
        expect(countVotes([...choices, 'AGREE'], electors, rule).isPassed).toBe(true);
      }),
    );
  });

  test('what is called out of reach never passes', () => {
    fc.assert(
      fc.property(sittings, rules, ({ choices, electors }, rule) => {
        if (rule.base === 'VALID_VOTES' || outlook(electors, rule).isReachable) return;
        expect(countVotes(choices, electors, rule).isPassed).toBe(false);
      }),
    );
  });
});
