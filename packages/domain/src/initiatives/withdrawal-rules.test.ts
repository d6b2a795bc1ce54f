import { expect, test } from 'vitest';
import { initiativeEventsFor, type InitiativeFacts } from './initiative-policy.ts';
import { INITIATIVE_STATUSES } from './initiative-status.ts';
import { WITHDRAWAL_RULES } from './withdrawal-rules.ts';

const STAFF = { role: 'STAFF', departmentId: undefined } as const;
const owner = { staffId: 'lan', roles: [STAFF] } as const;
const coauthor = { staffId: 'minh', roles: [STAFF] } as const;
const secretary = { staffId: 'thu', roles: [STAFF, { role: 'SECRETARY', departmentId: undefined }] } as const;

function facts(changes: Partial<InitiativeFacts>): InitiativeFacts {
  return {
    status: 'DRAFT',
    ownerId: 'lan',
    authorIds: ['lan', 'minh'],
    departmentId: 'hop-tac',
    headIds: ['hung'],
    secretaryIds: ['thu'],
    isLate: false,
    ...changes,
  };
}

test.each(INITIATIVE_STATUSES)('in %s the table of moves says what the rule says', (status) => {
  const events = initiativeEventsFor(owner, facts({ status }));
  expect(events.includes('WITHDRAW')).toBe(WITHDRAWAL_RULES[status] === 'FREE');
  expect(events.includes('ASK_WITHDRAWAL')).toBe(WITHDRAWAL_RULES[status] === 'WITH_CONSENT');
  // The request is its owner's: a co-author takes the own consent back, not the request.
  const withdrawing = (event: string) => event.includes('WITHDRAW');
  expect(initiativeEventsFor(coauthor, facts({ status })).filter(withdrawing)).toEqual([]);
  expect(initiativeEventsFor(secretary, facts({ status })).filter(withdrawing)).toEqual([]);
  const asked = initiativeEventsFor(secretary, facts({ status, isWithdrawalAsked: true })).filter(withdrawing);
  expect(asked).toEqual(WITHDRAWAL_RULES[status] === 'WITH_CONSENT' ? ['AGREE_WITHDRAWAL', 'REFUSE_WITHDRAWAL'] : []);
});

test('a secretary who is an author does not answer for the own request', () => {
  const own = facts({ status: 'SCORING', isWithdrawalAsked: true, authorIds: ['lan', 'thu'] });
  expect(initiativeEventsFor(secretary, own)).toEqual([]);
});
