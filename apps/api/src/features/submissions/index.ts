import type { AnyExportList } from '../../platform/export/export-list.ts';
import { submissionExport, submissionLineExport } from './submission.export.ts';
import {
  NominationForwardingFields,
  SubmissionAnswerFields,
  SubmissionFields,
  SubmissionLineFields,
} from './submission.fields.ts';
import { submissionPapers } from './submission.paper.ts';
import { SubmissionAgreementFields } from './submission-agreement.fields.ts';
import { SubmissionFrozenFields } from './submission-frozen.fields.ts';
import { SubmissionWordingFields } from './submission-wording.fields.ts';
import { SubmissionResolver } from './submission.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const submissionResolvers = [
  SubmissionResolver,
  SubmissionFields,
  SubmissionAgreementFields,
  SubmissionWordingFields,
  SubmissionFrozenFields,
  SubmissionLineFields,
  SubmissionAnswerFields,
  NominationForwardingFields,
] as const;

export { waitingToBeForwarded } from './forwardable.queries.ts';
export { submissionsOfYear, visibleSubmissions } from './submission.visibility.ts';

/** The official papers of this feature. */
export { submissionPapers };

/** The lists of this feature as files. */
export const submissionExports: readonly AnyExportList[] = [submissionExport, submissionLineExport];
