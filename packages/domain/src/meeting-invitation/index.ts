export * from './invitation-answer.ts';
export * from './invitation-changes.ts';
export * from './invitation-policy.ts';
export * from './meeting-change.ts';
