export * from './programme-input.ts';
export * from './programme-life.ts';
