export * from './bundle.ts';
export * from './findings.ts';
export * from './own-ballots.ts';
export * from './publish.ts';
export * from './read-bundle.ts';
export * from './results-root.ts';
export * from './tally.ts';
export * from './verify-bundle.ts';
