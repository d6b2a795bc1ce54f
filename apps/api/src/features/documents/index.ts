import { DocumentFields } from './document.fields.ts';
import { DocumentResolver } from './document.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const documentResolvers = [DocumentResolver, DocumentFields] as const;

export { documentExports } from './document.export.ts';
export { knownDocument, type DocumentColumns } from './document-entry.ts';
export { lockRegister } from './use-cases/register-document.ts';
