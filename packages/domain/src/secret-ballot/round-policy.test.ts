import { describe, expect, it } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { ballotRoundActsFor, type BallotRoundActor, type BallotRoundFacts, type BallotRoundStatus } from './index.ts';

const FACTS: BallotRoundFacts = {
  status: 'DRAFT',
  isRehearsal: false,
  isMeetingOpen: true,
  preparedById: 'secretary',
  isClosingAnnounced: false,
  isWindowed: false,
  isWindowOpen: false,
  hasBallot: true,
  hasNamed: true,
  hasPaper: true,
  isPaperToEnter: false,
  paperOpener: 'NOBODY',
  isPaperWitnessed: false,
  isPaperToCount: true,
  isPaperBatched: true,
  hasEnvelope: true,
  isCountOut: false,
  mayStandIn: false,
  mayWitness: false,
  hasConfirmedCode: false,
  hasSigned: false,
  haveTellersSigned: true,
};
const grants = (...roles: Role[]) => roles.map((role) => ({ role, departmentId: undefined }));
const member = { role: 'MEMBER', hasVote: true } as const;
const president = { role: 'CHAIR', hasVote: true } as const;
const ACTORS = {
  secretary: {
    accountId: 'secretary',
    roles: grants('SECRETARY'),
    seat: undefined,
    isTeller: false,
    standsIn: false,
    chairHeld: 'NOBODY',
  },
  chair: {
    accountId: 'chair',
    roles: grants('CHAIR'),
    seat: president,
    isTeller: false,
    standsIn: false,
    chairHeld: 'NOBODY',
  },
  member: {
    accountId: 'member',
    roles: grants('COUNCIL'),
    seat: member,
    isTeller: false,
    standsIn: false,
    chairHeld: 'NOBODY',
  },
  teller: {
    accountId: 'teller',
    roles: grants('COUNCIL'),
    seat: member,
    isTeller: true,
    standsIn: false,
    chairHeld: 'NOBODY',
  },
  auditor: {
    accountId: 'auditor',
    roles: grants('AUDITOR'),
    seat: undefined,
    isTeller: false,
    standsIn: false,
    chairHeld: 'NOBODY',
  },
} satisfies Record<string, BallotRoundActor>;

/** What each may do in each state, as the meeting's rules read aloud. */
const TABLE: Record<keyof typeof ACTORS, Record<BallotRoundStatus, readonly string[]>> = {
  secretary: {
    DRAFT: ['PREPARE'],
    SEALED: ['REGISTER_PAPER', 'RECORD_OPINION'],
    ISSUING: ['REGISTER_PAPER', 'RECORD_OPINION'],
    VOTING: ['REGISTER_PAPER', 'RECORD_OPINION'],
    CLOSED: [],
    PUBLISHED: ['EXPORT'],
    CERTIFIED: ['EXPORT'],
    DISPUTED: [],
    VOID: [],
  },
  chair: {
    DRAFT: ['SEAL'],
    SEALED: ['START_ISSUING', 'ANNUL'],
    ISSUING: ['COLLECT', 'OPEN_VOTING', 'ANNUL'],
    VOTING: ['COLLECT', 'ANNOUNCE_CLOSING', 'CLOSE', 'ANNUL'],
    CLOSED: ['PUBLISH', 'ANNUL'],
    PUBLISHED: ['CERTIFY', 'DISPUTE', 'EXPORT'],
    CERTIFIED: ['EXPORT'],
    DISPUTED: ['ANNUL'],
    VOID: [],
  },
  member: {
    DRAFT: [],
    SEALED: [],
    ISSUING: ['COLLECT'],
    VOTING: ['COLLECT'],
    CLOSED: [],
    PUBLISHED: ['EXPORT'],
    CERTIFIED: ['EXPORT'],
    DISPUTED: [],
    VOID: [],
  },
  teller: {
    DRAFT: [],
    SEALED: ['CONFIRM_CODE', 'REGISTER_PAPER'],
    ISSUING: ['CONFIRM_CODE', 'COLLECT', 'REGISTER_PAPER'],
    VOTING: ['COLLECT', 'REGISTER_PAPER'],
    CLOSED: ['COUNT_PAPER', 'PUBLISH'],
    PUBLISHED: ['SIGN', 'DISPUTE', 'EXPORT'],
    CERTIFIED: ['EXPORT'],
    DISPUTED: [],
    VOID: [],
  },
  auditor: {
    DRAFT: [],
    SEALED: [],
    ISSUING: [],
    VOTING: [],
    CLOSED: [],
    PUBLISHED: ['EXPORT'],
    CERTIFIED: ['EXPORT'],
    DISPUTED: [],
    VOID: [],
  },
};

