import { describe, expect, test } from 'vitest';
import { eventsFrom, unreachable } from '../kernel/index.ts';
import { nextInitiativeStatus, INITIATIVE_STATUSES, INITIATIVE_TRANSITIONS } from './initiative-status.ts';

describe('the life of an initiative', () => {
  test.each([
    ['DRAFT', 'SAVE', 'DRAFT'],
    ['DRAFT', 'SUBMIT', 'SUBMITTED'],
    ['DRAFT', 'WITHDRAW', 'WITHDRAWN'],
    ['DRAFT', 'ENDORSE', undefined],
    ['SUBMITTED', 'SAVE', undefined],
    ['SUBMITTED', 'SUBMIT', undefined],
    ['SUBMITTED', 'ENDORSE', 'ENDORSED'],
    ['SUBMITTED', 'RETURN', 'RETURNED'],
    ['SUBMITTED', 'WITHDRAW', 'WITHDRAWN'],
    ['SUBMITTED', 'RECEIVE', undefined],
    ['ENDORSED', 'RECEIVE', 'RECEIVED'],
    ['ENDORSED', 'RETURN', 'RETURNED'],
    ['ENDORSED', 'WITHDRAW', 'WITHDRAWN'],
    ['ENDORSED', 'RECOGNISE', undefined],
    ['ENDORSED', 'DECLINE', 'NOT_ACCEPTED'],
    ['RETURNED', 'DECLINE', 'NOT_ACCEPTED'],
    ['SUBMITTED', 'DECLINE', undefined],
    ['RECEIVED', 'TELL_APPLICATION', 'RECEIVED'],
    ['RETURNED', 'SAVE', 'RETURNED'],
    ['RETURNED', 'SUBMIT', 'SUBMITTED'],
    ['RETURNED', 'WITHDRAW', 'WITHDRAWN'],
    ['RECEIVED', 'RECOGNISE', 'RECOGNISED'],
    ['RECEIVED', 'REFUSE', 'NOT_RECOGNISED'],
    ['RECEIVED', 'RETURN', 'RETURNED'],
    ['RECEIVED', 'WITHDRAW', 'WITHDRAWN'],
    ['RECEIVED', 'ASSIGN', 'SCORING'],
    ['RECEIVED', 'PUT_TO_COUNCIL', 'BEFORE_COUNCIL'],
    ['SCORING', 'PUT_TO_COUNCIL', 'BEFORE_COUNCIL'],
    ['SCORING', 'RETURN', 'RETURNED'],
    ['SCORING', 'RECOGNISE', undefined],
    ['SCORING', 'REFUSE', undefined],
    ['BEFORE_COUNCIL', 'RECOGNISE', 'RECOGNISED'],
    ['BEFORE_COUNCIL', 'REFUSE', 'NOT_RECOGNISED'],
    ['BEFORE_COUNCIL', 'RETURN', 'RETURNED'],
    ['BEFORE_COUNCIL', 'ASSIGN', undefined],
    ['RECOGNISED', 'WITHDRAW', undefined],
    ['RECOGNISED', 'ADD_SCOPE', 'RECOGNISED'],
    ['RECEIVED', 'ADD_SCOPE', undefined],
    ['NOT_RECOGNISED', 'SUBMIT', undefined],
    ['WITHDRAWN', 'SAVE', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => {
    expect(nextInitiativeStatus(from, event)).toBe(to);
  });

  test('every status can be reached from a draft', () => {
    expect(unreachable(INITIATIVE_TRANSITIONS, 'DRAFT')).toEqual([]);
  });

  test('a decision and a withdrawal are final', () => {
    expect(INITIATIVE_STATUSES.filter((status) => eventsFrom(INITIATIVE_TRANSITIONS, status).length === 0)).toEqual([
      'NOT_RECOGNISED',
      'NOT_ACCEPTED',
      'WITHDRAWN',
    ]);
    // The province's or the nation's decision comes on top and takes nothing back; a later decision takes back.
    expect(INITIATIVE_TRANSITIONS.RECOGNISED).toEqual({ ADD_SCOPE: 'RECOGNISED', REVOKE: 'NOT_RECOGNISED' });
  });
});
