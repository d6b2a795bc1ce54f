import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../accounts/index.ts';
import { plainDate, unreachable } from '../kernel/index.ts';
import { compareInCeremony, type RewardedSubject } from './ceremony-order.ts';
import { decisionEventsFor, hasDrafted, linesRewarding } from './decision-policy.ts';
import { applyDecisionEvent, DECISION_TRANSITIONS } from './decision-status.ts';
import { decisionSign, documentNumber } from './document-number.ts';
import { issueDateProblem } from './issue-date.ts';

const actor = (...roles: Role[]) => ({
  accountId: 'a1',
  staffId: 's1',
  roles: roles.map((role) => ({ role, departmentId: undefined })),
  standsIn: [],
});

describe('the life of a decision', () => {
  test.each([
    ['DRAFT', 'EDIT', 'DRAFT'],
    ['DRAFT', 'ISSUE', 'ISSUED'],
    ['DRAFT', 'DISCARD', 'DISCARDED'],
    ['ISSUED', 'EDIT', undefined],
    ['ISSUED', 'ISSUE', undefined],
    ['ISSUED', 'DISCARD', undefined],
    ['ISSUED', 'ATTACH', 'ISSUED'],
    ['DRAFT', 'ATTACH', undefined],
  ] as const)('%s + %s → %s', (from, event, to) => {
    const result = applyDecisionEvent(from, event);
    expect(result.ok ? result.value : undefined).toBe(to);
  });
  test('every state can be reached', () => expect(unreachable(DECISION_TRANSITIONS, 'DRAFT')).toEqual([]));
});

describe('who drafts and who signs', () => {
  test.each(ROLES)('%s', (role) => {
    const expected = { SECRETARY: ['EDIT', 'DISCARD'], DIRECTOR: ['ISSUE'] }[role as string] ?? [];
    expect(decisionEventsFor(actor(role), 'DRAFT')).toEqual(expected);
    expect(decisionEventsFor(actor(role), 'ISSUED')).toEqual(
      role === 'SECRETARY' ? ['ATTACH', 'CORRECT', 'SUPPLEMENT'] : [],
    );
  });
  test.each([
    ['CORRECTION', ['ATTACH']],
    ['SUPPLEMENT', ['ATTACH', 'CORRECT']],
  ] as const)('an issued %s may get: %j', (kind, events) => {
    expect(decisionEventsFor(actor('SECRETARY'), 'ISSUED', kind)).toEqual(events);
  });
  test('an account without a person signs nothing', () => {
    expect(decisionEventsFor({ ...actor('DIRECTOR'), staffId: undefined }, 'DRAFT')).toEqual([]);
  });
  test('the drafter is not the signer', () => {
    expect(hasDrafted([actor('DIRECTOR', 'SECRETARY')], 'a1')).toBe(true);
    expect(hasDrafted([actor('DIRECTOR')], 'a2')).toBe(false);
  });
  test('nobody signs their own award', () => {
    const own = { staffId: 's1' };
    expect(linesRewarding([actor('DIRECTOR')], [own, { staffId: 's2' }, { staffId: null }])).toEqual([own]);
  });
});

describe('the number of a decision', () => {
  test.each([
    [152, '152/QĐ-SNgV'],
    [7, '07/QĐ-SNgV'],
    [10, '10/QĐ-SNgV'],
  ])('%i is written %s (NĐ 30/2020)', (number, text) =>
    expect(documentNumber(number, decisionSign('SNgV'))).toBe(text),
  );
});

describe('the day of a decision', () => {
  const day = plainDate;
  test.each([
    ['2021-12-30', undefined],
    ['2021-12-31', undefined],
    ['2022-01-01', 'IN_THE_FUTURE'],
    ['2021-12-20', undefined],
    ['2021-12-19', 'BEFORE_MEETING'],
  ])('%s, met on 20/12, today 31/12 → %s', (issued, problem) => {
    expect(issueDateProblem(day(issued), day('2021-12-31'), day('2021-12-20'))).toBe(problem);
  });
});

test('titles come before forms, collectives before persons, people by given name', () => {
  const person = (award: RewardedSubject['award'], subjectName: string): RewardedSubject => ({
    award,
    subjectKind: 'PERSON',
    subjectName,
  });
  const collective = (award: RewardedSubject['award'], subjectName: string): RewardedSubject => ({
    award,
    subjectKind: 'COLLECTIVE',
    subjectName,
  });
  const ceremony = [
    collective('ADVANCED_COLLECTIVE', 'Phòng Hợp tác quốc tế'),
    collective('ADVANCED_COLLECTIVE', 'Văn phòng - Thanh tra'),
    person('GRASSROOTS_EMULATION_FIGHTER', 'Trần Đức Bình'),
    person('ADVANCED_WORKER', 'Nguyễn Văn An'),
    person('ADVANCED_WORKER', 'Lê Thị Ánh'),
    person('ADVANCED_WORKER', 'Hồ Dũng'),
    person('ADVANCED_WORKER', 'Võ Đạt'),
    collective('DIRECTOR_COMMENDATION', 'Văn phòng - Thanh tra'),
    person('DIRECTOR_COMMENDATION', 'Nguyễn Văn An'),
  ];
  expect(ceremony.toReversed().toSorted(compareInCeremony)).toEqual(ceremony);
});
