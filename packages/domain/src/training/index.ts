export * from './pasted-people.ts';
export * from './training-input.ts';
export * from './training-life.ts';
export * from './training-policy.ts';
