export * from './declared-relation.ts';
