export * from './achievement-used.ts';
