import { describe, expect, test } from 'vitest';
import { eventsFrom, nextState, unreachable, type TransitionTable } from './machine.ts';

const DOOR = {
  CLOSED: { OPEN: 'OPENED' },
  OPENED: { SHUT: 'CLOSED' },
  WALLED: {},
} as const satisfies TransitionTable<'CLOSED' | 'OPENED' | 'WALLED', 'OPEN' | 'SHUT'>;

describe('a life as a table', () => {
  test('an event of the row leads to the next state', () => {
    expect(nextState<keyof typeof DOOR, 'OPEN' | 'SHUT'>(DOOR, 'CLOSED', 'OPEN')).toBe('OPENED');
  });

  test('an event that is not in the row leads nowhere', () => {
    expect(nextState<keyof typeof DOOR, 'OPEN' | 'SHUT'>(DOOR, 'CLOSED', 'SHUT')).toBeUndefined();
  });

  test('the events of a state are those of its row', () => {
    expect(eventsFrom<keyof typeof DOOR, 'OPEN' | 'SHUT'>(DOOR, 'OPENED')).toEqual(['SHUT']);
  });

  test('a state that no event reaches is named', () => {
    expect(unreachable<keyof typeof DOOR, 'OPEN' | 'SHUT'>(DOOR, 'CLOSED')).toEqual(['WALLED']);
  });
});
