export * from './difficulty-life.ts';
export * from './difficulty-policy.ts';
export * from './report-input.ts';
export * from './report-life.ts';
export * from './report-policy.ts';
export * from './report-summary.ts';
export * from './typed-problems.ts';
