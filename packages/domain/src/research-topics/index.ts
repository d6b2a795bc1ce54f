export * from './topic-input.ts';
export * from './topic-life.ts';
export * from './topic-policy.ts';
