import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsFrom, unreachable } from '../kernel/index.ts';
import {
  ANNULMENT_REASONS,
  applyRoundEvent,
  BALLOT_ROUND_EVENTS,
  BALLOT_ROUND_STATUSES,
  BALLOT_ROUND_TRANSITIONS,
  checkAnnulment,
  DISPUTABLE_IN,
  DISPUTE_GROUNDS,
  groundsBeforePublication,
  ROUND_DOORS,
  type BallotRoundEvent,
  type BallotRoundStatus,
  type ClosedRoundFacts,
} from './index.ts';

describe('the life of a round', () => {
  test('goes one way, from the draft to the signed minutes', () => {
    const straight = ['SEAL', 'START_ISSUING', 'OPEN_VOTING', 'CLOSE', 'PUBLISH', 'CERTIFY'] as const;
    expect(played(straight)).toEqual(['SEALED', 'ISSUING', 'VOTING', 'CLOSED', 'PUBLISHED', 'CERTIFIED']);
  });

  test.each(BALLOT_ROUND_STATUSES)('%s takes only the events of its row', (from) => {
    const allowed: readonly BallotRoundEvent[] = eventsFrom<BallotRoundStatus, BallotRoundEvent>(
      BALLOT_ROUND_TRANSITIONS,
      from,
    );
    const refused = BALLOT_ROUND_EVENTS.filter((event) => !applyRoundEvent(from, event).ok);
    expect(new Set([...allowed, ...refused])).toEqual(new Set(BALLOT_ROUND_EVENTS));
    expect(refused.map((event) => applyRoundEvent(from, event))).toEqual(
      refused.map((event) => ({ ok: false, error: { code: 'INVALID_TRANSITION', from, event } })),
    );
  });

  test('every state can be reached', () => expect(unreachable(BALLOT_ROUND_TRANSITIONS, 'DRAFT')).toEqual([]));

  test('B12 whatever happens in whatever order: what was destroyed never comes back, what was closed never opens again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BALLOT_ROUND_EVENTS), { maxLength: 100 }), (events) => {
        const states: readonly BallotRoundStatus[] = ['DRAFT', ...played(events)];
        const destroyed = states.findIndex((state) => ROUND_DOORS[state].keys === 'DESTROYED');
        const sealed = states.findIndex((state) => state !== 'DRAFT');
        const afterVoting = states.findLastIndex((state) => ROUND_DOORS[state].mayCast);
        const closed = states.indexOf('CLOSED');
        expect(states.filter((state, at) => destroyed !== -1 && at >= destroyed && ROUND_DOORS[state].mayCast)).toEqual(
          [],
        );
        expect(states.filter((state, at) => sealed !== -1 && at >= sealed && ROUND_DOORS[state].isEditable)).toEqual(
          [],
        );
        expect(closed === -1 || afterVoting < closed).toBe(true);
        // Nothing is published that was not closed first, and nothing after it was void.
        expect(!states.includes('PUBLISHED') || closed !== -1).toBe(true);
        expect(
          states.slice(states.indexOf('VOID')).every((state) => !states.includes('VOID') || state === 'VOID'),
        ).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('ballots are taken in one state only, and only while the keys are kept', () => {
    expect(BALLOT_ROUND_STATUSES.filter((status) => ROUND_DOORS[status].mayCast)).toEqual(['VOTING']);
    expect(BALLOT_ROUND_STATUSES.filter((status) => ROUND_DOORS[status].mayCollect)).toEqual(['ISSUING', 'VOTING']);
    expect(BALLOT_ROUND_STATUSES.filter((status) => ROUND_DOORS[status].freezesAccounts)).toEqual([
      'SEALED',
      'ISSUING',
      'VOTING',
      'CLOSED',
    ]);
    expect(BALLOT_ROUND_STATUSES.filter((status) => ROUND_DOORS[status].isPublic)).toEqual(['PUBLISHED', 'CERTIFIED']);
  });
});

describe('a round that is voided', () => {
  const byChair = { reason: 'COUNCIL_DECIDED', byMemberId: 'chair', text: 'Mất điện khi đang bỏ phiếu' } as const;

  test.each([
    ['DRAFT', 'NOT_NOW'],
    ['SEALED', undefined],
    ['ISSUING', undefined],
    ['VOTING', undefined],
    ['CLOSED', undefined],
    ['PUBLISHED', 'NOT_NOW'],
    ['CERTIFIED', 'NOT_NOW'],
    ['DISPUTED', undefined],
    ['VOID', 'NOT_NOW'],
  ] as const)('%s, by the chair with a reason: %s', (status, fault) => {
    const result = checkAnnulment(status, byChair);
    expect(result.ok ? undefined : result.error).toBe(fault);
  });

  test('names who and why; only the program finds that keys are lost or a backup was put back', () => {
    expect(checkAnnulment('VOTING', { ...byChair, byMemberId: null })).toEqual({ ok: false, error: 'WHO_MISSING' });
    expect(checkAnnulment('VOTING', { ...byChair, text: '  ' })).toEqual({ ok: false, error: 'TEXT_MISSING' });
    expect(checkAnnulment('VOTING', { ...byChair, reason: 'KEYS_LOST' })).toEqual({ ok: false, error: 'NOT_BY_HAND' });
    expect(checkAnnulment('VOTING', { reason: 'BACKUP_RESTORED', byMemberId: null, text: '' }).ok).toBe(true);
    expect(checkAnnulment('CLOSED', { ...byChair, reason: 'DISPUTE_UPHELD' })).toEqual({
      ok: false,
      error: 'DISPUTE_FIRST',
    });
    expect(ANNULMENT_REASONS.filter((reason) => checkAnnulment('DISPUTED', { ...byChair, reason }).ok)).toEqual([
      'COUNCIL_DECIDED',
      'CODE_LOST',
      'ENTITLEMENT_WRONG',
      'DISPUTE_UPHELD',
    ]);
  });
});

describe('a round that is disputed', () => {
  const whole: ClosedRoundFacts = {
    items: [{ itemId: 'a', ballots: 6, issueRecords: 7, journalEntries: 7, collectedInTrail: 7 }],
    brokenBoxes: 0,
    isManifestAsSealed: true,
    areEntitlementsAsSealed: true,
    isTrailWhole: true,
    isUrnSealWhole: true,
  };
  const [item] = whole.items;

  test.each([
    ['nothing', {}, []],
    ['a box that does not open', { brokenBoxes: 1 }, ['BOX_BROKEN']],
    ['a ballot that nobody collected', { items: [{ ...item!, ballots: 8 }] }, ['MORE_BALLOTS_THAN_ISSUED']],
    ['a record of issue that is gone', { items: [{ ...item!, issueRecords: 6 }] }, ['ISSUE_RECORDS_DIFFER']],
    ['a journal with one entry more', { items: [{ ...item!, journalEntries: 8 }] }, ['ISSUE_RECORDS_DIFFER']],
    ['a trail with one entry less', { items: [{ ...item!, collectedInTrail: 6 }] }, ['ISSUE_RECORDS_DIFFER']],
    ['another manifest', { isManifestAsSealed: false }, ['MANIFEST_CHANGED']],
    ['other entitlements', { areEntitlementsAsSealed: false }, ['ENTITLEMENT_CHANGED']],
    ['a broken trail', { isTrailWhole: false }, ['TRAIL_BROKEN']],
    ['a broken seal of the urn', { isUrnSealWhole: false }, ['URN_SEAL_BROKEN']],
  ] as const)('before publication, by %s', (_, change, grounds) => {
    expect(groundsBeforePublication({ ...whole, ...change })).toEqual(grounds);
  });

  test('each ground comes up only where the life lets a round be disputed', () => {
    const wrong = DISPUTE_GROUNDS.filter((ground) =>
      DISPUTABLE_IN[ground].some((status) => !applyRoundEvent(status, 'DISPUTE').ok),
    );
    expect(wrong).toEqual([]);
  });
});

/** The states that follow; an event that a state does not take changes nothing. */
function played(events: readonly BallotRoundEvent[]): readonly BallotRoundStatus[] {
  const states: BallotRoundStatus[] = [];
  let at: BallotRoundStatus = 'DRAFT';
  for (const event of events) {
    const result = applyRoundEvent(at, event);
    if (result.ok) at = result.value;
    states.push(at);
  }
  return states;
}
