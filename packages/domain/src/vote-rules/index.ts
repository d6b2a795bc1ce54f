export * from './award-vote-rule.ts';
export * from './law-on-votes.ts';
