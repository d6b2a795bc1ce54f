export * from './consultation-asking.ts';
export * from './consultation-input.ts';
export * from './consultation-life.ts';
export * from './consultation-policy.ts';
