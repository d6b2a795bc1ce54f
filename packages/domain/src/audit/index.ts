export * from './audit-event.ts';
export * from './audit-family.ts';
export * from './erasure.ts';
export * from './personal-values.ts';
