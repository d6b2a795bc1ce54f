import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type Grant } from '../accounts/index.ts';
import {
  canBeGivenCheck,
  maySeeNomination,
  nominationEventsFor,
  type NominationActor,
  type NominationFacts,
} from './nomination-policy.ts';
import { NOMINATION_STATUSES } from './nomination-status.ts';

const HEAD_HERE: Grant = { role: 'HEAD', departmentId: 'd1' };
const SECRETARY: Grant = { role: 'SECRETARY', departmentId: undefined };
const DIRECTOR: Grant = { role: 'DIRECTOR', departmentId: undefined };
const STAFF: Grant = { role: 'STAFF', departmentId: undefined };

function actor(staffId: string, ...roles: readonly Grant[]): NominationActor {
  return { staffId, roles: [STAFF, ...roles] };
}

const LINE: NominationFacts = {
  status: 'DRAFT',
  departmentId: 'd1',
  departmentKind: 'DIVISION',
  staffId: 'nominee',
  headIds: ['head'],
  isSubjectSecretary: false,
  checkerId: undefined,
};

const grant = fc.record({ role: fc.constantFrom(...ROLES), departmentId: fc.constantFrom('d1', 'd2', undefined) });
const facts: fc.Arbitrary<NominationFacts> = fc.record({
  status: fc.constantFrom(...NOMINATION_STATUSES),
  departmentId: fc.constantFrom('d1', 'd2'),
  departmentKind: fc.constantFrom('DIVISION', 'DIRECTORATE', 'ATTACHED_UNIT'),
  staffId: fc.constantFrom('nominee', 'other', undefined),
  headIds: fc.subarray(['nominee', 'other', 'head']),
  isSubjectSecretary: fc.boolean(),
  checkerId: fc.constantFrom('other', 'secretary', undefined),
});

