export * from './unit-check-input.ts';
export * from './unit-check-life.ts';
export * from './unit-check-policy.ts';
