import { describe, expect, test } from 'vitest';
import { plainDate, unreachable } from '../kernel/index.ts';
import {
  answeredProblems,
  askedProblems,
  isOpinionOverdue,
  OPINION_TRANSITIONS,
  opinionEventsFor,
  requiredOpinions,
  silenceOf,
  usualReplyDays,
  type OpinionStatus,
  type OpinionSubject,
} from './index.ts';

const IN_A = plainDate('2021-12-06');
const IN_B1 = plainDate('2024-12-06');
const IN_B2 = plainDate('2025-12-06');

function ofHead(award: OpinionSubject['award']): OpinionSubject {
  return { award, isHeadOfBody: true, isWholeBody: false };
}

describe('what the law wants in the dossier', () => {
  test.each([
    [ofHead('NATIONAL_EMULATION_FIGHTER'), IN_A, ['PARTY_COMMITTEE Điều 45', 'LINE_MINISTRY Điều 47']],
    [ofHead('NATIONAL_EMULATION_FIGHTER'), IN_B2, ['PARTY_COMMITTEE Điều 33']],
    [{ ...ofHead('NATIONAL_EMULATION_FIGHTER'), isHeadOfBody: false }, IN_A, ['PARTY_COMMITTEE Điều 45']],
    [ofHead('LABOUR_ORDER_SECOND'), IN_B2, ['PARTY_COMMITTEE Điều 33', 'LINE_MINISTRY Điều 34']],
    [ofHead('PRIME_MINISTER_MERIT'), IN_A, ['LINE_MINISTRY Điều 47']],
    [{ award: 'LABOUR_ORDER_SECOND', isHeadOfBody: false, isWholeBody: true }, IN_A, ['LINE_MINISTRY Điều 47']],
    [{ award: 'PRIME_MINISTER_MERIT', isHeadOfBody: false, isWholeBody: false }, IN_A, []],
    [ofHead('PROVINCIAL_MERIT'), IN_A, []],
    [ofHead('ADVANCED_WORKER'), IN_B2, []],
  ] as const)('%o on %s', (subject, day, wanted) => {
    const told = requiredOpinions(subject, day).map(
      ({ body, ground }) => `${body} ${/Điều \d+/.exec(ground)?.[0] ?? ground}`,
    );
    expect(told).toEqual(wanted);
  });

  test('decree 98 is named as a whole, and the time and silence follow the regime of the letter', () => {
    expect(requiredOpinions(ofHead('LABOUR_ORDER_THIRD'), IN_B1).map(({ ground }) => ground)).toEqual([
      'Nghị định 98/2023/NĐ-CP',
      'Nghị định 98/2023/NĐ-CP',
    ]);
    expect([usualReplyDays(IN_A), usualReplyDays(IN_B1), usualReplyDays(IN_B2)]).toEqual([20, 10, 10]);
    expect(silenceOf('LINE_MINISTRY', IN_A)).toBe('GOES_ON');
    expect(silenceOf('LINE_MINISTRY', IN_B2)).toBe('SECRETARIAT_DECIDES');
    expect(silenceOf('PARTY_COMMITTEE', IN_A)).toBe('WRITING_NEEDED');
  });
});

test('every state is reached; who is proposed keeps no letter, and a late answer is taken', () => {
  expect(unreachable<OpinionStatus, string>(OPINION_TRANSITIONS, 'WAITING')).toEqual([]);
  const secretary = { staffId: 'an', roles: [{ role: 'SECRETARY' as const, departmentId: undefined }] };
  const of = (status: OpinionStatus, ...subjectIds: readonly string[]) =>
    opinionEventsFor(secretary, { status, subjectIds });
  expect(of('WAITING', 'ha')).toEqual(['ANSWER', 'CLOSE', 'CANCEL', 'ATTACH']);
  expect(of('UNANSWERED', 'ha')).toEqual(['ANSWER', 'ATTACH']);
  expect(of('WAITING', 'ha', 'an')).toEqual([]);
  expect(opinionEventsFor({ staffId: 'ha', roles: [] }, { status: 'WAITING', subjectIds: [] })).toEqual([]);
  expect(isOpinionOverdue({ status: 'WAITING', dueOn: IN_A }, IN_A)).toBe(false);
  expect(isOpinionOverdue({ status: 'WAITING', dueOn: IN_A }, plainDate('2021-12-07'))).toBe(true);
});

test('a letter has gone out and leaves time; an objection says why', () => {
  const asked = {
    bodyName: ' ',
    letterNumber: '1015/SNgV-VP',
    letterOn: plainDate('2021-12-07'),
    dueOn: plainDate('2021-12-07'),
    ground: '',
    nominationIds: [],
  };
  expect(askedProblems(asked, IN_A).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'bodyName REQUIRED',
    'letterOn NOT_YET',
    'dueOn BEFORE_START',
    'nominationIds REQUIRED',
  ]);
  const answered = {
    answerNumber: '',
    answerOn: plainDate('2021-11-30'),
    lines: [
      { answer: 'AGREES' as const, remark: '' },
      { answer: 'OBJECTS' as const, remark: ' ' },
    ],
  };
  expect(
    answeredProblems(answered, plainDate('2021-12-01'), IN_A).map(({ field, code }) => `${field} ${code}`),
  ).toEqual(['answerNumber REQUIRED', 'answerOn BEFORE_START', 'remark.1 REQUIRED']);
});
