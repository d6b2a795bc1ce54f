import { describe, expect, test } from 'vitest';
import { unreachable } from '../kernel/index.ts';
import { AGENDA_ITEM_TRANSITIONS, nextItemStatus } from './agenda-item-status.ts';
import { applyMeetingEvent, MEETING_TRANSITIONS } from './meeting-status.ts';

describe('the life of a meeting', () => {
  test.each([
    ['PLANNED', 'START', 'OPEN'],
    ['PLANNED', 'CLOSE', undefined],
    ['OPEN', 'START', undefined],
    ['OPEN', 'CLOSE', 'CLOSED'],
    ['CLOSED', 'START', undefined],
    ['CLOSED', 'CLOSE', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => {
    const result = applyMeetingEvent(from, event);
    expect(result.ok ? result.value : undefined).toBe(to);
  });

  test('every state of a meeting can be reached', () =>
    expect(unreachable(MEETING_TRANSITIONS, 'PLANNED')).toEqual([]));
});

describe('the life of an agenda item', () => {
  test.each([
    ['WAITING', 'OPEN', 'OPEN'],
    ['WAITING', 'CLOSE', undefined],
    ['OPEN', 'OPEN', undefined],
    ['OPEN', 'CLOSE', 'CLOSED'],
    ['CLOSED', 'OPEN', undefined],
    ['CLOSED', 'CLOSE', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => expect(nextItemStatus(from, event)).toBe(to));

  test('every state of an item can be reached', () =>
    expect(unreachable(AGENDA_ITEM_TRANSITIONS, 'WAITING')).toEqual([]));
});
