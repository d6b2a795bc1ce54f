import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { assignmentProblems, mayReportOnTask, taskReportProblems, TASK_ITEM_LIMITS } from './task-item.ts';

const FROM = plainDate('2021-01-01');
const TO = plainDate('2021-12-31');
const TODAY = plainDate('2021-12-06');

describe('reporting on a content of a task', () => {
  const charge = { ownerDepartmentId: 'htqt', ownerStaffId: 'ha' };
  test.each([
    ['the secretariat', { staffId: 'x', roles: [{ role: 'SECRETARY', departmentId: undefined }] }, true],
    ['the head of the division in charge', { staffId: 'x', roles: [{ role: 'HEAD', departmentId: 'htqt' }] }, true],
    ['the head of another', { staffId: 'x', roles: [{ role: 'HEAD', departmentId: 'lsvk' }] }, false],
    ['the person in charge', { staffId: 'ha', roles: [{ role: 'STAFF', departmentId: undefined }] }, true],
    ['a colleague', { staffId: 'tam', roles: [{ role: 'STAFF', departmentId: undefined }] }, false],
    ['who inspects', { staffId: undefined, roles: [{ role: 'AUDITOR', departmentId: undefined }] }, false],
  ] as const)('%s', (_who, actor, may) => {
    expect(mayReportOnTask(actor, charge)).toBe(may);
  });

  test('where nobody is in charge, an account without a person is not in charge either', () => {
    const outside = { staffId: undefined, roles: [] };
    expect(mayReportOnTask(outside, { ownerDepartmentId: undefined, ownerStaffId: undefined })).toBe(false);
  });

  test('a result has its day within the plan and up to today, and says what was done', () => {
    const terms = { fromDay: FROM, today: TODAY };
    expect(taskReportProblems({ onDay: TODAY, note: ' Xong ' }, terms)).toEqual([]);
    expect(taskReportProblems({ onDay: plainDate('2021-12-07'), note: ' ' }, terms)).toEqual([
      { field: 'onDay', code: 'IN_FUTURE' },
      { field: 'note', code: 'REQUIRED' },
    ]);
    expect(taskReportProblems({ onDay: plainDate('2020-12-31'), note: 'x'.repeat(1_001) }, terms)).toEqual([
      { field: 'onDay', code: 'BEFORE_PLAN' },
      { field: 'note', code: 'TOO_LONG', limit: TASK_ITEM_LIMITS.note, actual: 1_001 },
    ]);
  });
});

describe('putting somebody in charge', () => {
  const terms = { fromDay: FROM, toDay: TO, isDivision: true, isOfDivision: true };
  const nobody = { departmentId: undefined, staffId: undefined, dueDay: undefined };
  test('a division, with or without a person and a day; or nobody', () => {
    expect(assignmentProblems(nobody, terms)).toEqual([]);
    expect(assignmentProblems({ ...nobody, departmentId: 'd' }, terms)).toEqual([]);
    expect(assignmentProblems({ departmentId: 'd', staffId: 's', dueDay: TO }, terms)).toEqual([]);
  });

  test.each([
    ['a person without a division', { ...nobody, staffId: 's' }, {}, 'departmentId', 'REQUIRED'],
    ['a day without a division', { ...nobody, dueDay: TO }, {}, 'departmentId', 'REQUIRED'],
    ['no division', { ...nobody, departmentId: 'd' }, { isDivision: false }, 'departmentId', 'UNKNOWN_DEPARTMENT'],
    [
      'somebody of another division',
      { ...nobody, departmentId: 'd', staffId: 's' },
      { isOfDivision: false },
      'staffId',
      'NOT_OF_DIVISION',
    ],
    [
      'a day after the plan',
      { ...nobody, departmentId: 'd', dueDay: plainDate('2022-01-01') },
      {},
      'dueDay',
      'OUTSIDE_PLAN',
    ],
  ] as const)('%s', (_what, assignment, changed, field, code) => {
    expect(assignmentProblems(assignment, { ...terms, ...changed })).toEqual([{ field, code }]);
  });
});
