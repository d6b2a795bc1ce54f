import type { InitiativeFacts } from '@thidua/domain/initiatives';
import type { Desks } from '../organisation/index.ts';

/** What the rights on an initiative depend on. */
export function factsOf(
  { headIds, secretaryIds }: Desks,
  { status, ownerId, departmentId }: Pick<InitiativeFacts, 'status' | 'ownerId' | 'departmentId'>,
  authors: readonly { readonly staffId: string }[],
): InitiativeFacts {
  return {
    status,
    ownerId,
    departmentId,
    authorIds: authors.map(({ staffId }) => staffId),
    headIds: headIds.get(departmentId) ?? [],
    secretaryIds: [...secretaryIds],
  };
}
