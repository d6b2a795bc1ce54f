import { cleanLine, lengthOf, type InputProblem } from '../kernel/index.ts';

/** What a member says to an invitation; SENDS_OPINION: not there, but with an opinion or a ballot in an envelope (TT 12/2019/TT-BNV Điều 11(3)). */
export const INVITATION_ANSWERS = ['ATTENDS', 'DECLINES', 'SENDS_OPINION'] as const;
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number];

export const INVITATION_ANSWER_NAMES = {
  ATTENDS: 'Sẽ dự họp',
  DECLINES: 'Không dự được',
  SENDS_OPINION: 'Vắng mặt, gửi ý kiến hoặc phiếu trong phong bì',
} as const satisfies Record<InvitationAnswer, string>;

/** Longest texts, in characters. */
export const INVITATION_LIMITS = { note: 2_000, reason: 500 } as const;

/** Whoever is not coming says why: the minutes name the absent with their reason (law.md c.4). */
export function answerProblems(answer: InvitationAnswer, reason: string): readonly InputProblem[] {
  const actual = lengthOf(reason);
  const limit = INVITATION_LIMITS.reason;
  if (actual > limit) return [{ field: 'reason', code: 'TOO_LONG', limit, actual }];
  const isMissing = answer !== 'ATTENDS' && cleanLine(reason) === '';
  return isMissing ? [{ field: 'reason', code: 'REQUIRED' }] : [];
}
