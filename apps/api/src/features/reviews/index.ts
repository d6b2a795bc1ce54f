import type { AnyExportList } from '../../platform/export/export-list.ts';
import { reviewExport } from './review.export.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';
import { ReviewFields } from './review.fields.ts';
import { reviewPaperSource } from './review.paper.ts';
import { ReviewPaperFields } from './review-paper.fields.ts';
import { ReviewWordingFields } from './review-wording.fields.ts';
import { ReviewResolver } from './review.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const reviewResolvers = [ReviewResolver, ReviewFields, ReviewPaperFields, ReviewWordingFields] as const;

export { visibleReviews } from './review.visibility.ts';

/** The lists of this feature as files. */
export const reviewExports: readonly AnyExportList[] = [reviewExport];

/** The official papers of this feature. */
export const reviewPapers: readonly PaperSource[] = [reviewPaperSource];
