import { describe, expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import type { ScoringGrid } from '../initiative-scoring/index.ts';
import { plainDate } from '../kernel/index.ts';
import { scoringSessionProblems } from './scoring-session-input.ts';
import { applyScoringSessionEvent, SCORING_SESSION_EVENTS, SCORING_SESSION_STATUSES } from './scoring-session-life.ts';
import { mayKeepScoringSession, scoringSessionEventsFor } from './scoring-session-policy.ts';
import { entryProgress } from './scoring-session-progress.ts';

const GRID: ScoringGrid = {
  passFrom: 70,
  fewestScorers: 2,
  gap: 20,
  criteria: [{ id: 'novelty', name: 'Tính mới', maximum: 100, failsAtZero: true, bands: [] }],
};

function sheet(isSent: boolean, points: number) {
  return { isSent, marks: isSent ? [{ criterionId: 'novelty', points }] : [] };
}
function actor(role: Role, staffId = 'lan') {
  return { staffId, roles: [{ role, departmentId: undefined }] };
}

describe('the life of a session', () => {
  test('is scored only between publishing and locking', () => {
    const open = SCORING_SESSION_STATUSES.filter((from) =>
      SCORING_SESSION_EVENTS.some((event) => event === 'TAKE_OUT' && applyScoringSessionEvent(from, event).ok),
    );
    expect(open).toEqual(['SCORING']);
    expect(applyScoringSessionEvent('LOCKED', 'DRAFT')).toMatchObject({ error: { from: 'LOCKED', event: 'DRAFT' } });
    expect(applyScoringSessionEvent('LOCKED', 'REOPEN')).toEqual({ ok: true, value: 'SCORING' });
    expect(SCORING_SESSION_EVENTS.filter((event) => applyScoringSessionEvent('DISCARDED', event).ok)).toEqual([]);
  });

  test('is kept by the secretariat, and by nobody who wrote one of its requests', () => {
    expect(mayKeepScoringSession(actor('SECRETARY'), { authorIds: ['minh'] })).toBe(true);
    expect(mayKeepScoringSession(actor('SECRETARY'), { authorIds: ['minh', 'lan'] })).toBe(false);
    expect(mayKeepScoringSession(actor('AUDITOR'), { authorIds: [] })).toBe(false);
    expect(scoringSessionEventsFor(actor('DIRECTOR'), { status: 'LOCKED', authorIds: [] })).toEqual([
      'REOPEN',
      'PUT_TO_COUNCIL',
    ]);
  });
});

test('a due day that is over, no name, too few scorers', () => {
  const today = plainDate('2021-12-06');
  const typed = { name: ' ', dueOn: plainDate('2021-12-05'), scorersEach: 1 };
  expect(scoringSessionProblems(typed, today, 2).map(({ field, code }) => [field, code])).toEqual([
    ['name', 'REQUIRED'],
    ['dueOn', 'IN_PAST'],
    ['scorersEach', 'TOO_FEW_SCORERS'],
  ]);
  expect(scoringSessionProblems({ name: 'Đợt 1', dueOn: today, scorersEach: 2 }, today, 2)).toEqual([]);
});

describe('how a request stands', () => {
  test('shows no points while a sheet is out', () => {
    expect(entryProgress(GRID, [sheet(true, 80), sheet(true, 70), sheet(false, 0)])).toMatchObject({
      living: 3,
      sent: 2,
      points: undefined,
      isComplete: false,
      isPassed: undefined,
    });
  });

  test('mean, range, and who is far from the middle of three', () => {
    expect(entryProgress(GRID, [sheet(true, 80), sheet(true, 76), sheet(true, 40)])).toMatchObject({
      points: { meanTenths: 653, lowest: 40, highest: 80, outliers: [2] },
      isComplete: true,
    });
  });

  test('of two far apart a third is asked, and neither is called out', () => {
    expect(entryProgress(GRID, [sheet(true, 80), sheet(true, 59)])).toMatchObject({
      needsThird: true,
      isComplete: false,
      points: { outliers: [] },
    });
  });
});
