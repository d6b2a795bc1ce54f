import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../accounts/index.ts';
import { MEETING_ACTS, hasMeetingRight, meetingActsFor, type CouncilActor } from './council-policy.ts';

const grants = (...roles: Role[]) => roles.map((role) => ({ role, departmentId: undefined }));
const secretary: CouncilActor = { roles: grants('STAFF', 'SECRETARY'), seat: undefined, chairHeld: 'NOBODY' };
const chair: CouncilActor = {
  roles: grants('COUNCIL', 'CHAIR'),
  seat: { role: 'CHAIR', hasVote: true },
  chairHeld: 'NOBODY',
};
const member: CouncilActor = { roles: grants('COUNCIL'), seat: { role: 'MEMBER', hasVote: true }, chairHeld: 'NOBODY' };
const scribe: CouncilActor = {
  roles: grants('COUNCIL', 'SECRETARY'),
  seat: { role: 'SECRETARY', hasVote: false },
  chairHeld: 'NOBODY',
};
const auditor: CouncilActor = { roles: grants('AUDITOR'), seat: undefined, chairHeld: 'NOBODY' };
const running = {
  status: 'OPEN',
  hasWaitingItem: true,
  hasOpenItem: true,
  hasRunningRound: false,
  hasItemToVoteOn: true,
  hasItemToRepeat: true,
  hasUndecidedItem: true,
} as const;

describe('what a person can do at a meeting', () => {
  test.each([
    ['the secretary', secretary, ['MANAGE', 'RECORD_ATTENDANCE', 'DECLARE_CONFLICT', 'SHOW_ITEM']],
    [
      'the chair',
      chair,
      [
        'RECORD_ATTENDANCE',
        'CONFIRM_PRESENCE',
        'DECLARE_CONFLICT',
        'SHOW_ITEM',
        'OPEN_ITEM',
        'CLOSE_ITEM',
        'VOTE_AGAIN',
        'VOTE',
      ],
    ],
    ['a member', member, ['CONFIRM_PRESENCE', 'DECLARE_CONFLICT', 'VOTE']],
    [
      'a secretary who sits without a vote',
      scribe,
      ['MANAGE', 'RECORD_ATTENDANCE', 'CONFIRM_PRESENCE', 'DECLARE_CONFLICT', 'SHOW_ITEM'],
    ],
    ['the inspector', auditor, []],
  ] as const)('%s while items are open', (_, actor, acts) => expect(meetingActsFor(actor, running)).toEqual(acts));

  test('the chair starts a planned meeting and closes one without open items', () => {
    expect(meetingActsFor(chair, { ...running, status: 'PLANNED', hasOpenItem: false })).toContain('START');
    expect(meetingActsFor(secretary, { ...running, status: 'PLANNED' })).toContain('CHANGE');
    expect(meetingActsFor(chair, { ...running, status: 'PLANNED' })).not.toContain('CHANGE');
    expect(meetingActsFor(chair, { ...running, hasOpenItem: false })).toContain('CLOSE');
    expect(meetingActsFor(chair, running)).not.toContain('CLOSE');
  });

  test('after closing, only a decision is left to draft', () => {
    const closed = {
      status: 'CLOSED',
      hasWaitingItem: false,
      hasOpenItem: false,
      hasRunningRound: false,
      hasItemToVoteOn: false,
      hasItemToRepeat: false,
      hasUndecidedItem: true,
    } as const;
    expect(meetingActsFor(secretary, closed)).toEqual(['DRAFT_DECISION']);
    expect(meetingActsFor(chair, closed)).toEqual([]);
  });

  test('the role of chair without a seat that presides opens nothing', () => {
    const guest: CouncilActor = {
      roles: grants('CHAIR', 'COUNCIL'),
      seat: { role: 'MEMBER', hasVote: true },
      chairHeld: 'NOBODY',
    };
    expect(hasMeetingRight(guest, 'OPEN_ITEM')).toBe(false);
  });

  test('a vice-chair who was handed the meeting presides', () => {
    expect(
      hasMeetingRight(
        { roles: grants('COUNCIL', 'CHAIR'), seat: { role: 'VICE_CHAIR', hasVote: true }, chairHeld: 'NOBODY' },
        'START',
      ),
    ).toBe(true);
    expect(
      hasMeetingRight(
        { roles: grants('COUNCIL'), seat: { role: 'VICE_CHAIR', hasVote: true }, chairHeld: 'NOBODY' },
        'START',
      ),
    ).toBe(false);
  });

  test.each(ROLES)('a %s without a seat never votes', (role) => {
    expect(hasMeetingRight({ roles: grants(role), seat: undefined, chairHeld: 'NOBODY' }, 'VOTE')).toBe(false);
  });

  test('the administrator can do nothing at all', () => {
    for (const act of MEETING_ACTS)
      expect(hasMeetingRight({ roles: grants('ADMIN'), seat: undefined, chairHeld: 'NOBODY' }, act)).toBe(false);
  });
});
