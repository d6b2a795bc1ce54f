export * from './composition-input.ts';
export * from './composition-policy.ts';
export * from './council-life.ts';
export * from './seat-changes.ts';
