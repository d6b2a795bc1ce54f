import { expect, test } from 'vitest';
import { nominationEventsFor, type NominationActor, type NominationFacts } from './nomination-policy.ts';
import { NOMINATION_STATUSES } from './nomination-status.ts';
import { NOMINATION_WITHDRAWAL_RULES } from './nomination-withdrawal.ts';

const head: NominationActor = { staffId: 'hung', roles: [{ role: 'HEAD', departmentId: 'hop-tac' }] };
const secretary: NominationActor = { staffId: 'thu', roles: [{ role: 'SECRETARY', departmentId: undefined }] };

function facts(changes: Partial<NominationFacts>): NominationFacts {
  return {
    status: 'DRAFT',
    departmentId: 'hop-tac',
    departmentKind: 'DIVISION',
    staffId: 'lan',
    headIds: ['hung'],
    isSubjectSecretary: false,
    checkerId: undefined,
    ...changes,
  };
}

const withdrawing = (event: string) => event.includes('WITHDRAW');

test.each(NOMINATION_STATUSES)('in %s the table of moves says what the rule says', (status) => {
  const rule = NOMINATION_WITHDRAWAL_RULES[status];
  const isAsked = rule === 'WITH_CONSENT' || rule === 'TAKEN_OFF_FIRST';
  const own = nominationEventsFor(head, facts({ status })).filter(withdrawing);
  expect(own).toEqual([...(rule === 'FREE' ? ['WITHDRAW'] : []), ...(isAsked ? ['ASK_WITHDRAWAL'] : [])]);
  expect(nominationEventsFor(secretary, facts({ status })).filter(withdrawing)).toEqual([]);
  const answers = nominationEventsFor(secretary, facts({ status, isWithdrawalAsked: true })).filter(withdrawing);
  expect(answers).toEqual([
    ...(rule === 'WITH_CONSENT' ? ['AGREE_WITHDRAWAL'] : []),
    ...(isAsked ? ['REFUSE_WITHDRAWAL'] : []),
  ]);
});

test('a line whose division asks to withdraw it goes on no agenda before the answer', () => {
  const asked = facts({ status: 'ELIGIBLE', isWithdrawalAsked: true });
  expect(nominationEventsFor(secretary, asked)).not.toContain('PUT_ON_AGENDA');
  expect(nominationEventsFor(secretary, { ...asked, isWithdrawalAsked: false })).toContain('PUT_ON_AGENDA');
});

test('what one officer has in hand no other lets go', () => {
  const held = facts({ status: 'RECEIVED', checkerId: 'tam', isWithdrawalAsked: true });
  expect(nominationEventsFor(secretary, held).filter(withdrawing)).toEqual([]);
});
