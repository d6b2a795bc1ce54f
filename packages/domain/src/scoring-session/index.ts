export * from './scoring-session-input.ts';
export * from './scoring-session-life.ts';
export * from './scoring-session-policy.ts';
export * from './scoring-session-progress.ts';
export * from './spread-scorers.ts';
