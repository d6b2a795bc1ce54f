export * from './letter-life.ts';
export * from './letter-text.ts';
