import type { AnyExportList } from '../../platform/export/export-list.ts';
import { postingExport } from './posting.export.ts';
import { NominationPostingFields, PostingFields, PostingLineFields } from './posting.fields.ts';
import { PostingWordingFields } from './posting-wording.fields.ts';
import { PostingResolver } from './posting.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const postingResolvers = [
  PostingResolver,
  PostingFields,
  PostingWordingFields,
  PostingLineFields,
  NominationPostingFields,
] as const;

/** The lists of this feature as files. */
export const postingExports: readonly AnyExportList[] = [postingExport];
export { postingPapers } from './posting.paper.ts';
export { heardInPostings } from './heard-in-postings.queries.ts';
export { heldByPostings, neverPosted } from './never-posted.queries.ts';
export { visiblePostings } from './posting.visibility.ts';