describe('who does what in a round of the secret ballot', () => {
  it.each(
    Object.entries(TABLE).flatMap(([who, states]) =>
      Object.entries(states).map(([status, acts]) => [who, status, acts] as const),
    ),
  )('%s, %s: %j', (who, status, acts) => {
    const actor = ACTORS[who as keyof typeof ACTORS];
    expect(ballotRoundActsFor(actor, { ...FACTS, status: status as BallotRoundFacts['status'] })).toEqual(acts);
  });

  it('whoever prepared a round does not seal it, also as chair; a rehearsal may be sealed by its author', () => {
    const own = { ...FACTS, preparedById: 'chair' };
    expect(ballotRoundActsFor(ACTORS.chair, own)).toEqual([]);
    expect(ballotRoundActsFor(ACTORS.chair, { ...own, isRehearsal: true })).toEqual(['SEAL']);
  });

  it('ballots are given out in an open meeting; a rehearsal does not wait for one', () => {
    const sealed = { ...FACTS, status: 'SEALED', isMeetingOpen: false } as const;
    expect(ballotRoundActsFor(ACTORS.chair, sealed)).toEqual(['ANNUL']);
    expect(ballotRoundActsFor(ACTORS.chair, { ...sealed, isRehearsal: true })).toEqual([
      'START_ISSUING',
      'ANNUL',
      'ERASE',
    ]);
  });

  it('a member who takes no part in any item, or has signed already, has nothing left to do but to hear who misses a ballot', () => {
    expect(ballotRoundActsFor(ACTORS.member, { ...FACTS, status: 'VOTING', hasBallot: false })).toEqual([]);
    expect(ballotRoundActsFor(ACTORS.teller, { ...FACTS, status: 'PUBLISHED', hasSigned: true })).toEqual([
      'DISPUTE',
      'EXPORT',
    ]);
  });

  it('a lost ballot is heard while the council sits, and never in a rehearsal', () => {
    const published = { ...FACTS, status: 'PUBLISHED' } as const;
    expect(ballotRoundActsFor(ACTORS.teller, { ...published, isMeetingOpen: false })).not.toContain('DISPUTE');
    expect(ballotRoundActsFor(ACTORS.teller, { ...published, isRehearsal: true })).not.toContain('DISPUTE');
  });

  it('in window mode the chair collects the ballots, and again when half a minute is over', () => {
    const voting = { ...FACTS, status: 'VOTING', isWindowed: true } as const;
    expect(ballotRoundActsFor(ACTORS.chair, voting)).toContain('OPEN_WINDOW');
    expect(ballotRoundActsFor(ACTORS.chair, { ...voting, isWindowOpen: true })).not.toContain('OPEN_WINDOW');
    expect(ballotRoundActsFor(ACTORS.chair, { ...voting, isWindowed: false })).not.toContain('OPEN_WINDOW');
    expect(ballotRoundActsFor(ACTORS.teller, voting)).not.toContain('OPEN_WINDOW');
  });

  it('without papers there is no register, and what two tellers counted alike is not counted again', () => {
    const without = { ...FACTS, hasNamed: false, hasPaper: false, isPaperToCount: false };
    expect(ballotRoundActsFor(ACTORS.secretary, { ...without, status: 'VOTING' })).toEqual([]);
    expect(ballotRoundActsFor(ACTORS.teller, { ...without, status: 'CLOSED' })).toEqual(['PUBLISH']);
  });

  it.each([
    ['NOBODY', false, ['OPEN_PAPER']],
    ['SELF', false, []],
    ['OTHER', false, ['OPEN_PAPER']],
    ['SELF', true, ['ENTER_PAPER']],
    ['OTHER', true, []],
  ] as const)('few papers, opened by %s, witnessed %s: a teller does %j', (paperOpener, isPaperWitnessed, acts) => {
    const facts = { ...FACTS, status: 'VOTING', isPaperToEnter: true, paperOpener, isPaperWitnessed } as const;
    const of = (who: keyof typeof ACTORS) =>
      ballotRoundActsFor(ACTORS[who], facts).filter((act) => act === 'OPEN_PAPER' || act === 'ENTER_PAPER');
    expect(of('teller')).toEqual(acts);
    expect([of('chair'), of('secretary'), of('member')]).toEqual([[], [], []]);
  });

  it('once the count is out, the secretariat and the counting team keep scans of the papers, whatever becomes of the round', () => {
    const scans = (who: keyof typeof ACTORS, facts: Partial<BallotRoundFacts>) =>
      ballotRoundActsFor(ACTORS[who], { ...FACTS, isCountOut: true, ...facts }).includes('ATTACH_SCAN');
    for (const status of ['PUBLISHED', 'CERTIFIED', 'DISPUTED', 'VOID'] as const)
      expect(
        (['secretary', 'teller', 'chair', 'member', 'auditor'] as const).filter((who) => scans(who, { status })),
      ).toEqual(['secretary', 'teller']);
    expect(scans('secretary', { status: 'CLOSED', isCountOut: false })).toBe(false);
    expect(scans('teller', { status: 'PUBLISHED', isRehearsal: true })).toBe(false);
  });

  it('whoever stands in for a chair who has left ends a round in each state, and opens, gives out and collects nothing', () => {
    const vice = {
      ...ACTORS.member,
      seat: { role: 'VICE_CHAIR', hasVote: true },
      standsIn: true,
    } as const satisfies BallotRoundActor;
    const facts = { ...FACTS, isWindowed: true, hasBallot: false };
    const acts = (status: BallotRoundStatus) => ballotRoundActsFor(vice, { ...facts, status });
    expect(
      (['DRAFT', 'SEALED', 'ISSUING', 'VOTING', 'CLOSED', 'PUBLISHED', 'DISPUTED'] as const).map((status) =>
        acts(status).filter((act) => act !== 'EXPORT'),
      ),
    ).toEqual([[], ['ANNUL'], ['ANNUL'], ['ANNOUNCE_CLOSING', 'CLOSE', 'ANNUL'], ['ANNUL'], ['CERTIFY'], ['ANNUL']]);
    expect(ballotRoundActsFor({ ...vice, standsIn: false }, { ...facts, status: 'VOTING' })).toEqual([]);
  });

  it('a vice-chair asks to stand in, the counting team and the secretary witness, and nobody else', () => {
    const facts = { ...FACTS, status: 'VOTING', mayStandIn: true, mayWitness: true } as const;
    const vice = { ...ACTORS.member, seat: { role: 'VICE_CHAIR', hasVote: true } } as const;
    const of = (actor: BallotRoundActor) =>
      ballotRoundActsFor(actor, facts).filter((act) => act === 'STAND_IN' || act === 'WITNESS_STAND_IN');
    expect([of(vice), of(ACTORS.teller), of(ACTORS.secretary), of(ACTORS.chair), of(ACTORS.member)]).toEqual([
      ['STAND_IN'],
      ['WITNESS_STAND_IN'],
      ['WITNESS_STAND_IN'],
      [],
      [],
    ]);
  });

  it('the chair certifies when everybody of the counting team has signed', () => {
    const published = { ...FACTS, status: 'PUBLISHED', haveTellersSigned: false } as const;
    expect(ballotRoundActsFor(ACTORS.chair, published)).toEqual(['DISPUTE', 'EXPORT']);
  });
});
