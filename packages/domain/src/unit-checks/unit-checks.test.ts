import { describe, expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  applyFindingEvent,
  CHECK_FINDING_TRANSITIONS,
  closeProblems,
  findingEventsFor,
  findingProblems,
  readsMinutes,
  UNIT_CHECK_TRANSITIONS,
  unitCheckEventsFor,
  type CheckFindingStatus,
  type UnitCheckStatus,
} from './index.ts';

const secretary = { staffId: 'an', roles: [{ role: 'SECRETARY' as const, departmentId: undefined }] };
const head = (departmentId: string) => ({ staffId: 'head', roles: [{ role: 'HEAD' as const, departmentId }] });

describe('the life of a check', () => {
  test('reaches every state, and so does a finding', () => {
    expect(unreachable<UnitCheckStatus, string>(UNIT_CHECK_TRANSITIONS, 'PLANNED')).toEqual([]);
    expect(unreachable<CheckFindingStatus, string>(CHECK_FINDING_TRANSITIONS, 'OPEN')).toEqual(['NOTED']);
  });

  test('is written by the secretariat, answered by the head, and nobody judges the unit they head', () => {
    const issued = { status: 'ISSUED' as const, departmentId: 'division' };
    expect(unitCheckEventsFor(secretary, issued)).toEqual(['TAKE_BACK', 'CLOSE']);
    expect(unitCheckEventsFor(head('division'), issued)).toEqual([]);
    expect(findingEventsFor(head('division'), issued, 'OPEN')).toEqual(['ANSWER']);
    expect(findingEventsFor(head('elsewhere'), issued, 'OPEN')).toEqual([]);
    const both = { staffId: 'an', roles: [...secretary.roles, ...head('division').roles] };
    expect(unitCheckEventsFor(both, { ...issued, status: 'PLANNED' })).toEqual(['CHANGE', 'CANCEL']);
    expect(findingEventsFor(both, issued, 'ANSWERED')).toEqual(['ANSWER']);
  });

  test('keeps its minutes to those who write and went until they are issued', () => {
    const written = { status: 'CARRIED_OUT' as const, departmentId: 'division' };
    expect(readsMinutes(head('division'), written, ['other'])).toBe(false);
    expect(readsMinutes(head('division'), written, ['head'])).toBe(true);
    expect(readsMinutes(head('division'), { ...written, status: 'ISSUED' }, [])).toBe(true);
  });
});

describe('a finding', () => {
  const on = plainDate('2021-10-20');

  test('has a day only where there is something to mend, and after the check', () => {
    expect(findingProblems({ kind: 'STRENGTH', text: 'Tốt.', dueOn: plainDate('2021-11-01') }, on)).toMatchObject([
      { code: 'DUE_ON_STRENGTH' },
    ]);
    expect(findingProblems({ kind: 'SHORTCOMING', text: 'Thiếu sổ.', dueOn: on }, on)).toMatchObject([
      { code: 'DUE_BEFORE_CHECK' },
    ]);
  });

  test('is answered in issued minutes only', () => {
    expect(applyFindingEvent('CARRIED_OUT', 'OPEN', 'ANSWER')).toMatchObject({ error: { from: 'CARRIED_OUT' } });
    expect(applyFindingEvent('ISSUED', 'NOTED', 'ANSWER')).toMatchObject({ error: { from: 'NOTED' } });
    expect(applyFindingEvent('ISSUED', 'ANSWERED', 'RETURN')).toEqual({ ok: true, value: 'OPEN' });
  });
});

test('a check is closed when nothing waits, and closes a task whose contents are judged', () => {
  expect(closeProblems(['NOTED', 'OPEN', 'ANSWERED'], undefined, false)).toMatchObject([
    { code: 'UNSETTLED', actual: 2 },
  ]);
  expect(closeProblems(['SETTLED'], undefined, true)).toMatchObject([{ code: 'NO_TASK' }]);
  expect(closeProblems(['SETTLED'], { unjudged: 2, isClosed: false }, true)).toMatchObject([{ code: 'UNJUDGED' }]);
  expect(closeProblems(['SETTLED'], { unjudged: 0, isClosed: true }, true)).toMatchObject([{ code: 'TASK_CLOSED' }]);
  expect(closeProblems(['SETTLED', 'NOTED'], { unjudged: 0, isClosed: false }, true)).toEqual([]);
});
