export * from './grid-columns.ts';
export * from './nomination-code.ts';
export * from './nomination-limits.ts';
export * from './nomination-policy.ts';
export * from './nomination-status.ts';
export * from './nomination-year.ts';
export * from './quota.ts';
export * from './tick-consequences.ts';
