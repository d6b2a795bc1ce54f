import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../accounts/index.ts';
import { addDays, isWorkingDay, plainDate } from '../kernel/index.ts';
import { AWARD_CODES, AWARDS, OWN_LEVEL_AWARDS } from '../vocabulary/index.ts';
import {
  answerExpectedOn,
  answerProblems,
  applySubmissionEvent,
  applySubmissionLineEvent,
  awardsDecidedBy,
  daysWaiting,
  decidingAuthority,
  DECIDING_AUTHORITIES,
  dispatchProblems,
  isAnswerOverdue,
  isLastDayOfYear,
  sendingAgainProblems,
  signingProblems,
  SUBMISSION_EVENTS,
  SUBMISSION_LINE_EVENTS,
  SUBMISSION_LINE_STATES,
  SUBMISSION_LINE_TRANSITIONS,
  SUBMISSION_STATUSES,
  SUBMISSION_TRANSITIONS,
  submissionEventsFor,
  submissionLineEventsFor,
  submissionTextProblems,
  usualAnswerDays,
  type AnswerAbove,
} from './index.ts';

const IN_A = plainDate('2021-12-20');
const IN_B2 = plainDate('2025-12-20');

function holding(role: Role, staffId = 'me') {
  return { accountId: 'a', staffId, roles: [{ role, departmentId: undefined }], standsIn: [] } as const;
}

describe('who decides an award', () => {
  test('the own director decides the awards of the own level, and no others', () => {
    const own = AWARD_CODES.filter((award) => decidingAuthority(award) === undefined);
    expect(own.toSorted()).toEqual([...OWN_LEVEL_AWARDS].sort());
  });

  test.each([
    ['PROVINCIAL_EMULATION_FIGHTER', 'PROVINCE_CHAIRMAN'],
    ['EXCELLENT_COLLECTIVE', 'PROVINCE_CHAIRMAN'],
    ['PROVINCIAL_MERIT', 'PROVINCE_CHAIRMAN'],
    ['MINISTERIAL_MERIT', 'MINISTER'],
    ['COMMEMORATIVE_MEDAL', 'MINISTER'],
    ['NATIONAL_EMULATION_FIGHTER', 'PRIME_MINISTER'],
    ['GOVERNMENT_FLAG', 'PRIME_MINISTER'],
    ['PRIME_MINISTER_MERIT', 'PRIME_MINISTER'],
    ['LABOUR_ORDER_THIRD', 'PRESIDENT'],
  ] as const)('%s goes to the %s', (award, authority) => expect(decidingAuthority(award)).toBe(authority));

  test('every award above the own level stands with exactly one authority', () => {
    const all = DECIDING_AUTHORITIES.flatMap((authority) => awardsDecidedBy(authority));
    expect(all.toSorted()).toEqual(AWARD_CODES.filter((award) => AWARDS[award].level !== 'GRASSROOTS').toSorted());
  });
});

describe('the life of a tờ trình', () => {
  test.each([
    ['DRAFT', 'EDIT', 'DRAFT'],
    ['DRAFT', 'SIGN', 'SIGNED'],
    ['DRAFT', 'CANCEL', 'CANCELLED'],
    ['SIGNED', 'DISPATCH', 'DISPATCHED'],
    ['SIGNED', 'CANCEL', 'CANCELLED'],
    ['DISPATCHED', 'RECORD', 'DISPATCHED'],
    ['DISPATCHED', 'SEND_AGAIN', 'DISPATCHED'],
    ['DISPATCHED', 'CORRECT', 'DISPATCHED'],
  ] as const)('%s %s leads to %s', (from, event, to) =>
    expect(applySubmissionEvent(from, event)).toEqual({ ok: true, value: to }),
  );

  test('every other act is refused with both names', () => {
    for (const from of SUBMISSION_STATUSES) {
      for (const event of SUBMISSION_EVENTS.filter((each) => !(each in SUBMISSION_TRANSITIONS[from]))) {
        expect(applySubmissionEvent(from, event)).toEqual({
          ok: false,
          error: { code: 'INVALID_TRANSITION', from, event },
        });
      }
    }
  });

  test('what was signed is neither worded anew nor signed again', () => {
    expect(Object.keys(SUBMISSION_TRANSITIONS.SIGNED)).toEqual(['DISPATCH', 'CANCEL']);
  });
});

