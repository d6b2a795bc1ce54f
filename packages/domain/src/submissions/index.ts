export * from './deciding-authority.ts';
export * from './submission-clock.ts';
export * from './submission-input.ts';
export * from './submission-life.ts';
export * from './submission-policy.ts';
