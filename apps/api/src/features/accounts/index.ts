import { ViewerFields } from './account.fields.ts';
import { AccountResolver } from './account.resolver.ts';

export { OrganisationType, RoleGrantType, ViewerType } from './account.type.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const accountResolvers = [AccountResolver, ViewerFields] as const;
