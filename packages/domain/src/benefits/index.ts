export * from './benefit-input.ts';
export * from './benefit-life.ts';
export * from './benefit-policy.ts';
