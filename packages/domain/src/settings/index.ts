export { voteRuleKey } from './award-vote-settings.ts';
export * from './setting-list.ts';
export * from './setting-proposal.ts';
export * from './setting-registry.ts';
export * from './setting-shape.ts';
export * from './setting-words.ts';
