import { RegistrationResolver } from './registration.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const registrationResolvers = [RegistrationResolver] as const;
