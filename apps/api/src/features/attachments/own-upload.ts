import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';

/** A file on its way is its sender's alone; one that was refused is no more. */
export function ownUpload(
  { accountId, organisationId }: Pick<Actor, 'accountId' | 'organisationId'>,
  id: string,
): Prisma.AttachmentWhereInput {
  return { id, organisationId, uploadedById: accountId, refusedAt: null, removedAt: null };
}
