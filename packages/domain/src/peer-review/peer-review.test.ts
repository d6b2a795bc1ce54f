import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { countPeerVotes, peerRuleWords } from './peer-review-count.ts';
import { closePeerReviewProblems, draftPeerReviewProblems, type PeerReviewInput } from './peer-review-input.ts';
import { applyPeerReviewEvent, PEER_REVIEW_EVENTS, PEER_REVIEW_STATUSES } from './peer-review-life.ts';
import { peerReviewTerms, USUAL_PEER_RULE } from './peer-review-settings.ts';

const TWO_THIRDS = { share: { numerator: 2, denominator: 3 }, isStrict: false };
const votes = (agree: number | null, disagree = 0, blank = 0) => ({ agree, disagree, blank });

test.each([
  ['more than half of nine is five', votes(5, 4), 9, USUAL_PEER_RULE, { needed: 5, isComplete: true, isPassed: true }],
  ['half of eight is not more than half', votes(4, 4), 8, USUAL_PEER_RULE, { needed: 5, isPassed: false }],
  ['two thirds of nine are six', votes(6, 2, 1), 9, TWO_THIRDS, { needed: 6, isPassed: true }],
  ['who has no opinion stays in the base', votes(5, 0, 4), 9, TWO_THIRDS, { needed: 6, isPassed: false }],
  ['a vote that is missing settles nothing', votes(8), 9, USUAL_PEER_RULE, { isComplete: false, isPassed: false }],
  ['nor does a count that nobody has made', votes(null), 9, USUAL_PEER_RULE, { isComplete: false, isPassed: false }],
  ['nobody passes in an empty room', votes(0), 0, USUAL_PEER_RULE, { needed: 1, isComplete: false, isPassed: false }],
] as const)('%s', (_name, cast, present, rule, expected) => {
  expect(countPeerVotes(cast, present, rule)).toMatchObject(expected);
});

test('one more for, one less against, never turns passed into failed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (present, seed) => {
      const agree = seed % present;
      const isPassed = (count: number) => countPeerVotes(votes(count, present - count), present, TWO_THIRDS).isPassed;
      expect(isPassed(agree + 1) || !isPassed(agree)).toBe(true);
    }),
  );
});

test('what the body has set, and what holds where it set nothing', () => {
  const set = (values: Record<string, unknown>) => peerReviewTerms((key) => values[key]);
  expect(set({})).toEqual({ rule: USUAL_PEER_RULE, isRequired: false });
  expect(set({ peerReviewShare: '2/3', peerReviewRequired: true })).toEqual({ rule: TWO_THIRDS, isRequired: true });
  expect(set({ peerReviewShare: 'nhiều', peerReviewRequired: 'true' })).toEqual({
    rule: USUAL_PEER_RULE,
    isRequired: false,
  });
  expect([peerRuleWords(USUAL_PEER_RULE), peerRuleWords(TWO_THIRDS)]).toEqual([
    'quá 1/2 số người có mặt',
    'từ 2/3 số người có mặt',
  ]);
});

test('the life of the minutes', () => {
  const told = PEER_REVIEW_STATUSES.map((status) =>
    PEER_REVIEW_EVENTS.flatMap((event) => {
      const next = applyPeerReviewEvent(status, event);
      return next.ok ? [`${event} ${next.value}`] : [];
    }),
  );
  expect(told).toEqual([['RECORD OPEN', 'CLOSE CLOSED'], ['CORRECT OPEN']]);
});

describe('what was written down', () => {
  const TODAY = plainDate('2021-12-06');
  const minutes = (more: Partial<PeerReviewInput> = {}): PeerReviewInput => ({
    heldOn: TODAY,
    beganAt: '08:00',
    endedAt: '09:30',
    place: 'Phòng họp tầng 2',
    chairId: 'a',
    secretaryId: 'b',
    note: '',
    seats: ['a', 'b', 'c'].map((staffId) => ({ staffId, isPresent: true, absence: '' })),
    lines: [{ ...votes(2, 1), opinion: '' }],
    ...more,
  });
  const said = (problems: readonly { readonly field: string; readonly code: string }[]) =>
    problems.map(({ field, code }) => `${field} ${code}`);

  test('whole minutes have nothing wrong', () => {
    expect([
      ...draftPeerReviewProblems(minutes(), TODAY),
      ...closePeerReviewProblems(minutes(), USUAL_PEER_RULE),
    ]).toEqual([]);
  });

  test.each([
    [{ heldOn: plainDate('2021-12-07') }, ['heldOn IN_FUTURE']],
    [{ endedAt: '07:00' }, ['endedAt ENDS_BEFORE_START']],
    [{ chairId: 'z' }, ['chairId NOT_PRESENT']],
    [{ secretaryId: 'a' }, ['secretaryId SAME_AS_CHAIR']],
    [{ lines: [{ ...votes(3, 1), opinion: '' }] }, ['lines.0 MORE_THAN_PRESENT']],
    [{ lines: [{ ...votes(-1), opinion: '' }] }, ['lines.0 NOT_A_NUMBER']],
    [{ lines: [{ ...votes(2), opinion: 'ă'.repeat(1_001) }] }, ['lines.0 TOO_LONG']],
  ] as const)('impossible minutes are not even saved: %j', (more, expected) => {
    expect(said(draftPeerReviewProblems(minutes(more), TODAY))).toEqual(expected);
  });

  test('what is missing is told when the minutes are closed, not before', () => {
    const blank = minutes({ heldOn: null, place: ' ', chairId: null, secretaryId: null, seats: [], lines: [] });
    expect(said(draftPeerReviewProblems(blank, TODAY))).toEqual([]);
    expect(said(closePeerReviewProblems(blank, USUAL_PEER_RULE))).toEqual([
      'heldOn REQUIRED',
      'place REQUIRED',
      'seats NOBODY_PRESENT',
      'chairId REQUIRED',
      'secretaryId REQUIRED',
      'lines REQUIRED',
    ]);
    const halfCounted = minutes({ lines: [{ ...votes(2), opinion: '' }] });
    expect(said(closePeerReviewProblems(halfCounted, USUAL_PEER_RULE))).toEqual(['lines VOTES_MISSING']);
  });

  test('somebody who is there alone presides and writes, and no secretary is asked for', () => {
    const alone = minutes({
      secretaryId: null,
      seats: [{ staffId: 'a', isPresent: true, absence: '' }],
      lines: [{ ...votes(1), opinion: '' }],
    });
    expect(said(closePeerReviewProblems(alone, USUAL_PEER_RULE))).toEqual([]);
    expect(said(closePeerReviewProblems(minutes({ secretaryId: null }), USUAL_PEER_RULE))).toEqual([
      'secretaryId REQUIRED',
    ]);
  });
});
