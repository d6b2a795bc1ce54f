import type { InputProblem, PlainDate } from '../kernel/index.ts';
import { neededProblems } from '../works/index.ts';
import { POSTING_LIMITS } from './posting-life.ts';
import { earliestLastDay, isPostingOver, type PostingTerms } from './posting-rules.ts';

export interface PostingTyped {
  readonly title: string;
  readonly notice: string;
  readonly fromOn: PlainDate;
  /** Undefined while neither the form nor the body's setting says it. */
  readonly dueOn: PlainDate | undefined;
  readonly nominationIds: readonly string[];
}

/** What a posting lacks to be kept: it is announced before it begins, and never shorter than the body has set. */
export function postingProblems(typed: PostingTyped, terms: PostingTerms, today: PlainDate): readonly InputProblem[] {
  const count = typed.nominationIds.length;
  return [
    ...neededProblems('title', typed.title, POSTING_LIMITS.title),
    ...neededProblems('notice', typed.notice, POSTING_LIMITS.notice),
    ...dayProblems(typed, terms, today),
    ...(count === 0 ? [{ field: 'nominationIds', code: 'REQUIRED' }] : []),
    ...(count > POSTING_LIMITS.lines
      ? [{ field: 'nominationIds', code: 'TOO_MANY', limit: POSTING_LIMITS.lines, actual: count }]
      : []),
  ];
}

/** What is wrong with the days; asked once more when the posting opens. */
export function dayProblems(
  { fromOn, dueOn }: Pick<PostingTyped, 'fromOn' | 'dueOn'>,
  terms: PostingTerms,
  today: PlainDate,
): readonly InputProblem[] {
  const begun = fromOn < today ? [{ field: 'fromOn', code: 'IN_PAST' }] : [];
  if (dueOn === undefined) return [...begun, { field: 'dueOn', code: 'REQUIRED' }];
  const earliest = earliestLastDay(fromOn, terms);
  if (dueOn <= fromOn) return [...begun, { field: 'dueOn', code: 'BEFORE_START' }];
  const isShort = earliest !== undefined && dueOn < earliest;
  return [...begun, ...(isShort ? [{ field: 'dueOn', code: 'TOO_SHORT', limit: terms.days ?? 0 }] : [])];
}

/** What a comment lacks: words, and a posting that still takes them. */
export function commentProblems(
  { text, isFull }: { readonly text: string; readonly isFull: boolean },
  dueOn: PlainDate,
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...neededProblems('text', text, POSTING_LIMITS.comment),
    ...(isPostingOver(dueOn, today) ? [{ field: 'text', code: 'OVER' }] : []),
    ...(isFull ? [{ field: 'text', code: 'TOO_MANY', limit: POSTING_LIMITS.commentsOfOne }] : []),
  ];
}

/** What keeps a posting from being closed: days that are left, or comments that nobody has answered. */
export function closingProblems(
  { dueOn, unanswered }: { readonly dueOn: PlainDate; readonly unanswered: number },
  today: PlainDate,
): readonly InputProblem[] {
  return [
    ...(isPostingOver(dueOn, today) ? [] : [{ field: 'posting', code: 'NOT_OVER' }]),
    ...(unanswered > 0 ? [{ field: 'posting', code: 'UNANSWERED', actual: unanswered }] : []),
  ];
}
