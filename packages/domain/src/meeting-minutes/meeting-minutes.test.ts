import { describe, expect, test } from 'vitest';
import { MEETING_STATUSES, type CouncilRole } from '../council/index.ts';
import { eventsFrom, unreachable } from '../kernel/index.ts';
import {
  applyMinutesEvent,
  differingParts,
  minutesActsFor,
  minutesHindrances,
  MINUTES_EVENTS,
  MINUTES_STATUSES,
  MINUTES_TRANSITIONS,
  presidingSeat,
  type MinutesContent,
  type MinutesEvent,
  type MinutesState,
} from './index.ts';

const actor = (role: 'SECRETARY' | 'CHAIR' | 'COUNCIL', seat: CouncilRole | undefined, id = role) => ({
  accountId: id,
  staffId: id,
  roles: [{ role, departmentId: undefined }],
  seat: seat === undefined ? undefined : { role: seat, hasVote: true },
});
const hand = (id: string) => ({ accountId: id, staffId: id });

describe('the minutes of a meeting', () => {
  test.each(MINUTES_STATUSES)('%s takes only the events of its row', (from) => {
    const allowed: readonly MinutesEvent[] = eventsFrom<MinutesState, MinutesEvent>(MINUTES_TRANSITIONS, from);
    expect(MINUTES_EVENTS.filter((event) => applyMinutesEvent(from, event).ok)).toEqual(
      MINUTES_EVENTS.filter((event) => allowed.includes(event)),
    );
  });

  test('every state can be reached', () => expect(unreachable(MINUTES_TRANSITIONS, 'DRAFT')).toEqual([]));

  test.each([
    ['the secretary', actor('SECRETARY', 'SECRETARY'), 'DRAFT', ['EDIT', 'DISCARD', 'SIGN']],
    ['the secretary', actor('SECRETARY', undefined), 'SIGNED', ['REOPEN']],
    ['the secretary', actor('SECRETARY', undefined), 'FROZEN', ['CORRECT']],
    ['the chair', actor('CHAIR', 'CHAIR'), 'DRAFT', []],
    ['the chair', actor('CHAIR', 'CHAIR'), 'SIGNED', ['COUNTERSIGN']],
    ['a vice-chair who held the meeting', actor('CHAIR', 'VICE_CHAIR'), 'SIGNED', ['COUNTERSIGN']],
    ['a chair of another council', actor('CHAIR', undefined), 'SIGNED', []],
    ['a chair who signed as secretary', actor('CHAIR', 'CHAIR', 'SECRETARY'), 'SIGNED', []],
    ['a member', actor('COUNCIL', 'MEMBER'), 'SIGNED', []],
    ['the secretary', actor('SECRETARY', undefined), 'REPLACED', []],
  ] as const)('%s can do with minutes that are %s', (_who, who, status, acts) => {
    expect(minutesActsFor(who, status, hand('SECRETARY'))).toEqual(acts);
  });

  test.each([
    ['OPEN', [], ['MEETING_NOT_CLOSED']],
    ['CLOSED', [{ status: 'PUBLISHED', isRehearsal: false }], ['ROUND_NOT_SETTLED']],
    ['CLOSED', [{ status: 'DISPUTED', isRehearsal: false }], ['ROUND_NOT_SETTLED']],
    ['CLOSED', [{ status: 'VOTING', isRehearsal: true }], []],
    [
      'CLOSED',
      [
        { status: 'CERTIFIED', isRehearsal: false },
        { status: 'VOID', isRehearsal: false },
      ],
      [],
    ],
  ] as const)('a meeting that is %s with rounds %o: hindered by %o', (status, rounds, hindrances) => {
    expect(MEETING_STATUSES).toContain(status);
    expect(minutesHindrances(status, rounds)).toEqual(hindrances);
  });

  test('a number that changed after the secretary signed is found by its part', () => {
    const content: MinutesContent = {
      meeting: {
        title: 'Xét danh hiệu thi đua năm 2021',
        place: 'Phòng họp tầng 2',
        startsAt: '2021-12-10T07:00:00.000Z',
        openedAt: null,
        closedAt: null,
        councilName: 'Hội đồng',
        decisionNumber: '06/QĐ-SNgV',
        decidedOn: '2021-01-15',
      },
      seats: [],
      presence: [],
      quorum: { present: 7, total: 7, needed: 5, ground: 'Quy chế' },
      items: [],
      rounds: [],
    };
    expect(differingParts(content, { ...content })).toEqual([]);
    expect(differingParts(content, { ...content, quorum: { ...content.quorum, present: 6 } })).toEqual(['quorum']);
  });

  test('the vice-chair presides where the chair is away', () => {
    const seat = (role: CouncilRole, isPresent: boolean) => ({
      memberId: role,
      name: role,
      post: '',
      role,
      hasVote: true,
      attendance: isPresent ? ('PRESENT' as const) : ('ABSENT' as const),
      reason: '',
    });
    expect(presidingSeat([seat('CHAIR', false), seat('VICE_CHAIR', true)])?.role).toBe('VICE_CHAIR');
    expect(presidingSeat([seat('CHAIR', true), seat('VICE_CHAIR', true)])?.role).toBe('CHAIR');
    expect(presidingSeat([seat('MEMBER', true)])).toBeUndefined();
  });
});
