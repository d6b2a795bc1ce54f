export { auditExports } from './audit.export.ts';
import { AuditEntryFields } from './audit.fields.ts';
import { AuditResolver } from './audit.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const auditResolvers = [AuditResolver, AuditEntryFields] as const;
