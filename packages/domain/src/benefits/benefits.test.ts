import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import {
  applyBenefitEvent,
  BENEFIT_EVENTS,
  BENEFIT_LIMITS,
  BENEFIT_STATES,
  benefitEventsFor,
  benefitProblems,
  benefitStateOn,
  isBenefitOverdue,
  monthsBefore,
  type BenefitFacts,
} from './index.ts';

const DUE = plainDate('2021-12-06');
const on = (status: 'WAITING' | 'RETURNED' | 'REPORTED', today: string) => [
  benefitStateOn({ status, dueOn: DUE }, plainDate(today)),
  isBenefitOverdue({ status, dueOn: DUE }, plainDate(today)),
];

test('it is asked for from its day on, and late from the day after', () => {
  expect(on('WAITING', '2021-12-05')).toEqual(['NOT_DUE', false]);
  expect(on('WAITING', '2021-12-06')).toEqual(['WAITING', false]);
  expect(on('WAITING', '2021-12-07')).toEqual(['WAITING', true]);
  expect(on('RETURNED', '2021-12-07')).toEqual(['RETURNED', true]);
  expect(on('REPORTED', '2021-12-07')).toEqual(['REPORTED', false]);
});

test('every state and act has its answer', () => {
  const ways = BENEFIT_STATES.flatMap((state) =>
    BENEFIT_EVENTS.flatMap((event) => {
      const next = applyBenefitEvent(state, event);
      return next.ok ? [`${state} ${event} ${next.value}`] : [];
    }),
  );
  expect(ways).toEqual([
    'WAITING REPORT REPORTED',
    'REPORTED CONFIRM CONFIRMED',
    'REPORTED RETURN RETURNED',
    'RETURNED REPORT REPORTED',
  ]);
});

describe('who answers', () => {
  const facts: BenefitFacts = {
    authorIds: ['ha', 'minh'],
    departmentId: 'd',
    headIds: ['uoc'],
    secretaryIds: ['thu'],
  };
  const head = { staffId: 'uoc', roles: [{ role: 'HEAD', departmentId: 'd' }] } as const;
  const secretary = { staffId: 'thu', roles: [{ role: 'SECRETARY', departmentId: undefined }] } as const;
  const director = { staffId: 'giam', roles: [{ role: 'DIRECTOR', departmentId: undefined }] } as const;
  const asked = (more: Partial<BenefitFacts>) =>
    Object.entries({ head, secretary, director }).flatMap(([name, actor]) =>
      benefitEventsFor(actor, 'REPORTED', { ...facts, ...more }).length > 0 ? [name] : [],
    );

  test('the head; the secretariat for the own of the head or a vacant post; then the director; never an author', () => {
    expect(asked({})).toEqual(['head']);
    expect(asked({ authorIds: ['ha', 'uoc'] })).toEqual(['secretary']);
    expect(asked({ headIds: [], departmentId: 'other' })).toEqual(['secretary']);
    expect(asked({ authorIds: ['ha', 'uoc', 'thu'] })).toEqual(['director']);
  });

  test('an author tells, whoever of them wrote the request, and nobody else', () => {
    const who = (staffId: string) =>
      benefitEventsFor({ staffId, roles: [{ role: 'STAFF', departmentId: undefined }] }, 'WAITING', facts);
    expect(who('ha')).toEqual(['REPORT']);
    expect(who('minh')).toEqual(['REPORT']);
    expect(who('dung')).toEqual([]);
  });
});

test('an amount is of the months since the check before', () => {
  expect([3, 6, 12].map((months) => monthsBefore(months, [12, 3, 6]))).toEqual([0, 3, 6]);
});

test('words are needed, an amount is whole đồng or none', () => {
  const told = { amount: undefined, words: 'Giảm 40 giờ mỗi tháng.', evidence: '' };
  expect(benefitProblems(told)).toEqual([]);
  expect(benefitProblems({ ...told, amount: 1 })).toEqual([]);
  for (const amount of [0, 1.5, BENEFIT_LIMITS.amount + 1, Number.NaN]) {
    expect(benefitProblems({ ...told, amount })).toMatchObject([{ field: 'amount', code: 'NOT_AN_AMOUNT' }]);
  }
  expect(benefitProblems({ ...told, words: ' ' })).toEqual([{ field: 'words', code: 'REQUIRED' }]);
});
