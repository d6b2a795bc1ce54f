import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerProblems,
  asksAgain,
  INVITATION_ANSWERS,
  invitationActsFor,
  invitationChanges,
  invitationHindrance,
  meetingChangeHindrance,
  readsAllAnswers,
  type InvitationContent,
} from './index.ts';

const items = (...ids: string[]) => ids.map((nominationId) => ({ nominationId }));
const FIRST: InvitationContent = {
  title: 'Xét thi đua',
  startsAt: new Date('2021-12-10T07:00:00Z'),
  place: 'Tầng 2',
  note: '',
  items: items('a', 'b', 'c'),
};

describe('what a later invitation says otherwise', () => {
  test.each<[string, Partial<InvitationContent>, string[], boolean]>([
    ['nothing', {}, [], false],
    ['another hour', { startsAt: new Date('2021-12-10T08:00:00Z') }, ['TIME'], true],
    ['another room', { place: 'Tầng 3' }, ['PLACE'], true],
    ['an item more, at the front', { items: items('d', 'a', 'b', 'c') }, ['ITEM_ADDED d'], false],
    ['an item less', { items: items('a', 'c') }, ['ITEM_REMOVED b'], false],
    ['another order', { items: items('b', 'a', 'c') }, ['ORDER'], false],
    [
      'one for another, and the rest turned about',
      { items: items('c', 'a', 'd') },
      ['ITEM_ADDED d', 'ITEM_REMOVED b', 'ORDER'],
      false,
    ],
    ['a note and a title', { note: 'Mang theo hồ sơ', title: 'Xét khen' }, ['TITLE', 'NOTE'], false],
  ])('%s', (_, change, kinds, again) => {
    const next = { ...FIRST, ...change };
    const told = invitationChanges(FIRST, next).map(({ kind, nominationId = '' }) => `${kind} ${nominationId}`.trim());
    expect(told).toEqual(kinds);
    expect(asksAgain(FIRST, next)).toBe(again);
  });

  test('an invitation says nothing otherwise than itself, and is not sent twice', () => {
    const contents = fc.record({
      title: fc.string(),
      startsAt: fc.date({ noInvalidDate: true }),
      place: fc.string(),
      note: fc.string(),
      items: fc.uniqueArray(fc.uuid(), { minLength: 1 }).map((ids) => items(...ids)),
    });
    fc.assert(
      fc.property(contents, (content) => {
        expect(invitationChanges(content, content)).toEqual([]);
        expect(invitationHindrance(content, content)).toBe('UNCHANGED');
        expect(invitationHindrance(undefined, content)).toBeUndefined();
      }),
    );
  });

  test('nobody is invited to an empty agenda', () => {
    expect(invitationHindrance(undefined, { ...FIRST, items: [] })).toBe('EMPTY_AGENDA');
  });
});

test.each(INVITATION_ANSWERS)('who answers %s says why unless they come', (answer) => {
  expect(answerProblems(answer, '  ').length).toBe(answer === 'ATTENDS' ? 0 : 1);
  expect(answerProblems(answer, 'Đi công tác')).toEqual([]);
  expect(answerProblems(answer, 'x'.repeat(501))).toMatchObject([{ code: 'TOO_LONG', limit: 500 }]);
});

const role = (name: 'SECRETARY' | 'CHAIR' | 'COUNCIL' | 'AUDITOR' | 'DIRECTOR') => [
  { role: name, departmentId: undefined },
];

test.each([
  ['another hour of the same day', { isOtherDay: false, isSameCouncil: true, hasSealedRound: true }, undefined],
  ['another day of the same council', { isOtherDay: true, isSameCouncil: true, hasSealedRound: false }, undefined],
  ['a day of another council', { isOtherDay: true, isSameCouncil: false, hasSealedRound: false }, 'OTHER_COUNCIL'],
  [
    'another day, with a sealed ballot',
    { isOtherDay: true, isSameCouncil: true, hasSealedRound: true },
    'ROUND_SEALED',
  ],
] as const)('a meeting is moved to %s', (_, facts, hindrance) => {
  expect(meetingChangeHindrance(facts)).toBe(hindrance);
});

describe('who does what about an invitation', () => {
  const secretary = { roles: role('SECRETARY'), seat: undefined, chairHeld: 'NOBODY' } as never;
  const member = { roles: role('COUNCIL'), seat: { role: 'MEMBER', hasVote: true }, chairHeld: 'NOBODY' } as never;
  const chair = { roles: role('CHAIR'), seat: { role: 'CHAIR', hasVote: true }, chairHeld: 'NOBODY' } as never;
  const auditor = { roles: role('AUDITOR'), seat: undefined, chairHeld: 'NOBODY' } as never;
  const sent = { status: 'PLANNED', isSent: true, isInvited: true } as const;

  test.each([
    ['the office sends, and records what is said by word', secretary, sent, ['SEND', 'RECORD']],
    ['the office records nothing before it has sent', secretary, { ...sent, isSent: false }, ['SEND']],
    ['a member who is named answers', member, sent, ['ANSWER']],
    ['a member who is not named does not', member, { ...sent, isInvited: false }, []],
    ['the inspection reads', auditor, sent, []],
    ['nobody does anything once the meeting has begun', secretary, { ...sent, status: 'OPEN' as const }, []],
  ])('%s', (_, actor, facts, acts) => {
    expect(invitationActsFor(actor, facts)).toEqual(acts);
  });

  test('office, chair and inspection see all answers, a member the own', () => {
    expect([secretary, chair, auditor, member].map(readsAllAnswers)).toEqual([true, true, true, false]);
  });
});
