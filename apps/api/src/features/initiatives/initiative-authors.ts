import type { Prisma } from '@thidua/db';

/** An author with what is known of their will. */
export const AUTHOR_ROW = {
  staffId: true,
  shareBasisPoints: true,
  qualification: true,
  answer: true,
  answeredShare: true,
  answerNote: true,
  answeredAt: true,
  answeredById: true,
} as const satisfies Prisma.InitiativeAuthorSelect;
export type AuthorRow = Prisma.InitiativeAuthorGetPayload<{ select: typeof AUTHOR_ROW }>;
