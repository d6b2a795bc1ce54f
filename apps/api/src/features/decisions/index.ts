import type { AnyExportList } from '../../platform/export/export-list.ts';
import { decisionExport, decisionLineExport } from './decision.export.ts';
import {
  DecisionFields,
  DecisionLineFields,
  MeetingDecisionFields,
  NominationDecisionFields,
} from './decision.fields.ts';
import { DecisionResolver } from './decision.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const decisionResolvers = [
  DecisionResolver,
  DecisionFields,
  DecisionLineFields,
  MeetingDecisionFields,
  NominationDecisionFields,
] as const;

export { visibleDecisions } from './decision.visibility.ts';

/** The lists of this feature as files. */
export const decisionExports: readonly AnyExportList[] = [decisionExport, decisionLineExport];
