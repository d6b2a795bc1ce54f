export * from './registration-content.ts';
export * from './registration-gate.ts';
export * from './registration-needs.ts';
export * from './registration-policy.ts';
export * from './registration-round.ts';
export * from './registration-status.ts';
export * from './registration-titles.ts';
export * from './registration-totals.ts';
