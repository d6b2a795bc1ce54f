import { describe, expect, test } from 'vitest';
import type { StandIn } from '../accounts/index.ts';
import { plainDate } from '../kernel/index.ts';
import {
  applyRevocationEvent,
  revocationEventsFor,
  revocationProblems,
  REVOCATION_EVENTS,
  REVOCATION_STATUSES,
} from './award-revocation.ts';
import { moneyReturnOn, revocationGroundsOn } from './revocation-grounds.ts';
import type { Signer } from './signing.ts';

const TODAY = plainDate('2021-12-06');
const director: Signer = {
  accountId: 'd',
  staffId: 'tri',
  roles: [{ role: 'DIRECTOR', departmentId: undefined }],
  standsIn: [],
};
const secretary: Signer = {
  accountId: 's',
  staffId: 'ngoc',
  roles: [{ role: 'SECRETARY', departmentId: undefined }],
  standsIn: [],
};
const proposedBy = { accountId: 's', staffId: 'ngoc' };

function deputy(capacity: 'ON_BEHALF' | 'BY_AUTHORITY', to = '2021-12-31'): Signer {
  const standIn: StandIn = {
    delegationId: 'g',
    duty: 'SIGN_DECISIONS',
    departmentId: undefined,
    capacity,
    paperNumber: '60/GUQ-SNgV',
    from: plainDate('2021-12-01'),
    to: plainDate(to),
    isInForce: plainDate(to) >= TODAY,
    principal: { accountId: 'd', staffId: 'tri' },
  };
  return { accountId: 'p', staffId: 'pho', roles: [{ role: 'STAFF', departmentId: undefined }], standsIn: [standIn] };
}

test('a proposal is confirmed, refused or withdrawn; what was decided stays', () => {
  const table = REVOCATION_STATUSES.map((from) =>
    REVOCATION_EVENTS.map((event) => {
      const next = applyRevocationEvent(from, event);
      return next.ok ? next.value : null;
    }),
  );
  expect(table).toEqual([
    ['CONFIRMED', 'REFUSED', 'WITHDRAWN'],
    [null, null, null],
    [null, null, null],
    [null, null, null],
  ]);
});

describe('who decides', () => {
  const may = (actor: Signer, rewardedStaffId?: string, proposer = proposedBy) =>
    revocationEventsFor(actor, 'PROPOSED', {
      proposedBy: proposer,
      rewardedStaffIds: rewardedStaffId === undefined ? [] : [rewardedStaffId],
      today: TODAY,
    });

  test('is the director, of anybody’s award but the own one', () => {
    expect(may(director, 'uoc')).toEqual(['CONFIRM', 'REFUSE']);
    expect(may(director)).toEqual(['CONFIRM', 'REFUSE']);
    expect(may(director, 'tri')).toEqual([]);
  });

  test('is never who proposed, under another account neither', () => {
    expect(may(secretary, 'uoc')).toEqual(['WITHDRAW']);
    expect(may(secretary, 'ngoc'), 'nobody keeps the own award by taking back what a colleague proposed').toEqual([]);
    expect(may(director, 'uoc', { accountId: 'other', staffId: 'tri' })).toEqual([]);
    const own = { accountId: director.accountId, staffId: 'tri' };
    expect(may(director, 'uoc', own), 'proposed in the place of the office').toEqual(['WITHDRAW']);
  });

  test('is a deputy for the director’s award (KT.), but nobody by the director’s own authority (TUQ.)', () => {
    expect(may(deputy('ON_BEHALF'), 'tri')).toEqual(['CONFIRM', 'REFUSE']);
    expect(may(deputy('BY_AUTHORITY'), 'tri')).toEqual([]);
    expect(may(deputy('BY_AUTHORITY'), 'uoc')).toEqual(['CONFIRM', 'REFUSE']);
    expect(may(deputy('ON_BEHALF'), 'pho')).toEqual([]);
    expect(may(deputy('ON_BEHALF', '2021-12-05'), 'uoc')).toEqual([]);
  });
});

describe('what the law of the day says', () => {
  test.each([
    ['2021-12-01', ['FALSE_DECLARATION', 'FAULT_IN_PERIOD'], 'khoản 1 Điều 78 Nghị định 91/2017/NĐ-CP'],
    [
      '2024-01-01',
      ['FALSE_DECLARATION', 'FORGED_PAPERS', 'UNLAWFUL_PROCEDURE', 'FAULT_IN_PERIOD'],
      'điểm a khoản 2 Điều 93',
    ],
    [
      '2026-11-01',
      ['FALSE_DECLARATION', 'FORGED_PAPERS', 'UNLAWFUL_PROCEDURE', 'FAULT_IN_PERIOD'],
      'điểm a khoản 2 Điều 93',
    ],
  ])('on %s: these grounds', (day, grounds, basis) => {
    const known = revocationGroundsOn(plainDate(day));
    expect(known.map(({ ground }) => ground)).toEqual(grounds);
    expect(known[0]?.basis).toContain(basis);
  });

  test('money goes back within 15 working days since NĐ 152/2025', () => {
    expect(moneyReturnOn(plainDate('2025-06-30')).workingDays).toBeUndefined();
    expect(moneyReturnOn(plainDate('2025-07-01'))).toEqual({
      workingDays: 15,
      basis: 'điểm a khoản 2 Điều 58 Nghị định 152/2025/NĐ-CP',
    });
  });
});

describe('a form', () => {
  const form = {
    ground: 'FALSE_DECLARATION' as const,
    reason: 'Kê khai không đúng',
    paperNumber: '90/QĐ-SNgV',
    paperDate: plainDate('2021-11-30'),
    revokedBy: 'Giám đốc Sở',
  };
  const days = { decidedOn: plainDate('2021-07-05'), today: TODAY };
  const wrong = (change: Partial<typeof form> | { readonly ground: 'FORGED_PAPERS' }) =>
    revocationProblems({ ...form, ...change }, days).map(({ field, code }) => `${field} ${code}`);

  test('that is whole has nothing wrong', () => expect(wrong({})).toEqual([]));

  test.each([
    [{ paperDate: plainDate('2021-12-07') }, 'paperDate IN_THE_FUTURE'],
    [{ paperDate: plainDate('2021-07-04') }, 'paperDate BEFORE_DECISION'],
    [{ paperNumber: '' }, 'paperNumber REQUIRED'],
    [{ revokedBy: 'x'.repeat(201) }, 'revokedBy TOO_LONG'],
    [{ reason: '' }, 'reason REQUIRED'],
    [{ ground: 'FORGED_PAPERS' as const }, 'ground NOT_IN_LAW'],
  ])('%o', (change, problem) => expect(wrong(change)).toEqual([problem]));
});