describe('the life of a line', () => {
  test('a sequence of acts never leaves the table, and a line taken out stays out', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SUBMISSION_LINE_EVENTS), { maxLength: 30 }), (events) => {
        let state: (typeof SUBMISSION_LINE_STATES)[number] = 'WAITING';
        for (const event of events) {
          const was = state;
          const next = applySubmissionLineEvent(state, event);
          if (next.ok) state = next.value;
          if (was === 'TAKEN_OUT') expect(state).toBe('TAKEN_OUT');
        }
        expect(SUBMISSION_LINE_STATES).toContain(state);
      }),
    );
  });

  test('an answer is taken back before another one is written down', () => {
    expect(SUBMISSION_LINE_TRANSITIONS.GRANTED).toEqual({ CORRECT: 'WAITING' });
    expect(SUBMISSION_LINE_TRANSITIONS.REFUSED).toEqual({ CORRECT: 'WAITING' });
  });
});

describe('who does what', () => {
  test.each([
    ['SECRETARY', 'DRAFT', ['EDIT', 'CANCEL']],
    ['DIRECTOR', 'DRAFT', ['SIGN']],
    ['SECRETARY', 'SIGNED', ['DISPATCH', 'CANCEL']],
    ['DIRECTOR', 'SIGNED', []],
    ['SECRETARY', 'DISPATCHED', ['RECORD', 'SEND_AGAIN', 'CORRECT']],
    ['AUDITOR', 'DRAFT', []],
    ['HEAD', 'DISPATCHED', []],
  ] as const)('%s at %s: %j', (role, status, acts) => expect(submissionEventsFor(holding(role), status)).toEqual(acts));

  const OUT = { status: 'DISPATCHED', state: 'WAITING' } as const;
  test('nobody writes down the answer about the own line', () => {
    expect(submissionLineEventsFor(holding('SECRETARY'), { ...OUT, staffId: 'me' })).toEqual([]);
    expect(submissionLineEventsFor(holding('SECRETARY'), { ...OUT, staffId: 'other' })).toEqual([
      'GRANT',
      'REFUSE',
      'RETURN',
    ]);
  });

  test('before it has gone out no line has an answer', () =>
    expect(submissionLineEventsFor(holding('SECRETARY'), { ...OUT, status: 'SIGNED', staffId: null })).toEqual([]));
});

describe('clocks', () => {
  test('an answer is expected on a working day after the sending, later by every day allowed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 250 }), (offset, days) => {
        const sentOn = addDays(plainDate('2018-01-01'), offset);
        const expected = answerExpectedOn(sentOn, days);
        expect(isWorkingDay(expected)).toBe(true);
        expect(answerExpectedOn(sentOn, days + 1) > expected).toBe(true);
        expect(expected > sentOn).toBe(true);
      }),
    );
  });

  test('the days are those of the level and of the decree in force', () => {
    expect(usualAnswerDays('EXCELLENT_COLLECTIVE', IN_A)).toBe(25);
    expect([usualAnswerDays('LABOUR_ORDER_THIRD', IN_A), usualAnswerDays('LABOUR_ORDER_THIRD', IN_B2)]).toEqual([
      40, 50,
    ]);
  });

  test('the national fighter is appraised ten working days longer under the decree of 2017', () =>
    expect(usualAnswerDays('NATIONAL_EMULATION_FIGHTER', IN_A)).toBe(50));

  test('the expected day itself is in time; a line that was answered is late no more', () => {
    const expectedOn = plainDate('2022-01-28');
    expect(isAnswerOverdue({ state: 'WAITING', expectedOn }, expectedOn)).toBe(false);
    expect(isAnswerOverdue({ state: 'WAITING', expectedOn }, addDays(expectedOn, 1))).toBe(true);
    expect(isAnswerOverdue({ state: 'GRANTED', expectedOn }, addDays(expectedOn, 1))).toBe(false);
    expect(isAnswerOverdue({ state: 'RETURNED', expectedOn }, addDays(expectedOn, 1))).toBe(false);
  });

  test('days of waiting are calendar days', () =>
    expect(daysWaiting(plainDate('2021-12-24'), plainDate('2022-01-03'))).toBe(10));

  test.each([
    ['2022-01-15', true],
    ['2021-12-20', true],
    ['2021-01-31', false],
    ['2023-01-15', false],
  ])('a last day of %s is of the dossiers of 2021: %s', (day, isOfYear) =>
    expect(isLastDayOfYear(plainDate(day), 2021)).toBe(isOfYear),
  );
});

