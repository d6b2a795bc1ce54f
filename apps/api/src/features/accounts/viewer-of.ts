import { permissionsOf } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import type { ViewerType } from './account.type.ts';

/** What people see of themselves. */
export function viewerOf(actor: Actor): ViewerType {
  return {
    id: actor.accountId,
    displayName: actor.displayName,
    username: actor.username,
    language: actor.language,
    roles: actor.roles,
    permissions: permissionsOf(actor),
    staffId: actor.staffId,
    organisationId: actor.organisationId,
  };
}
