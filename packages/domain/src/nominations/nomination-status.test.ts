import { describe, expect, test } from 'vitest';
import { unreachable } from '../kernel/index.ts';
import {
  applyNominationMove,
  NOMINATION_CONSEQUENCES,
  NOMINATION_EVENTS,
  NOMINATION_STATUSES,
  NOMINATION_TRANSITIONS,
  type NominationMove,
  type NominationStatus,
} from './nomination-status.ts';

const MOVES: readonly (readonly [NominationStatus, NominationMove, NominationStatus])[] = [
  ['DRAFT', 'EDIT', 'DRAFT'],
  ['DRAFT', 'SUBMIT', 'SUBMITTED'],
  ['DRAFT', 'WITHDRAW', 'WITHDRAWN'],
  ['SUBMITTED', 'ASSIGN', 'SUBMITTED'],
  ['SUBMITTED', 'RETURN', 'RETURNED'],
  ['SUBMITTED', 'RECEIVE', 'RECEIVED'],
  ['SUBMITTED', 'WITHDRAW', 'WITHDRAWN'],
  ['RETURNED', 'EDIT', 'RETURNED'],
  ['RETURNED', 'SUBMIT', 'SUBMITTED'],
  ['RETURNED', 'WITHDRAW', 'WITHDRAWN'],
  ['RECEIVED', 'RETURN', 'RETURNED'],
  ['RECEIVED', 'ASSIGN', 'RECEIVED'],
  ['RECEIVED', 'CONFIRM_ELIGIBLE', 'ELIGIBLE'],
  ['RECEIVED', 'FIND_INELIGIBLE', 'INELIGIBLE'],
  ['ELIGIBLE', 'CHECK_AGAIN', 'RECEIVED'],
  ['INELIGIBLE', 'CHECK_AGAIN', 'RECEIVED'],
  ['ELIGIBLE', 'PUT_ON_AGENDA', 'ON_AGENDA'],
  ['ELIGIBLE', 'POST', 'POSTED'],
  ['POSTED', 'END_POSTING', 'ELIGIBLE'],
  ['POSTED', 'TAKE_OFF_POSTING', 'RECEIVED'],
  ['ON_AGENDA', 'TAKE_OFF_AGENDA', 'ELIGIBLE'],
  ...(['RECEIVED', 'ELIGIBLE', 'POSTED', 'ON_AGENDA'] as const).flatMap(
    (status) =>
      [
        [status, 'ASK_WITHDRAWAL', status],
        [status, 'REFUSE_WITHDRAWAL', status],
      ] as const,
  ),
  ['RECEIVED', 'AGREE_WITHDRAWAL', 'WITHDRAWN'],
  ['ELIGIBLE', 'AGREE_WITHDRAWAL', 'WITHDRAWN'],
  ['ON_AGENDA', 'PASS', 'PASSED'],
  ['ON_AGENDA', 'FAIL', 'NOT_PASSED'],
  ['NOT_PASSED', 'VOTE_AGAIN', 'ON_AGENDA'],
  ['PASSED', 'VOTE_AGAIN', 'ON_AGENDA'],
  ['NOT_PASSED', 'TAKE_BACK_RESULT', 'ON_AGENDA'],
  ['PASSED', 'TAKE_BACK_RESULT', 'ON_AGENDA'],
  ['PASSED', 'DECIDE', 'DECIDED'],
  ['PASSED', 'FORWARD', 'FORWARDED'],
  ['FORWARDED', 'TAKE_BACK', 'PASSED'],
  ['FORWARDED', 'GRANT_ABOVE', 'GRANTED_ABOVE'],
  ['FORWARDED', 'REFUSE_ABOVE', 'REFUSED_ABOVE'],
  ['GRANTED_ABOVE', 'CORRECT_ABOVE', 'FORWARDED'],
  ['REFUSED_ABOVE', 'CORRECT_ABOVE', 'FORWARDED'],
  ['WITHDRAWN', 'REVIVE', 'DRAFT'],
];
const ALL_PAIRS = NOMINATION_STATUSES.flatMap((from) =>
  [...NOMINATION_EVENTS, ...NOMINATION_CONSEQUENCES].map((event) => [from, event] as const),
);

describe('the life of a nomination', () => {
  test.each(MOVES)('%s + %s → %s', (from, event, to) => {
    expect(applyNominationMove(from, event)).toEqual({ ok: true, value: to });
  });

  test.each(ALL_PAIRS.filter(([from, event]) => !MOVES.some(([f, e]) => f === from && e === event)))(
    '%s + %s is refused with both names',
    (from, event) => {
      expect(applyNominationMove(from, event)).toEqual({
        ok: false,
        error: { code: 'INVALID_TRANSITION', from, event },
      });
    },
  );

  test('every state can be reached', () => {
    expect(unreachable<NominationStatus, NominationMove>(NOMINATION_TRANSITIONS, 'DRAFT')).toEqual([]);
  });

  test('a decided line and a refused line stay as they are', () => {
    expect([NOMINATION_TRANSITIONS.DECIDED, NOMINATION_TRANSITIONS.INELIGIBLE]).toEqual([
      {},
      { CHECK_AGAIN: 'RECEIVED' },
    ]);
  });
});
