export * from './contribution.ts';
export * from './gathering-input.ts';
export * from './gathering-life.ts';
export * from './gathering-policy.ts';
export * from './turnout.ts';
