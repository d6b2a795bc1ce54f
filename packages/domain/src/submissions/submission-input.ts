import { MAXIMUM_DOCUMENT_NUMBER } from '../decisions/index.ts';
import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import type { SubmissionOutcome, SubmissionWay } from './submission-life.ts';

/** Longest texts in characters and most lines of one tờ trình; the CHECKs of the tables repeat the lengths. */
export const SUBMISSION_LIMITS = {
  recipient: 250,
  title: 500,
  content: 5_000,
  number: 100,
  authority: 250,
  reason: 1_000,
  sets: 99,
  lines: 500,
} as const;

export interface SubmissionTexts {
  readonly recipient: string;
  readonly title: string;
  readonly content: string;
}

export function submissionTextProblems({ recipient, title, content }: SubmissionTexts): readonly InputProblem[] {
  return [
    ...neededProblems('recipient', recipient, SUBMISSION_LIMITS.recipient),
    ...neededProblems('title', title, SUBMISSION_LIMITS.title),
    ...tooLongProblems('content', content, SUBMISSION_LIMITS.content),
  ];
}

/** A tờ trình bears a day that has come, and not one before the council passed its lines. */
export function signingProblems(
  { number, signedOn }: { readonly number: number; readonly signedOn: PlainDate },
  today: PlainDate,
  passedOn: PlainDate | undefined,
): readonly InputProblem[] {
  const limit = MAXIMUM_DOCUMENT_NUMBER;
  return [
    ...(number < 1 || number > limit ? [{ field: 'number', code: 'OUT_OF_RANGE', limit, actual: number }] : []),
    ...(signedOn > today ? [{ field: 'signedOn', code: 'IN_THE_FUTURE' }] : []),
    ...(passedOn !== undefined && signedOn < passedOn ? [{ field: 'signedOn', code: 'BEFORE_MEETING' }] : []),
  ];
}

/** What the law wants of the dossier of one line as it goes up. */
export interface WantedOfLine {
  /** Undefined where the higher level says how many. */
  readonly sets: number | undefined;
  readonly withFiles: boolean;
}

export interface Dispatch {
  readonly dispatchedOn: PlainDate;
  readonly way: SubmissionWay;
  readonly sets: number;
  readonly reason: string;
}

/** True where fewer sets went up than the law names, or only paper or only files where both must arrive. */
export function fallsShort({ way, sets }: Pick<Dispatch, 'way' | 'sets'>, wanted: readonly WantedOfLine[]): boolean {
  return wanted.some((line) => sets < (line.sets ?? 1) || (line.withFiles && way !== 'BOTH'));
}

/** It is sent after it was signed, on a day that has come; less than the law wants goes up only with a reason. */
export function dispatchProblems(
  dispatch: Dispatch,
  { signedOn, wanted }: { readonly signedOn: PlainDate; readonly wanted: readonly WantedOfLine[] },
  today: PlainDate,
): readonly InputProblem[] {
  const { dispatchedOn, sets, reason } = dispatch;
  const limit = SUBMISSION_LIMITS.sets;
  return [
    ...(fallsShort(dispatch, wanted)
      ? neededProblems('reason', reason, SUBMISSION_LIMITS.reason)
      : tooLongProblems('reason', reason, SUBMISSION_LIMITS.reason)),
    ...(dispatchedOn > today ? [{ field: 'dispatchedOn', code: 'IN_THE_FUTURE' }] : []),
    ...(dispatchedOn < signedOn ? [{ field: 'dispatchedOn', code: 'BEFORE_SIGNING' }] : []),
    ...(sets < 1 || sets > limit ? [{ field: 'sets', code: 'OUT_OF_RANGE', limit, actual: sets }] : []),
  ];
}

export interface AnswerAbove {
  readonly outcome: SubmissionOutcome;
  /** Number of the decision, or of the letter that refuses or asks for more. */
  readonly number: string;
  readonly decidedOn: PlainDate;
  readonly decidedBy: string;
  readonly receivedOn: PlainDate;
  readonly reason: string;
  readonly periodFrom: PlainDate | undefined;
  readonly periodTo: PlainDate | undefined;
}

/**
 * What an answer lacks to be written down: a paper with number and day that came after the dossier went out, who wrote it, and why
 * where it is not a grant. A refusal may be told without a paper of its own.
 */
export function answerProblems(answer: AnswerAbove, sentOn: PlainDate, today: PlainDate): readonly InputProblem[] {
  const { outcome, number, decidedOn, decidedBy, receivedOn, reason, periodFrom, periodTo } = answer;
  const isGranted = outcome === 'GRANTED';
  return [
    ...(isGranted
      ? neededProblems('number', number, SUBMISSION_LIMITS.number)
      : tooLongProblems('number', number, SUBMISSION_LIMITS.number)),
    ...neededProblems('decidedBy', decidedBy, SUBMISSION_LIMITS.authority),
    ...(decidedOn < sentOn ? [{ field: 'decidedOn', code: 'BEFORE_SENDING' }] : []),
    ...(receivedOn < decidedOn ? [{ field: 'receivedOn', code: 'BEFORE_DECISION' }] : []),
    ...(receivedOn > today ? [{ field: 'receivedOn', code: 'IN_THE_FUTURE' }] : []),
    ...(isGranted ? [] : neededProblems('reason', reason, SUBMISSION_LIMITS.reason)),
    ...(isGranted && periodFrom !== undefined && periodTo !== undefined && periodTo < periodFrom
      ? [{ field: 'periodTo', code: 'END_BEFORE_START' }]
      : []),
  ];
}

/** What was asked for goes up with a letter of its own, after the question came. */
export function sendingAgainProblems(
  { number, sentOn }: { readonly number: string; readonly sentOn: PlainDate },
  askedOn: PlainDate,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...neededProblems('number', number, SUBMISSION_LIMITS.number),
    ...(sentOn > today ? [{ field: 'sentOn', code: 'IN_THE_FUTURE' }] : []),
    ...(sentOn < askedOn ? [{ field: 'sentOn', code: 'BEFORE_QUESTION' }] : []),
  ];
}
