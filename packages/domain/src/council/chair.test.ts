import { describe, expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import {
  chairHindrance,
  mayTakeChairBack,
  presides,
  presidingIdAt,
  type ChairHeld,
  type ChairTaker,
  type HandedChair,
} from './chair.ts';
import { hasMeetingRight, meetingActsFor } from './council-policy.ts';
import type { CouncilRole } from './vocabulary.ts';

const who = (roles: readonly Role[], role: CouncilRole | undefined, chairHeld: ChairHeld) => ({
  roles: roles.map((name) => ({ role: name, departmentId: undefined })),
  seat: role === undefined ? undefined : { role, hasVote: true },
  chairHeld,
});

describe('who presides', () => {
  test.each<[string, readonly Role[], CouncilRole | undefined, ChairHeld, boolean, boolean]>([
    ['the chair of the council, while nobody was handed the chair', ['CHAIR'], 'CHAIR', 'NOBODY', true, false],
    ['a vice-chair with a dated grant', ['CHAIR'], 'VICE_CHAIR', 'NOBODY', true, false],
    ['a vice-chair who was handed nothing', ['COUNCIL'], 'VICE_CHAIR', 'NOBODY', false, false],
    ['a vice-chair who was handed the chair', ['COUNCIL'], 'VICE_CHAIR', 'SELF', true, false],
    ['the chair who handed it over may take it back', ['CHAIR'], 'CHAIR', 'OTHER', false, true],
    ['a vice-chair from whom it was taken back', ['COUNCIL'], 'VICE_CHAIR', 'OTHER', false, false],
    ['an ordinary member never, whatever the records say', ['COUNCIL'], 'MEMBER', 'SELF', false, false],
    ['somebody without a seat never', ['CHAIR'], undefined, 'NOBODY', false, false],
  ])('%s', (_, roles, seat, held, isPresiding, mayTake) => {
    expect(presides(who(roles, seat, held))).toBe(isPresiding);
    expect(mayTakeChairBack(who(roles, seat, held))).toBe(mayTake);
  });
});

describe('what follows the chair', () => {
  const chairActs = ['START', 'OPEN_ITEM', 'CLOSE_ITEM', 'VOTE_AGAIN', 'CLOSE', 'HAND_OVER_CHAIR'] as const;
  const quiet = {
    status: 'OPEN',
    hasWaitingItem: true,
    hasOpenItem: false,
    hasRunningRound: false,
    hasItemToVoteOn: false,
    hasItemToRepeat: false,
    hasUndecidedItem: false,
  } as const;

  test('every door of the chair goes with it, and none stays behind', () => {
    for (const act of chairActs) {
      expect(hasMeetingRight(who(['COUNCIL'], 'VICE_CHAIR', 'SELF'), act)).toBe(true);
      expect(hasMeetingRight(who(['COUNCIL', 'CHAIR'], 'CHAIR', 'OTHER'), act)).toBe(false);
    }
  });

  test.each([
    ['an item is open', { hasOpenItem: true }],
    ['a secret ballot is under way', { hasRunningRound: true }],
    ['the meeting is planned', { status: 'PLANNED' as const }],
    ['the meeting is over', { status: 'CLOSED' as const }],
  ])('it is neither handed over nor taken back while %s', (_, change) => {
    const facts = { ...quiet, ...change };
    expect(meetingActsFor(who(['CHAIR'], 'CHAIR', 'NOBODY'), quiet)).toContain('HAND_OVER_CHAIR');
    expect(meetingActsFor(who(['CHAIR'], 'CHAIR', 'OTHER'), quiet)).toContain('TAKE_CHAIR_BACK');
    expect(meetingActsFor(who(['CHAIR'], 'CHAIR', 'NOBODY'), facts)).not.toContain('HAND_OVER_CHAIR');
    expect(meetingActsFor(who(['CHAIR'], 'CHAIR', 'OTHER'), facts)).not.toContain('TAKE_CHAIR_BACK');
  });
});

describe('what keeps a chair from being handed over', () => {
  const room = { hasOpenItem: false, hasRunningRound: false };
  const taker: ChairTaker = { role: 'VICE_CHAIR', isPresent: true, isPresiding: false, canSignIn: true };

  test.each<[string, Partial<typeof room>, Partial<ChairTaker>, string | undefined]>([
    ['nothing', {}, {}, undefined],
    ['an open item', { hasOpenItem: true }, {}, 'ITEM_OPEN'],
    ['a secret ballot under way', { hasRunningRound: true }, {}, 'ROUND_OPEN'],
    ['they preside already', {}, { isPresiding: true }, 'ALREADY_PRESIDES'],
    ['they are no vice-chair', {}, { role: 'STANDING_MEMBER' }, 'NOT_PRESIDING_SEAT'],
    ['they are not in the room', {}, { isPresent: false }, 'NOT_PRESENT'],
    ['they cannot sign in', {}, { canSignIn: false }, 'NO_SIGN_IN'],
  ])('%s', (_, change, person, hindrance) => {
    expect(chairHindrance({ ...room, ...change }, { ...taker, ...person })).toBe(hindrance);
  });
});

test('at each moment one person presides, whoever had the chair handed to them last', () => {
  const at = (minute: number) => new Date(Date.UTC(2021, 11, 10, 7, minute));
  const handovers: readonly HandedChair[] = [
    { fromMemberId: 'chair', toMemberId: 'vice', handedAt: at(20) },
    { fromMemberId: 'vice', toMemberId: 'chair', handedAt: at(40) },
  ];
  expect([0, 19, 20, 39, 40, 59].map((minute) => presidingIdAt(handovers, at(minute)))).toEqual([
    'chair',
    'chair',
    'vice',
    'vice',
    'chair',
    'chair',
  ]);
  expect(presidingIdAt([], at(0))).toBeUndefined();
});
