import type { Prisma } from '@thidua/db';
import type { Signer } from '@thidua/domain/decisions';
import { readsSubmissions } from '@thidua/domain/submissions';

/** Tờ trình are known to whoever prepares, signs and inspects them; others read at the dossier what became of a line. */
export function visibleSubmissions(actor: Signer & { readonly organisationId: string }): Prisma.SubmissionWhereInput {
  const { organisationId } = actor;
  return readsSubmissions(actor) ? { organisationId } : { organisationId, id: { in: [] } };
}

/**
 * The tờ trình that a year deals with: its own, and what an earlier year left to be signed, sent or answered. Answers come in the
 * year after the work that they reward.
 */
export function submissionsOfYear(year: number): Prisma.SubmissionWhereInput {
  const unanswered = {
    lines: { some: { state: { in: ['WAITING', 'RETURNED'] } } },
  } satisfies Prisma.SubmissionWhereInput;
  return {
    OR: [
      { year },
      {
        year: { lt: year },
        OR: [{ status: { in: ['DRAFT', 'SIGNED'] } }, { status: 'DISPATCHED', ...unanswered }],
      },
    ],
  };
}
