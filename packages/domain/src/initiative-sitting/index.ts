export * from './sitting-aside.ts';
export * from './sitting-count.ts';
export * from './sitting-input.ts';
export * from './sitting-life.ts';
export * from './sitting-policy.ts';
export * from './vote-settings.ts';
