export * from './council-input.ts';
export * from './council-life.ts';
export * from './council-policy.ts';
