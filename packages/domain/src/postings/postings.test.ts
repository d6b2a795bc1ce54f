import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { addDays, plainDate, unreachable } from '../kernel/index.ts';
import {
  applyPostingCommentEvent,
  applyPostingEvent,
  closingProblems,
  commentEventsFor,
  commentProblems,
  earliestLastDay,
  isPostingOver,
  mayComment,
  mayTakeOff,
  needsPosting,
  POSTING_COMMENT_EVENTS,
  POSTING_COMMENT_STATUSES,
  POSTING_COMMENT_TRANSITIONS,
  POSTING_EVENTS,
  POSTING_STATUSES,
  POSTING_TRANSITIONS,
  postingDaysLeft,
  postingEventsFor,
  postingProblems,
  postingTerms,
  readsComment,
  seesAuthor,
  type CommentFacts,
  type PostingActor,
} from './index.ts';

const TODAY = plainDate('2021-12-06');

const MOVES = [
  ['DRAFT', 'EDIT', 'DRAFT'],
  ['DRAFT', 'OPEN', 'OPEN'],
  ['DRAFT', 'CANCEL', 'CANCELLED'],
  ['OPEN', 'COMMENT', 'OPEN'],
  ['OPEN', 'TAKE_OFF', 'OPEN'],
  ['OPEN', 'CLOSE', 'CLOSED'],
  ['OPEN', 'CANCEL', 'CANCELLED'],
] as const;

const COMMENT_MOVES = [
  ['WAITING', 'ANSWER', 'ANSWERED'],
  ['WAITING', 'WITHDRAW', 'WITHDRAWN'],
  ['ANSWERED', 'ANSWER', 'ANSWERED'],
] as const;

describe('the life of a posting and of a comment', () => {
  test('goes as the tables say and no other way', () => {
    for (const from of POSTING_STATUSES) {
      for (const event of POSTING_EVENTS) {
        const to = MOVES.find((move) => move[0] === from && move[1] === event)?.[2];
        const refused = { ok: false, error: { code: 'INVALID_TRANSITION', from, event } };
        expect(applyPostingEvent(from, event)).toEqual(to === undefined ? refused : { ok: true, value: to });
      }
    }
    for (const from of POSTING_COMMENT_STATUSES) {
      for (const event of POSTING_COMMENT_EVENTS) {
        const to = COMMENT_MOVES.find((move) => move[0] === from && move[1] === event)?.[2];
        const refused = { ok: false, error: { code: 'INVALID_TRANSITION', from, event } };
        expect(applyPostingCommentEvent(from, event)).toEqual(to === undefined ? refused : { ok: true, value: to });
      }
    }
  });

  test('every state can be reached', () => {
    expect(unreachable<string, string>(POSTING_TRANSITIONS, 'DRAFT')).toEqual([]);
    expect(unreachable<string, string>(POSTING_COMMENT_TRANSITIONS, 'WAITING')).toEqual([]);
  });
});

function person(id: string, ...roles: readonly Role[]): PostingActor {
  return { accountId: id, staffId: id, roles: roles.map((role) => ({ role, departmentId: undefined })) };
}

const HA = person('ha', 'STAFF');
const NGA = person('nga', 'STAFF');
const SECRETARY = person('an', 'STAFF', 'SECRETARY');
const DIRECTOR = person('son', 'STAFF', 'DIRECTOR');
const AUDITOR: PostingActor = { ...person('thanh', 'AUDITOR'), staffId: undefined };

function comment(more: Partial<CommentFacts> = {}): CommentFacts {
  return { status: 'WAITING', postingStatus: 'OPEN', authorId: 'ha', subjectId: null, isShared: false, ...more };
}

describe('who does what', () => {
  test('the secretariat keeps a posting, everybody of the staff comments while it is open, the inspector only reads', () => {
    expect(postingEventsFor(HA, 'OPEN')).toEqual(['COMMENT']);
    expect(postingEventsFor(SECRETARY, 'DRAFT')).toEqual(['EDIT', 'OPEN', 'CANCEL']);
    expect(postingEventsFor(SECRETARY, 'OPEN')).toEqual(['COMMENT', 'TAKE_OFF', 'CLOSE', 'CANCEL']);
    expect(postingEventsFor(AUDITOR, 'OPEN')).toEqual([]);
    expect(mayComment(AUDITOR)).toBe(false);
  });

  test('nobody takes the own line off a posting', () => {
    expect(mayTakeOff(SECRETARY, 'an')).toBe(false);
    expect(mayTakeOff(DIRECTOR, 'an')).toBe(true);
    expect(mayTakeOff(SECRETARY, null)).toBe(true);
    expect(mayTakeOff(HA, null)).toBe(false);
  });

  test.each([
    ['the author', HA, {}, true, true],
    ['a colleague', NGA, {}, false, false],
    ['a colleague, once it is shared', NGA, { isShared: true }, true, false],
    ['the secretary', SECRETARY, {}, true, true],
    ['the inspector', AUDITOR, {}, true, true],
    ['the secretary, of the own line', SECRETARY, { subjectId: 'an' }, false, false],
    ['the secretary, of the own line once it is shared', SECRETARY, { subjectId: 'an', isShared: true }, true, false],
  ] as const)('%s reads the words or not, and knows who wrote them or not', (_who, actor, more, reads, knows) => {
    expect([readsComment(actor, comment(more)), seesAuthor(actor, comment(more))]).toEqual([reads, knows]);
  });

  test.each([
    [HA, {}, ['WITHDRAW']],
    [NGA, {}, []],
    [SECRETARY, {}, ['ANSWER']],
    [SECRETARY, { authorId: 'an' }, ['WITHDRAW']],
    [SECRETARY, { subjectId: 'an' }, []],
    [DIRECTOR, { subjectId: 'an' }, ['ANSWER']],
    [SECRETARY, { status: 'ANSWERED' }, ['ANSWER']],
    [HA, { status: 'ANSWERED' }, []],
    [SECRETARY, { postingStatus: 'CLOSED' }, []],
    [AUDITOR, {}, []],
  ] as const)('%o with a comment %o: %o', (actor, more, events) => {
    expect(commentEventsFor(actor, comment(more))).toEqual(events);
  });
});

