export * from './item-words.ts';
export * from './refusal-words.ts';
export * from './warning-words.ts';
