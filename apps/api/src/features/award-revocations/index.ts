import { AwardRecordRevocationFields, AwardRevocationFields } from './revocation.fields.ts';
import { AwardRevocationResolver } from './revocation.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const awardRevocationResolvers = [
  AwardRevocationResolver,
  AwardRevocationFields,
  AwardRecordRevocationFields,
] as const;

export { AwardRevocationActInput } from './revocation.input.ts';
export { RevocationEventEnum, RevocationStatusEnum } from './revocation.type.ts';
export { visibleRevocations } from './revocation.visibility.ts';
