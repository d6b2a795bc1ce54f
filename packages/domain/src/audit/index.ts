export * from './audit-event.ts';
export * from './audit-family.ts';
export * from './personal-values.ts';
