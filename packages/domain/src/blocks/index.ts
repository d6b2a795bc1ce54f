export * from './block-life.ts';
export * from './block-policy.ts';
export * from './block-terms.ts';
export * from './pact-life.ts';
