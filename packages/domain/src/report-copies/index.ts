export * from './compared-report.ts';
export * from './copy-judgement.ts';
export * from './copy-policy.ts';