describe('who may do what with a nomination', () => {
  test('the head of the division keeps, sends and withdraws its lines', () => {
    expect(nominationEventsFor(actor('head', HEAD_HERE), LINE)).toEqual(['EDIT', 'SUBMIT', 'WITHDRAW']);
  });

  test('a head of another division has no part in it', () => {
    expect(nominationEventsFor(actor('head', { role: 'HEAD', departmentId: 'd2' }), LINE)).toEqual([]);
  });

  test('the secretary keeps the line of a head, who cannot keep the own one', () => {
    const own = { ...LINE, staffId: 'head' };
    expect([
      nominationEventsFor(actor('head', HEAD_HERE), own),
      nominationEventsFor(actor('secretary', SECRETARY), own),
    ]).toEqual([[], ['EDIT', 'SUBMIT', 'WITHDRAW']]);
  });

  test('a deputy in charge keeps the line of the head', () => {
    const own = { ...LINE, staffId: 'head', headIds: ['head', 'deputy'] };
    expect([
      nominationEventsFor(actor('deputy', HEAD_HERE), own),
      nominationEventsFor(actor('secretary', SECRETARY), own),
    ]).toEqual([['EDIT', 'SUBMIT', 'WITHDRAW'], []]);
  });

  test('the director keeps the line of a secretary who heads the division', () => {
    const own = { ...LINE, staffId: 'secretary', headIds: ['secretary'], isSubjectSecretary: true };
    expect([
      nominationEventsFor(actor('secretary', SECRETARY, HEAD_HERE), own),
      nominationEventsFor(actor('director', DIRECTOR), own),
    ]).toEqual([[], ['EDIT', 'SUBMIT', 'WITHDRAW']]);
  });

  test('the secretary keeps the list of a division without a head', () => {
    expect(nominationEventsFor(actor('secretary', SECRETARY), { ...LINE, headIds: [] })).toEqual([
      'EDIT',
      'SUBMIT',
      'WITHDRAW',
    ]);
  });

  test('the secretary keeps the list of the directorate and no line of a headed division', () => {
    expect([
      nominationEventsFor(actor('secretary', SECRETARY), { ...LINE, departmentKind: 'DIRECTORATE' }),
      nominationEventsFor(actor('secretary', SECRETARY), LINE),
    ]).toEqual([['EDIT', 'SUBMIT', 'WITHDRAW'], []]);
  });

  test('the secretary receives or returns what was sent', () => {
    expect(nominationEventsFor(actor('secretary', SECRETARY), { ...LINE, status: 'SUBMITTED' })).toEqual([
      'RETURN',
      'RECEIVE',
      'ASSIGN',
    ]);
  });

  test('what was mended goes to the officer who had asked for it; another first takes it over', () => {
    const mended = { ...LINE, status: 'SUBMITTED', checkerId: 'colleague' } as const;
    expect([
      nominationEventsFor(actor('secretary', SECRETARY), mended),
      nominationEventsFor(actor('colleague', SECRETARY), mended),
    ]).toEqual([['ASSIGN'], ['RETURN', 'RECEIVE', 'ASSIGN']]);
  });

  test('the secretary checks what was received, and may look at it anew', () => {
    const secretary = actor('secretary', SECRETARY);
    expect([
      nominationEventsFor(secretary, { ...LINE, status: 'RECEIVED' }),
      nominationEventsFor(secretary, { ...LINE, status: 'ELIGIBLE' }),
      nominationEventsFor(secretary, { ...LINE, status: 'INELIGIBLE' }),
    ]).toEqual([
      ['RETURN', 'ASSIGN', 'CONFIRM_ELIGIBLE', 'FIND_INELIGIBLE'],
      ['CHECK_AGAIN', 'PUT_ON_AGENDA'],
      ['CHECK_AGAIN'],
    ]);
  });

  test('what one officer has in hand another may only take over', () => {
    const held = { ...LINE, status: 'RECEIVED', checkerId: 'colleague' } as const;
    expect([
      nominationEventsFor(actor('secretary', SECRETARY), held),
      nominationEventsFor(actor('colleague', SECRETARY), held),
    ]).toEqual([['ASSIGN'], ['RETURN', 'ASSIGN', 'CONFIRM_ELIGIBLE', 'FIND_INELIGIBLE']]);
  });

  test('the check is given to an officer or taken by whoever gives it, never to the person proposed', () => {
    const hands = { assignerId: 'director', officerIds: new Set(['secretary', 'nominee']) };
    expect(
      ['secretary', 'director', 'nominee', 'colleague'].filter((staffId) => canBeGivenCheck(staffId, hands, LINE)),
    ).toEqual(['secretary', 'director']);
  });

  test("the director takes the secretary's own line, and only that", () => {
    const sent = { ...LINE, status: 'SUBMITTED' } as const;
    expect([
      nominationEventsFor(actor('director', DIRECTOR), { ...sent, isSubjectSecretary: true }),
      nominationEventsFor(actor('director', DIRECTOR), sent),
    ]).toEqual([['RETURN', 'RECEIVE', 'ASSIGN'], []]);
  });

  test('nobody writes, sends, receives or returns a line for themselves', () => {
    fc.assert(
      fc.property(fc.array(grant), facts, (roles, line) => {
        const events = nominationEventsFor({ staffId: 'nominee', roles }, { ...line, staffId: 'nominee' });
        expect(events.filter((event) => event !== 'PUT_ON_AGENDA')).toEqual([]);
      }),
    );
  });

  test('whoever may act on a line may see it', () => {
    fc.assert(
      fc.property(fc.array(grant), facts, (roles, line) => {
        const someone = { staffId: 'other', roles };
        const isSilent = nominationEventsFor(someone, line).length === 0;
        expect(isSilent || maySeeNomination(someone, line)).toBe(true);
      }),
    );
  });

  test('a final line leaves nobody anything to do', () => {
    fc.assert(
      fc.property(
        fc.array(grant),
        facts,
        fc.constantFrom('DECIDED', 'NOT_PASSED', 'GRANTED_ABOVE', 'REFUSED_ABOVE', 'WITHDRAWN'),
        (roles, line, status) => {
          expect(nominationEventsFor({ staffId: 'other', roles }, { ...line, status })).toEqual([]);
        },
      ),
    );
  });
});

describe('who may see a nomination', () => {
  test('the council sees a line from the agenda on', () => {
    const member = actor('member', { role: 'COUNCIL', departmentId: undefined });
    const seen = NOMINATION_STATUSES.filter((status) => maySeeNomination(member, { ...LINE, status }));
    expect(seen).toEqual([
      'ON_AGENDA',
      'PASSED',
      'NOT_PASSED',
      'DECIDED',
      'FORWARDED',
      'GRANTED_ABOVE',
      'REFUSED_ABOVE',
    ]);
  });

  test('the person proposed sees the own line once it was sent', () => {
    const seen = NOMINATION_STATUSES.filter((status) => maySeeNomination(actor('nominee'), { ...LINE, status }));
    expect(seen).toEqual([
      'SUBMITTED',
      'RETURNED',
      'RECEIVED',
      'ELIGIBLE',
      'INELIGIBLE',
      'POSTED',
      'ON_AGENDA',
      'PASSED',
      'NOT_PASSED',
      'DECIDED',
      'FORWARDED',
      'GRANTED_ABOVE',
      'REFUSED_ABOVE',
    ]);
  });

  test('a colleague sees nothing', () => {
    expect(NOMINATION_STATUSES.filter((status) => maySeeNomination(actor('colleague'), { ...LINE, status }))).toEqual(
      [],
    );
  });
});
