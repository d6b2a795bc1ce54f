import { describe, expect, test } from 'vitest';
import { BALLOT_ROUND_STATUSES, BALLOT_ROUND_TRANSITIONS } from './round-status.ts';
import { isWitnessed, mayWitness, STAND_IN_ACTS, standingIn, wantsStandIn, type StandInRoom } from './stand-in.ts';

const ROOM: StandInRoom = {
  status: 'VOTING',
  isRehearsal: false,
  isChairAway: true,
  presentIds: new Set(['vice', 'first', 'second']),
  tellerIds: ['first', 'second'],
};
const ASKED = { memberId: 'vice', witnessIds: [] } as const;
const who = (id: string, isSecretary = false) => ({ id, memberId: id, isSecretary });

describe('when somebody stands in for a chair who has left', () => {
  test('in every state that has a way out and still asks for a chair, and in no other', () => {
    const wanted = BALLOT_ROUND_STATUSES.filter((status) => wantsStandIn({ ...ROOM, status }, undefined));
    const stuck = BALLOT_ROUND_STATUSES.filter(
      (status) => status !== 'DRAFT' && Object.keys(BALLOT_ROUND_TRANSITIONS[status]).length > 0,
    );
    expect(wanted).toEqual(stuck);
  });

  test.each([
    ['the chair is in the room', { isChairAway: false }],
    ['a rehearsal, which is erased', { isRehearsal: true }],
    ['the round is over', { status: 'CERTIFIED' as const }],
  ])('not where %s', (_, change) => {
    expect(wantsStandIn({ ...ROOM, ...change }, undefined)).toBe(false);
    expect(standingIn({ ...ROOM, ...change }, ASKED)).toBeUndefined();
  });

  test('whoever stands in and leaves too makes room for another', () => {
    const left = { ...ROOM, presentIds: new Set(['first', 'second']) };
    expect(standingIn(left, ASKED)).toBeUndefined();
    expect(wantsStandIn(left, ASKED)).toBe(true);
  });

  test('they end the round and open nothing', () => {
    expect(STAND_IN_ACTS).toEqual(['ANNOUNCE_CLOSING', 'CLOSE', 'CERTIFY', 'ANNUL']);
  });
});

describe('who witnesses it', () => {
  test('two of the counting team, each once', () => {
    expect(mayWitness(ROOM, ASKED, who('first'))).toBe(true);
    expect(mayWitness(ROOM, { ...ASKED, witnessIds: ['first'] }, who('first'))).toBe(false);
    expect(isWitnessed({ ...ASKED, witnessIds: ['first'] })).toBe(false);
    expect(isWitnessed({ ...ASKED, witnessIds: ['first', 'second'] })).toBe(true);
  });

  test('not whoever stands in, not another member, and the secretary only where the team has one left', () => {
    expect(mayWitness(ROOM, ASKED, who('vice'))).toBe(false);
    expect(mayWitness(ROOM, ASKED, who('other'))).toBe(false);
    expect(mayWitness(ROOM, ASKED, who('secretary', true))).toBe(false);
    const teller = { memberId: 'first', witnessIds: [] };
    expect(mayWitness(ROOM, teller, who('first'))).toBe(false);
    expect(mayWitness(ROOM, teller, who('second'))).toBe(true);
    expect(mayWitness(ROOM, teller, who('secretary', true))).toBe(true);
  });
});
