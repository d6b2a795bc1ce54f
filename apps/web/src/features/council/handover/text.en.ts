import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'In the chair',
  nobody: 'No chair or vice-chair of the council is recorded as present.',
  handed: (from, at) => `Took the chair from ${from} at ${at}.`,
  reasonOf: (reason) => `Reason: ${reason}`,
  away: 'Whoever presides is recorded as absent.',
  hint: 'The chair can be handed over while no item is being voted on and no secret ballot is under way.',
  handOver: {
    act: 'Hand over the chair',
    title: 'Hand over the chair of the meeting',
    body: 'Whoever takes it opens and closes votes and ends the meeting. It is written into the course and the minutes.',
    submit: 'Hand over the chair',
    busy: 'Handing over…',
    done: (name) => `${name} presides from now on.`,
  },
  takeBack: {
    act: 'Take the chair back',
    title: 'Take back the chair of the meeting',
    body: 'You open and close votes and end the meeting. It is written into the course and the minutes.',
    submit: 'Take the chair back',
    busy: 'Taking back…',
    done: 'You preside from now on.',
  },
  taker: 'Who takes it',
  aside: (ordinals) => `Stands aside from item ${ordinals}`,
  noTaker:
    'No vice-chair of the council is present. Record a vice-chair as present, or pause the meeting until the chair is back.',
  reason: 'Reason',
  reasonHint: 'For example: concerned by item 3; called away.',
  problems: {
    taker: 'Choose who takes the chair.',
    reason: 'Enter a reason.',
    reasonLong: (limit) => `A reason has at most ${limit} characters.`,
    late: 'The meeting is not going on, so the chair cannot be handed over.',
    hindered: {
      ITEM_OPEN: 'An item is being voted on. Close it first.',
      ROUND_OPEN: 'A secret ballot is under way. Certify its result or annul it first.',
      ALREADY_PRESIDES: 'This person presides already.',
      NOT_PRESIDING_SEAT: 'Only the chair or a vice-chair of the council presides.',
      NOT_PRESENT: 'This person is not recorded as present.',
      NO_SIGN_IN: 'This person has no account to run a meeting with. Hand it to somebody else.',
    },
  },
};
