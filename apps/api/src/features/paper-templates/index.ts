import { PaperTemplateResolver } from './template.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const paperTemplateResolvers = [PaperTemplateResolver] as const;

export { templatePapers } from './template.paper.ts';
export { approvedOf, storedTexts, type ApprovedWording } from './template.queries.ts';
export { wordingFields } from './wording-fields.ts';
export { PaperTemplateType, PartTextInput, PartTextType } from './template.type.ts';
