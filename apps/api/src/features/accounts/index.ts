import { ViewerFields } from './account.fields.ts';
import { AccountResolver } from './account.resolver.ts';
import { DoorResolver } from './door.resolver.ts';
import { SecondFactorResolver } from './second-factor.resolver.ts';
import { SecurityResolver } from './security.resolver.ts';

export { type ListedAccount, listAccounts } from './account-list.queries.ts';
export { recentFailuresOf } from './recent-failures.ts';
export { unlockAccount } from './use-cases/unlock-sign-in.ts';
export { forgetFailures } from './use-cases/forget-failures.ts';
export { endRolesOfLeaver } from './leaver-roles.ts';
export { roleFacts } from './role-facts.ts';
export { mailText, moment as momentText, tellOwner, type MailReader } from './credential-mails.ts';
export { takeFromBudget } from './throttle.ts';
export { NoEmailError, NoMailServerError, TooManyAttemptsError } from './account.result.ts';
export { ballotProblems } from './held-by-ballot.ts';
export { isReachedByMail } from './reached-by-mail.ts';
export { readableSecret as oneTimePassword } from './readable-secret.ts';
export { dropSecondFactor } from './use-cases/second-factor-changes.ts';
export { serveProvider } from './provider.routes.ts';
export { giveOneTimePassword } from './use-cases/set-one-time-password.ts';
export { OrganisationType, RoleEnum, RoleGrantType, ViewerType } from './account.type.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const accountResolvers = [
  AccountResolver,
  DoorResolver,
  SecondFactorResolver,
  SecurityResolver,
  ViewerFields,
] as const;
