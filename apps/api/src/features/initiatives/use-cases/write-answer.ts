import type { Tx } from '@thidua/db';
import { CONSENT_NOTE_LENGTH, type AuthorAnswer } from '@thidua/domain/initiatives';
import { cleanText, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { refuse } from './change-initiative.ts';

/** What has to be said in words: which change, or which paper. */
export function noteOf(typed: string | null | undefined): Result<string, InputProblems> {
  const note = cleanText(typed ?? '').trim();
  const actual = lengthOf(note);
  if (actual === 0) return refuse([{ field: 'note', code: 'REQUIRED' }]);
  return actual > CONSENT_NOTE_LENGTH
    ? refuse([{ field: 'note', code: 'TOO_LONG', limit: CONSENT_NOTE_LENGTH, actual }])
    : ok(note);
}

interface Answered {
  readonly id: string;
  readonly staffId: string;
  readonly shareBasisPoints: number;
  readonly answer: AuthorAnswer;
  readonly note: string | null;
}

/** Keeps an answer to the share as it stands. */
export async function writeAnswer(
  tx: Tx,
  { actor, platform }: ActingContext,
  { id, staffId, shareBasisPoints, answer, note }: Answered,
): Promise<void> {
  await tx.initiativeAuthor.update({
    where: { initiativeId_staffId: { initiativeId: id, staffId } },
    data: {
      answer,
      answeredShare: shareBasisPoints,
      answerNote: note,
      answeredAt: businessNow(platform, actor),
      answeredById: actor.accountId,
    },
    select: { staffId: true },
  });
}
