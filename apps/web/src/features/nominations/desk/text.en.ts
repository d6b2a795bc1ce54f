import type { Words } from '../../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Appraisal desk',
  caption: (year) => `Nominations of ${year} at the appraisal desk`,
  tabs: { label: 'Whose nominations', 'cua-toi': 'My desk', 'chua-giao': 'Taken by nobody', 'tat-ca': 'All' },
  columns: {
    code: 'Code',
    subject: 'Person or collective',
    award: 'Title or commendation',
    department: 'Division',
    status: 'Status',
    checker: 'Officer',
    received: 'Received',
    due: 'Due',
  },
  nobody: 'Nobody yet',
  empty: {
    'cua-toi': 'There is nothing on your desk.',
    'chua-giao': 'No nomination waits for somebody to take it.',
    'tat-ca': 'No nomination is being appraised.',
  },
  take: (count) => (count === 1 ? 'Take 1 nomination' : `Take ${count} nominations`),
  assign: {
    open: 'Assign…',
    title: (count) => (count === 1 ? 'Assign 1 nomination' : `Assign ${count} nominations`),
    body: 'Only the officer it is given to concludes or returns a nomination. Who has it since when is seen by everybody who sees the nomination.',
    checker: 'Officer',
    dueOn: 'Due on',
    dueHint: 'Left empty, the time that the body has set.',
    confirm: 'Assign',
    busy: 'Assigning…',
  },
  confirm: {
    open: (count) => (count === 1 ? 'Confirm 1 as eligible' : `Confirm ${count} as eligible`),
    none: 'None of the chosen rows is eligible by its conditions and yours to conclude.',
    title: (count) => (count === 1 ? 'Confirm 1 nomination as eligible?' : `Confirm ${count} nominations as eligible?`),
    body: 'Only nominations of which every condition is met. They wait for a meeting of the council.',
    skips: (count) =>
      count === 1
        ? '1 chosen row has conditions to look at or is in the hand of another officer, and is passed over.'
        : `${count} chosen rows have conditions to look at or are in the hand of another officer, and are passed over.`,
    confirm: 'Confirm eligible',
    busy: (done, all) => `Confirming ${done}/${all}…`,
    done: (count) => (count === 1 ? '1 nomination is eligible.' : `${count} nominations are eligible.`),
  },
  notDone: (codes) => `Could not be done with: ${codes}. Open them to see why.`,
  outcome: {
    assigned: (count) => (count === 1 ? '1 nomination is assigned.' : `${count} nominations are assigned.`),
    HELD_BY_OTHER: (code, name) => `${code}: ${name} has just taken it.`,
    NOT_FOR_CHECKER: (code) => `${code}: not for the person nominated, nor for somebody outside the secretariat.`,
    NOT_THERE: 'Some are not yours to assign.',
    MOVED_ON: (code) => `${code}: no longer being appraised.`,
    CHANGED: (code) => `${code}: has just changed; look at it and assign again.`,
  },
  problems: { IN_PAST: 'The appraisal is due today or later.' },
  stays: {
    title: 'Desks so far',
    now: 'until now',
    dueOn: (day) => `due ${day}`,
    at: {
      DRAFT: 'Written by the division',
      SUBMITTED: 'Secretariat of the council, waiting for receipt',
      RETURNED: 'Completed by the division',
      RECEIVED: 'Secretariat of the council, waiting for appraisal',
      ELIGIBLE: 'Eligible, waiting for a meeting',
      INELIGIBLE: 'Not eligible',
      POSTED: 'Posted for comments',
      ON_AGENDA: 'Emulation and commendation council',
      PASSED: 'Passed by the council, waiting for the decision',
      NOT_PASSED: 'Not passed by the council',
      DECIDED: 'Decided',
      WITHDRAWN: 'Withdrawn',
    },
    checking: (name) => `Appraised by ${name}`,
  },
};
