import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VOTE_BASES, type VoteChoice } from '../council/index.ts';
import { plainDate } from '../kernel/index.ts';
import { standingAside } from './sitting-aside.ts';
import { countLine, countWords, type LineVotes, type SittingRule } from './sitting-count.ts';
import { lineProblems, readShare, sittingProblems } from './sitting-input.ts';
import { applySittingEvent, INITIATIVE_SITTING_EVENTS, INITIATIVE_SITTING_STATUSES } from './sitting-life.ts';
import { sittingEventsFor } from './sitting-policy.ts';

const TWO_THIRDS = { numerator: 2, denominator: 3 };
const MEMBERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function rule(more: Partial<SittingRule> = {}): SittingRule {
  return { form: 'OPEN', share: TWO_THIRDS, isStrict: false, base: 'PRESENT_MEMBERS', ...more };
}

function line(choices: readonly VoteChoice[], more: Partial<LineVotes> = {}): LineVotes {
  const votes = choices.map((choice, at) => ({ memberId: MEMBERS[at] ?? '', choice }));
  return { memberIds: MEMBERS, presentIds: MEMBERS.slice(0, 7), excludedIds: [], votes, ballots: undefined, ...more };
}

const yes = (count: number): readonly VoteChoice[] => Array.from({ length: count }, () => 'AGREE');

describe('a line is counted', () => {
  test.each([
    // Nine members, seven there, one of them an author (the last of the seven).
    ['PRESENT_MEMBERS', 5, 7, 5, true],
    ['PRESENT_MEMBERS', 4, 7, 5, false],
    ['ALL_MEMBERS', 5, 9, 6, false],
    ['ALL_MEMBERS', 6, 9, 6, true],
    ['ALL_MEMBERS_EXCEPT_EXCLUDED', 5, 8, 6, false],
    ['VALID_VOTES', 4, 6, 4, true],
  ] as const)('of %s with %i for: base %i, needed %i, passed %s', (base, agree, denominator, needed, isPassed) => {
    const choices = [...yes(agree), ...Array.from({ length: 6 - agree }, () => 'DISAGREE' as const)];
    const count = countLine(line(choices, { excludedIds: ['g'] }), rule({ base }));
    expect(count).toMatchObject({ agree, base: denominator, needed, isPassed, entitled: 6, cast: 6, isComplete: true });
  });

  test('a vote of somebody who stands aside or is not there is none', () => {
    const votes = [...yes(7)].map((choice, at) => ({ memberId: MEMBERS[at + 1] ?? '', choice }));
    expect(countLine(line([], { votes, excludedIds: ['b'] }), rule())).toMatchObject({
      agree: 5,
      cast: 5,
      isComplete: false,
    });
  });

  test('papers of a ballot: a blank one is a paper and no vote for', () => {
    const count = (blank: number) =>
      countLine(line([], { ballots: { agree: 5, disagree: 1, blank } }), rule({ form: 'SECRET' }));
    expect(count(1)).toMatchObject({ agree: 5, disagree: 1, abstain: 1, cast: 7, isComplete: true, isPassed: true });
    expect(count(0)).toMatchObject({ cast: 6, isComplete: false });
  });

  test('one vote more for never turns a passed line into a failed one', () => {
    const cases = fc.record({
      base: fc.constantFrom(...VOTE_BASES),
      numerator: fc.integer({ min: 1, max: 9 }),
      present: fc.integer({ min: 1, max: 9 }),
      agree: fc.integer({ min: 0, max: 8 }),
    });
    fc.assert(
      fc.property(cases, ({ base, numerator, present, agree }) => {
        const share = { numerator, denominator: 9 };
        const counted = (yesses: number) => {
          const against = Array.from({ length: Math.max(0, present - yesses) }, () => 'DISAGREE' as const);
          return countLine(
            line([...yes(Math.min(yesses, present)), ...against], { presentIds: MEMBERS.slice(0, present) }),
            rule({ base, share }),
          );
        };
        expect(counted(agree + 1).isPassed).toBe(counted(agree + 1).isPassed || counted(agree).isPassed);
        expect(counted(agree).needed).toBeGreaterThan(0);
      }),
    );
  });

  test('the arithmetic in words', () => {
    expect(countWords({ agree: 5, base: 7, needed: 5 }, rule())).toBe(
      '5/7 thành viên có mặt đồng ý (71,43 %), cần ít nhất 5 (2/3 của 7)',
    );
  });
});

