import type { AnyExportList } from '../../platform/export/export-list.ts';
import { AwardCorrectionFields, DecisionAmendmentFields, LineCorrectionFields } from './amendment.fields.ts';
import { DecisionBonusFields } from './bonus.fields.ts';
import { decisionExport, decisionLineExport } from './decision.export.ts';
import {
  DecisionFields,
  DecisionLineFields,
  MeetingDecisionFields,
  NominationDecisionFields,
} from './decision.fields.ts';
import { DecisionFrozenFields } from './decision-frozen.fields.ts';
import { DecisionWordingFields, DecisionWordingOfDecision } from './decision-wording.fields.ts';
import { TemplateDecisionFields } from './template-decision.fields.ts';
import { yearBonusExport } from './year-bonus.export.ts';
import { DecisionResolver } from './decision.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const decisionResolvers = [
  DecisionResolver,
  DecisionFields,
  DecisionAmendmentFields,
  DecisionBonusFields,
  DecisionWordingOfDecision,
  DecisionWordingFields,
  TemplateDecisionFields,
  DecisionFrozenFields,
  DecisionLineFields,
  LineCorrectionFields,
  AwardCorrectionFields,
  MeetingDecisionFields,
  NominationDecisionFields,
] as const;

export { asItStands, CORRECTABLE, IN_FORCE } from './line-corrections.queries.ts';
export { lockDecision } from './use-cases/lock-decision.ts';
export { decisionPapers } from './decision.paper.ts';
export { OutsideDelegationError } from './decision.errors.ts';
export { DecisionType, SignerCapacityEnum, SigningDelegationType, ViewerSignatureType } from './decision.type.ts';
export { visibleDecisions } from './decision.visibility.ts';
export { signingDelegation, signingOf, viewerSignature } from './signing.queries.ts';
export { nomineeKindOf, subjectsOn } from './subject-names.queries.ts';

/** The lists of this feature as files. */
export const decisionExports: readonly AnyExportList[] = [decisionExport, decisionLineExport, yearBonusExport];
