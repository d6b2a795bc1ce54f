import type { Prisma } from '@thidua/db';
import type { Signer } from '@thidua/domain/decisions';
import { readsSubmissions } from '@thidua/domain/submissions';

/** Tờ trình are known to whoever prepares, signs and inspects them; others read at the dossier what became of a line. */
export function visibleSubmissions(actor: Signer & { readonly organisationId: string }): Prisma.SubmissionWhereInput {
  const { organisationId } = actor;
  return readsSubmissions(actor) ? { organisationId } : { organisationId, id: { in: [] } };
}