test.each([
  ['2/3', TWO_THIRDS],
  [' 70 % ', { numerator: 70, denominator: 100 }],
  ['1/1', { numerator: 1, denominator: 1 }],
  ['3/2', undefined],
  ['0/3', undefined],
  ['hai phần ba', undefined],
])('the share %j', (text, share) => expect(readShare(text)).toEqual(share));

test('a sitting is not of the future, has a place, a ground, shares and lines', () => {
  const input = {
    heldOn: plainDate('2021-12-07'),
    place: '',
    legalGround: ' ',
    share: { numerator: 4, denominator: 3 },
    quorum: TWO_THIRDS,
    initiativeIds: [],
  };
  expect(sittingProblems(input, plainDate('2021-12-06')).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'heldOn IN_FUTURE',
    'place REQUIRED',
    'share NOT_A_SHARE',
    'legalGround REQUIRED',
    'initiativeIds REQUIRED',
  ]);
});

test.each([
  [{}, []],
  [{ votes: [{ memberId: 'z', choice: 'AGREE' as const }] }, ['votes NOT_ENTITLED']],
  [{ votes: [{ memberId: 'a', choice: 'AGREE' as const }], excludedIds: ['a'] }, ['votes NOT_ENTITLED']],
  [{ ballots: { agree: 2, disagree: 1, blank: 0 } }, ['agree TOO_MANY_BALLOTS']],
  [{ ballots: { agree: -1, disagree: 1, blank: 0 } }, ['agree NOT_A_NUMBER']],
])('a line with %j: %j', (more, told) => {
  const problems = lineProblems({ votes: [], excludedIds: [], ballots: undefined, opinion: '', ...more }, ['a', 'b']);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(told);
});

test('the life of a sitting', () => {
  const told = INITIATIVE_SITTING_STATUSES.map((status) =>
    INITIATIVE_SITTING_EVENTS.flatMap((event) => {
      const next = applySittingEvent(status, event);
      return next.ok ? [`${event} ${next.value}`] : [];
    }),
  );
  expect(told).toEqual([
    ['RECORD OPEN', 'CLOSE CLOSED', 'DISCARD DISCARDED'],
    ['REOPEN OPEN', 'DECIDE DECIDED'],
    [],
    [],
  ]);
});

test('nobody keeps the record of a vote on an own initiative', () => {
  const open = { status: 'OPEN' as const, authorIds: ['ha'] };
  const role = (name: 'SECRETARY' | 'DIRECTOR' | 'STAFF') => [{ role: name }] as never;
  expect(sittingEventsFor({ staffId: 'thu', roles: role('SECRETARY') }, open)).toEqual(['RECORD', 'CLOSE', 'DISCARD']);
  expect(sittingEventsFor({ staffId: 'ha', roles: role('SECRETARY') }, open)).toEqual([]);
  expect(sittingEventsFor({ staffId: 'thu', roles: role('STAFF') }, open)).toEqual([]);
});

test('before anybody is there, and where all who are stand aside, a line is not decided', () => {
  const nothing = { entitled: 0, cast: 0, isComplete: false };
  expect(countLine(line([], { presentIds: [] }), rule())).toMatchObject(nothing);
  expect(countLine(line([], { presentIds: ['a'], excludedIds: ['a'] }), rule())).toMatchObject(nothing);
});

test('who wrote it, who is related to an author and who says so stands aside, the gravest reason told', () => {
  const seats = [
    { memberId: 'm1', staffId: 'author' },
    { memberId: 'm2', staffId: 'spouse' },
    { memberId: 'm3', staffId: null },
    { memberId: 'm4', staffId: 'other' },
  ];
  const facts = { seats, authorIds: ['author'], relativeIds: ['spouse', 'author'], declaredMemberIds: ['m2', 'm3'] };
  expect(standingAside(facts)).toEqual([
    { memberId: 'm1', conflict: 'SELF' },
    { memberId: 'm2', conflict: 'RELATIVE' },
    { memberId: 'm3', conflict: 'DECLARED' },
  ]);
});
