import { DocumentFields } from './document.fields.ts';
import { DocumentResolver } from './document.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const documentResolvers = [DocumentResolver, DocumentFields] as const;
