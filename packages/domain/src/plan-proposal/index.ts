export { DOCUMENT_REFUSAL_CODES, documentRefusal, type DocumentRefusalCode } from './document-refusal.ts';
export { proposePlan } from './propose-plan.ts';
export * from './proposal.ts';
export * from './warning.ts';
export * from './assemble-plan.ts';
export * from './item-choice.ts';
export * from './item-fields.ts';
export * from './proposal-status.ts';
