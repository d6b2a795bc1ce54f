import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { unreachable } from '../kernel/index.ts';
import { DIFFICULTY_EVENTS, DIFFICULTY_STATUSES, DIFFICULTY_TRANSITIONS } from './difficulty-life.ts';
import {
  applyDifficultyEvent,
  difficultyEventsFor,
  mayEverDoWithDifficulty,
  type DifficultyFacts,
} from './difficulty-policy.ts';

const SECRETARY = { roles: [{ role: 'SECRETARY', departmentId: undefined } satisfies Grant] };
const DIRECTOR = { roles: [{ role: 'DIRECTOR', departmentId: undefined } satisfies Grant] };
const HEAD = { roles: [{ role: 'HEAD', departmentId: 'htqt' } satisfies Grant] };
const OTHER = { roles: [{ role: 'HEAD', departmentId: 'lsvk' } satisfies Grant] };

function facts(status: DifficultyFacts['status'], headIds: readonly string[] = ['hung']): DifficultyFacts {
  return { status, departmentId: 'htqt', headIds };
}

test('no state is out of reach', () => {
  expect(unreachable(DIFFICULTY_TRANSITIONS, 'RAISED')).toEqual([]);
});

describe('who may do what', () => {
  test.each([
    ['the secretariat routes or answers', SECRETARY, facts('RAISED'), ['ROUTE', 'ANSWER']],
    ['what lies before the director is not answered by the secretariat', SECRETARY, facts('ROUTED'), []],
    ['the director answers what was routed', DIRECTOR, facts('ROUTED'), ['ANSWER']],
    ['the director waits for the secretariat', DIRECTOR, facts('RAISED'), []],
    ['the head may take it back while nobody has answered', HEAD, facts('ROUTED'), ['WITHDRAW']],
    ['the head closes or asks again', HEAD, facts('ANSWERED'), ['CLOSE', 'ASK_AGAIN']],
    ['another head does nothing', OTHER, facts('ANSWERED'), []],
    ['the secretariat stands in where no head is', SECRETARY, facts('ANSWERED', []), ['CLOSE', 'ASK_AGAIN']],
    ['what is closed is closed', HEAD, facts('CLOSED'), []],
  ] as const)('%s', (_what, actor, given, events) => {
    expect(difficultyEventsFor(actor, given)).toEqual(events);
  });

  test('what is offered can be done, and nothing else', () => {
    for (const status of DIFFICULTY_STATUSES) {
      for (const actor of [SECRETARY, DIRECTOR, HEAD, OTHER]) {
        const given = facts(status);
        const possible = DIFFICULTY_EVENTS.filter(
          (event) => mayEverDoWithDifficulty(actor, event, given) && applyDifficultyEvent(actor, event, given).ok,
        );
        expect([...difficultyEventsFor(actor, given)].sort()).toEqual([...possible].sort());
      }
    }
  });
});
