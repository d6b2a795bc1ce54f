export * from './author-shares.ts';
export * from './initiative-code.ts';
export * from './initiative-completeness.ts';
export * from './initiative-limits.ts';
export * from './initiative-policy.ts';
export * from './initiative-status.ts';
export * from './recognition.ts';
export * from './similarity-rules.ts';
