import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { TargetKind } from './target.ts';

export const CHECK_IN_LIMITS = {
  note: 1_000,
  blocker: 1_000,
  loweredReason: 500,
  evidenceUrl: 500,
  evidenceNumber: 100,
  reviewNote: 500,
  value: 1_000_000,
} as const;

/** How sure the reporter is that the target will be met. */
export const CHECK_IN_CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type CheckInConfidence = (typeof CHECK_IN_CONFIDENCES)[number];

/** What the second person says of a figure. */
export const CHECK_IN_VERDICTS = ['CONFIRMED', 'RETURNED'] as const;
export type CheckInVerdict = (typeof CHECK_IN_VERDICTS)[number];

/** Where a figure stands: only a confirmed one counts. TOLD: told before figures were confirmed, and counts as it is. */
export const CHECK_IN_STATES = ['WAITING', 'CONFIRMED', 'RETURNED', 'TOLD'] as const;
export type CheckInState = (typeof CHECK_IN_STATES)[number];

export function checkInState(needsConfirmation: boolean, verdict: CheckInVerdict | undefined): CheckInState {
  return verdict ?? (needsConfirmation ? 'WAITING' : 'TOLD');
}

export interface CheckIn {
  readonly onDay: PlainDate;
  readonly value: number;
  readonly note: string;
  /** Of a target that counts registered and finished things. */
  readonly registered?: number | undefined;
  readonly confidence?: CheckInConfidence | undefined;
  readonly blocker?: string | undefined;
  readonly evidenceUrl?: string | undefined;
  readonly evidenceNumber?: string | undefined;
  readonly loweredReason?: string | undefined;
}

/** What a figure is reported against. */
export interface CheckInTerms {
  readonly kind: TargetKind;
  /** More than everybody of the base cannot have taken part; undefined where there is no base. */
  readonly base: number | undefined;
  readonly startsOn: PlainDate;
  readonly today: PlainDate;
  readonly countsRegistered?: boolean;
  /** The newest figure that was not sent back. */
  readonly lastValue?: number | undefined;
}

/** What is wrong with a reported figure; empty when it may be recorded. A note is asked for: a bare number proves nothing. */
export function checkInProblems(checkIn: CheckIn, terms: CheckInTerms): readonly InputProblem[] {
  return [
    ...numberProblems(checkIn, terms),
    ...dayProblems(checkIn, terms),
    ...textProblems(checkIn),
    ...loweredProblems(checkIn, terms),
  ];
}

function numberProblems({ value, registered }: CheckIn, terms: CheckInTerms): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const most = terms.base ?? CHECK_IN_LIMITS.value;
  if (value < 0) problems.push({ field: 'value', code: 'TOO_SMALL', limit: 0, actual: value });
  if (value > most) problems.push({ field: 'value', code: 'TOO_LARGE', limit: most, actual: value });
  if (terms.countsRegistered !== true) return problems;
  if (registered === undefined) problems.push({ field: 'registered', code: 'REQUIRED' });
  else if (registered > CHECK_IN_LIMITS.value) {
    problems.push({ field: 'registered', code: 'TOO_LARGE', limit: CHECK_IN_LIMITS.value, actual: registered });
  } else if (value > registered) {
    problems.push({ field: 'value', code: 'MORE_THAN_REGISTERED', limit: registered, actual: value });
  }
  return problems;
}

function dayProblems({ onDay }: CheckIn, { today, startsOn }: CheckInTerms): readonly InputProblem[] {
  if (onDay > today) return [{ field: 'onDay', code: 'IN_FUTURE' }];
  return onDay < startsOn ? [{ field: 'onDay', code: 'BEFORE_START' }] : [];
}

const TEXTS = ['note', 'blocker', 'loweredReason', 'evidenceUrl', 'evidenceNumber'] as const;

function textProblems(checkIn: CheckIn): readonly InputProblem[] {
  const { note, confidence, blocker, evidenceUrl } = checkIn;
  return [
    ...(isBlank(note) ? [{ field: 'note', code: 'REQUIRED' }] : []),
    // Who says that it will hardly be met says what stands in the way.
    ...(confidence === 'LOW' && isBlank(blocker) ? [{ field: 'blocker', code: 'REQUIRED' }] : []),
    ...(isBlank(evidenceUrl) || /^https?:\/\/\S+$/i.test(evidenceUrl?.trim() ?? '')
      ? []
      : [{ field: 'evidenceUrl', code: 'NOT_A_LINK' }]),
    ...TEXTS.flatMap((field) => {
      const actual = lengthOf(checkIn[field] ?? '');
      const limit = CHECK_IN_LIMITS[field];
      return actual > limit ? [{ field, code: 'TOO_LONG', limit, actual }] : [];
    }),
  ];
}

/** Less than before is possible, never without a word. */
function loweredProblems({ value, loweredReason }: CheckIn, { lastValue }: CheckInTerms): readonly InputProblem[] {
  if (lastValue === undefined || value >= lastValue || !isBlank(loweredReason)) return [];
  return [{ field: 'loweredReason', code: 'LOWERED', limit: lastValue, actual: value }];
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

/** Who confirms the figures of a target: the secretariat, the director, and the head of the answering department. */
export function mayReviewFigures(
  actor: Pick<Actor, 'roles'>,
  { ownerDepartmentId }: { readonly ownerDepartmentId: string | undefined },
): boolean {
  return (
    hasRole(actor, 'SECRETARY', 'DIRECTOR') || (ownerDepartmentId !== undefined && isHeadOf(actor, ownerDepartmentId))
  );
}

/** Who reported it, as far as the second pair of eyes depends on it. */
export interface Reporter {
  readonly accountId: string;
  readonly staffId: string | undefined;
}

/** A second account of the same person is no second person. */
export function isOwnFigure({ accountId, staffId }: Reporter, reporter: Reporter): boolean {
  return accountId === reporter.accountId || (staffId !== undefined && staffId === reporter.staffId);
}

/** What is wrong with a verdict: a figure is not sent back without saying why. */
export function reviewProblems(verdict: CheckInVerdict, note: string): readonly InputProblem[] {
  if (verdict === 'RETURNED' && isBlank(note)) return [{ field: 'note', code: 'REQUIRED' }];
  const actual = lengthOf(note);
  const limit = CHECK_IN_LIMITS.reviewNote;
  return actual > limit ? [{ field: 'note', code: 'TOO_LONG', limit, actual }] : [];
}
