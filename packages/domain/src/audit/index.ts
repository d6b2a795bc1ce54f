export * from './audit-class.ts';
export * from './audit-event.ts';
export * from './audit-family.ts';
export * from './erasure.ts';
export type { AuditDetail, AuditFact, FieldChange, PersonalPart } from './event-shape.ts';
export type { HoldsFrom } from './organisation-event.ts';
export { PAPER_KINDS, type PaperKind } from './paper-event.ts';
export * from './personal-values.ts';
