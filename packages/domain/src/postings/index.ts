export * from './posting-input.ts';
export * from './posting-life.ts';
export * from './posting-policy.ts';
export * from './posting-rules.ts';
