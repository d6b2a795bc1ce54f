import { describe, expect, test } from 'vitest';
import { MEETING_STATUSES, type CouncilRole } from '../council/index.ts';
import { unreachable } from '../kernel/index.ts';
import {
  applyMinutesEvent,
  differingParts,
  minutesActsFor,
  minutesHindrances,
  MINUTES_EVENTS,
  MINUTES_TRANSITIONS,
  presidingSeats,
  type MinutesContent,
} from './index.ts';

const actor = (role: 'SECRETARY' | 'CHAIR' | 'COUNCIL', seat: CouncilRole | undefined, id = role) => ({
  accountId: id,
  staffId: id,
  roles: [{ role, departmentId: undefined }],
  seat: seat === undefined ? undefined : { role: seat, hasVote: true },
  chairHeld: 'NOBODY' as const,
});
const hand = (id: string) => ({ accountId: id, staffId: id });

describe('the minutes of a meeting', () => {
  test.each([
    ['DRAFT', ['EDIT', 'DISCARD', 'SIGN']],
    ['SIGNED', ['REOPEN', 'COUNTERSIGN']],
    ['FROZEN', ['CORRECT', 'REPLACE']],
    ['REPLACED', []],
  ] as const)('%s takes these steps and no other: %o', (from, steps) => {
    expect(MINUTES_EVENTS.filter((event) => applyMinutesEvent(from, event).ok)).toEqual(steps);
  });

  test('every state can be reached', () => expect(unreachable(MINUTES_TRANSITIONS, 'DRAFT')).toEqual([]));

  test.each([
    ['the secretary', actor('SECRETARY', 'SECRETARY'), 'DRAFT', ['EDIT', 'DISCARD', 'SIGN']],
    ['the secretary', actor('SECRETARY', undefined), 'SIGNED', ['REOPEN']],
    ['the secretary', actor('SECRETARY', undefined), 'FROZEN', ['CORRECT']],
    ['the chair', actor('CHAIR', 'CHAIR'), 'DRAFT', []],
    ['the chair', actor('CHAIR', 'CHAIR'), 'SIGNED', ['COUNTERSIGN']],
    ['a vice-chair who held the meeting', actor('CHAIR', 'VICE_CHAIR'), 'SIGNED', ['COUNTERSIGN']],
    [
      'a vice-chair who was handed the chair',
      { ...actor('COUNCIL', 'VICE_CHAIR'), chairHeld: 'SELF' as const },
      'SIGNED',
      ['COUNTERSIGN'],
    ],
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
      handovers: [],
      quorum: { present: 7, total: 7, needed: 5, ground: 'Quy chế', isAtOpening: true },
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
    const alone = (...seats: ReturnType<typeof seat>[]) =>
      presidingSeats({ seats, presence: [], handovers: [] }).map((each) => each.seat.role);
    expect(alone(seat('CHAIR', false), seat('VICE_CHAIR', true))).toEqual(['VICE_CHAIR']);
    expect(alone(seat('CHAIR', true), seat('VICE_CHAIR', true))).toEqual(['CHAIR']);
    expect(alone(seat('MEMBER', true))).toEqual([]);
    const seats = [seat('CHAIR', false), seat('VICE_CHAIR', true)];
    const handovers = [{ fromMemberId: 'CHAIR', toMemberId: 'VICE_CHAIR', reason: 'Phải về sớm', at: '15:00' }];
    expect(presidingSeats({ seats, presence: [], handovers })).toMatchObject([
      { seat: { role: 'CHAIR' }, from: undefined, to: '15:00', reason: '' },
      { seat: { role: 'VICE_CHAIR' }, from: '15:00', to: undefined, reason: 'Phải về sớm' },
    ]);
  });
});