describe('how long a posting lasts', () => {
  const SET = postingTerms((key) => (key === 'postingDays' ? 5 : 'HIGHER'));
  const UNSET = postingTerms(() => undefined);

  test('a body that has set nothing demands none and says each last day by hand', () => {
    expect(UNSET).toEqual({ days: undefined, required: 'NONE' });
    expect(earliestLastDay(TODAY, UNSET)).toBeUndefined();
    expect(postingTerms(() => 'EVERY')).toEqual({ days: undefined, required: 'NONE' });
  });

  test.each([
    ['ADVANCED_WORKER', 'NONE', false],
    ['ADVANCED_WORKER', 'HIGHER', false],
    ['PROVINCIAL_MERIT', 'HIGHER', true],
    ['ADVANCED_WORKER', 'ALL', true],
  ] as const)('%s where %s must be posted: %s', (award, required, needs) => {
    expect(needsPosting(award, required)).toBe(needs);
  });

  const typed = {
    title: 'Đợt 1',
    notice: 'Mời góp ý.',
    fromOn: TODAY,
    dueOn: plainDate('2021-12-13'),
    nominationIds: ['a'],
  };
  const told = (more: Partial<typeof typed>, terms = SET) =>
    postingProblems({ ...typed, ...more }, terms, TODAY).map(({ field, code }) => `${field} ${code}`);

  test('it is announced, begins today or later and is not shorter than the body has set', () => {
    expect(told({})).toEqual([]);
    expect(told({ dueOn: plainDate('2021-12-10') })).toEqual(['dueOn TOO_SHORT']);
    expect(told({ dueOn: plainDate('2021-12-10') }, UNSET)).toEqual([]);
    expect(told({ title: ' ', notice: '', fromOn: plainDate('2021-12-03'), nominationIds: [] })).toEqual([
      'title REQUIRED',
      'notice REQUIRED',
      'fromOn IN_PAST',
      'nominationIds REQUIRED',
    ]);
    expect(told({ dueOn: TODAY }, UNSET)).toEqual(['dueOn BEFORE_START']);
  });

  test('the last day itself takes comments, the day after closes, once all are answered', () => {
    const dueOn = plainDate('2021-12-13');
    const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
    expect(codes(commentProblems({ text: 'Đúng.', isFull: false }, dueOn, dueOn))).toEqual([]);
    expect(codes(commentProblems({ text: ' ', isFull: true }, dueOn, addDays(dueOn, 1)))).toEqual([
      'REQUIRED',
      'OVER',
      'TOO_MANY',
    ]);
    expect(codes(closingProblems({ dueOn, unanswered: 0 }, dueOn))).toEqual(['NOT_OVER']);
    expect(closingProblems({ dueOn, unanswered: 2 }, addDays(dueOn, 1))).toEqual([
      { field: 'posting', code: 'UNANSWERED', actual: 2 },
    ]);
    expect(closingProblems({ dueOn, unanswered: 0 }, addDays(dueOn, 1))).toEqual([]);
  });

  test('on whatever day it begins, the days that are left run down to none and it is over only after the last', () => {
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000 }),
        days,
        fc.integer({ min: 0, max: 120 }),
        (start, length, later) => {
          const fromOn = addDays(plainDate('2021-01-01'), start);
          const dueOn = earliestLastDay(fromOn, { days: length }) ?? fromOn;
          const today = addDays(fromOn, later);
          expect(postingDaysLeft(dueOn, fromOn)).toBe(length);
          expect(postingDaysLeft(dueOn, today)).toBeLessThanOrEqual(length);
          if (isPostingOver(dueOn, today)) expect(postingDaysLeft(dueOn, today)).toBe(0);
          expect(isPostingOver(dueOn, dueOn)).toBe(false);
        },
      ),
    );
  });
});
