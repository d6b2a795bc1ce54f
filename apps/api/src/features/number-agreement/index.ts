import { MeetingAgreementFields } from './agreement.fields.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const numberAgreementResolvers = [MeetingAgreementFields] as const;

export { AgreementFindingType, NumbersDifferError } from './agreement.type.ts';
export { numbersDiffer, paperAgreement } from './paper-agreement.ts';
