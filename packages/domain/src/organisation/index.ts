export * from './dated.ts';
export * from './rating-policy.ts';
