export * from './check-in.ts';
export * from './movement-kind.ts';
export * from './movement-status.ts';
export * from './plan-checks.ts';
export * from './progress.ts';
export * from './target-policy.ts';
export * from './target.ts';
export * from './wanted.ts';
