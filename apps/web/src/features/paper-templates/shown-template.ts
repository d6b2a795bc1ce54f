import type { PaperTemplatesQuery } from './pages/paper-template.gql.ts';

/** A kind of paper with its wordings, as the pages ask for it. */
export type ShownKind = PaperTemplatesQuery['paperTemplates'][number];
export type ApprovedTemplate = ShownKind['approved'][number];
export type OpenTemplate = NonNullable<ShownKind['open']>;