describe('what is written down', () => {
  const problemsOf = (problems: readonly { readonly field: string; readonly code: string }[]) =>
    problems.map(({ field, code }) => `${field} ${code}`);
  const TODAY = plainDate('2022-02-10');
  const GRANT: AnswerAbove = {
    outcome: 'GRANTED',
    number: '377/QĐ-UBND',
    decidedOn: plainDate('2022-01-28'),
    decidedBy: 'Chủ tịch Ủy ban nhân dân tỉnh',
    receivedOn: plainDate('2022-02-07'),
    reason: '',
    periodFrom: undefined,
    periodTo: undefined,
  };
  const SENT_ON = plainDate('2021-12-24');

  test.each([
    [{}, []],
    [{ number: '' }, ['number REQUIRED']],
    [{ decidedBy: ' ' }, ['decidedBy REQUIRED']],
    [{ decidedOn: plainDate('2021-12-01') }, ['decidedOn BEFORE_SENDING']],
    [{ receivedOn: plainDate('2022-01-27') }, ['receivedOn BEFORE_DECISION']],
    [{ receivedOn: plainDate('2022-02-11') }, ['receivedOn IN_THE_FUTURE']],
    [{ outcome: 'REFUSED', number: '' }, ['reason REQUIRED']],
    [{ outcome: 'RETURNED', reason: 'Thiếu chứng nhận sáng kiến.' }, []],
    [{ periodFrom: plainDate('2021-01-01'), periodTo: plainDate('2020-12-31') }, ['periodTo END_BEFORE_START']],
  ] as const)('an answer with %j', (change, wanted) =>
    expect(problemsOf(answerProblems({ ...GRANT, ...change }, SENT_ON, TODAY))).toEqual(wanted),
  );

  test('a tờ trình says to whom and about what', () =>
    expect(problemsOf(submissionTextProblems({ recipient: '', title: '', content: '' }))).toEqual([
      'recipient REQUIRED',
      'title REQUIRED',
    ]));

  test('it is signed on a day that has come, after the council', () => {
    expect(problemsOf(signingProblems({ number: 0, signedOn: plainDate('2022-02-11') }, TODAY, undefined))).toEqual([
      'number OUT_OF_RANGE',
      'signedOn IN_THE_FUTURE',
    ]);
    expect(problemsOf(signingProblems({ number: 7, signedOn: SENT_ON }, TODAY, plainDate('2021-12-25')))).toEqual([
      'signedOn BEFORE_MEETING',
    ]);
  });

  test('it is sent after the signature, in at least one set', () =>
    expect(
      problemsOf(
        dispatchProblems(
          { dispatchedOn: plainDate('2021-12-23'), sets: 0, way: 'PAPER', reason: '' },
          { signedOn: SENT_ON, wanted: [] },
          TODAY,
        ),
      ),
    ).toEqual(['dispatchedOn BEFORE_SIGNING', 'sets OUT_OF_RANGE']));

  test.each([
    ['as many sets as the law names', { sets: 3, withFiles: false }, { sets: 3, way: 'PAPER' }, false],
    ['fewer sets than the law names', { sets: 3, withFiles: false }, { sets: 2, way: 'PAPER' }, true],
    ['paper alone where files must come too', { sets: 1, withFiles: true }, { sets: 1, way: 'PAPER' }, true],
    ['files alone where paper must come too', { sets: 1, withFiles: true }, { sets: 1, way: 'ELECTRONIC' }, true],
    ['paper and files', { sets: 1, withFiles: true }, { sets: 1, way: 'BOTH' }, false],
    [
      'one set where the receiver says how many',
      { sets: undefined, withFiles: false },
      { sets: 1, way: 'PAPER' },
      false,
    ],
  ] as const)('%s', (_name, wanted, sent, isReasonWanted) => {
    const dispatch = { dispatchedOn: SENT_ON, reason: '', ...sent };
    const problems = dispatchProblems(dispatch, { signedOn: SENT_ON, wanted: [wanted] }, TODAY);
    expect(problemsOf(problems)).toEqual(isReasonWanted ? ['reason REQUIRED'] : []);
  });

  test('what was asked for is sent with a letter, after the question', () =>
    expect(
      problemsOf(sendingAgainProblems({ number: '', sentOn: plainDate('2022-01-01') }, GRANT.decidedOn, TODAY)),
    ).toEqual(['number REQUIRED', 'sentOn BEFORE_QUESTION']));
});
