export * from './opinion-input.ts';
export * from './opinion-life.ts';
export * from './opinion-policy.ts';
export * from './opinion-rules.ts';
