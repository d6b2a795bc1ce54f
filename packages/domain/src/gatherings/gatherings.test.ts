import { describe, expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  contributionProblems,
  GATHERING_TRANSITIONS,
  gatheringEventsFor,
  heldProblems,
  presentShare,
  organiserProblems,
  sumOfTurnouts,
  toldContributions,
  turnoutOf,
  type GatheringStatus,
} from './index.ts';

describe('turnout', () => {
  test('has a share only once everybody is marked, and never of nobody', () => {
    expect(presentShare(turnoutOf(['PRESENT', 'EXCUSED', 'ABSENT']))).toBe(33.3);
    expect(presentShare(turnoutOf(['PRESENT', null]))).toBeUndefined();
    expect(presentShare(turnoutOf([]))).toBeUndefined();
  });

  test('of divisions adds up', () => {
    const sum = sumOfTurnouts([turnoutOf(['PRESENT', null]), turnoutOf(['ABSENT'])]);
    expect(sum).toEqual({ invited: 3, present: 1, excused: 0, absent: 1 });
  });
});

describe('the life of a gathering', () => {
  test('reaches every state', () => {
    expect(unreachable<GatheringStatus, string>(GATHERING_TRANSITIONS, 'PLANNED')).toEqual([]);
  });

  test('is in the hands of host and secretariat; another head calls the own people only', () => {
    const facts = {
      kind: 'CONFERENCE' as const,
      status: 'PLANNED' as const,
      hostDepartmentId: 'office',
      rollDepartmentIds: ['office', 'division'],
      movementStatus: 'LAUNCHED' as const,
    };
    const head = (departmentId: string) => ({ roles: [{ role: 'HEAD' as const, departmentId }] });
    expect(gatheringEventsFor(head('office'), facts)).toEqual(['CHANGE', 'MARK', 'ATTACH', 'HOLD', 'CANCEL']);
    expect(gatheringEventsFor(head('office'), { ...facts, kind: 'CHARITY' })).toContain('CONTRIBUTE');
    expect(gatheringEventsFor(head('division'), { ...facts, kind: 'CHARITY' })).toEqual(['MARK']);
    expect(gatheringEventsFor(head('elsewhere'), facts)).toEqual([]);
    expect(gatheringEventsFor(head('office'), { ...facts, movementStatus: 'CLOSED' })).toEqual([]);
  });

  test('is not told as held before it begins', () => {
    const facts = { firstDay: plainDate('2021-12-07'), unmarked: 0 };
    expect(heldProblems({ summary: 'Tốt.', guestCount: -1 }, facts, plainDate('2021-12-06'))).toMatchObject([
      { code: 'NOT_BEGUN' },
      { code: 'OUT_OF_RANGE' },
    ]);
  });
});

describe('a charity drive', () => {
  test('tells its sum only where the sum tells of nobody', () => {
    expect(toldContributions([100_000, 200_000])).toEqual({ givers: 2, total: undefined });
    expect(toldContributions([100_000, 200_000, 50_000])).toEqual({ givers: 3, total: 350_000 });
  });

  test('takes whole amounts above nothing, and names who called for it', () => {
    expect(contributionProblems([{ staffId: 'a', amount: undefined }])).toEqual([]);
    const wrong = [0, 1.5, 2_000_000_000].map((amount) => ({ staffId: 'a', amount }));
    expect(contributionProblems(wrong).map(({ field }) => field)).toEqual(['amounts.a', 'amounts.a', 'amounts.a']);
    expect(organiserProblems('CHARITY', '')).toMatchObject([{ code: 'REQUIRED' }]);
    // Counted as people count letters: a face is one sign and two units.
    expect(organiserProblems('CHARITY', '😀'.repeat(250))).toEqual([]);
    expect(organiserProblems('CHARITY', 'a'.repeat(251))).toMatchObject([{ code: 'TOO_LONG', actual: 251 }]);
    expect(organiserProblems('STUDY', '')).toEqual([]);
  });
});
