export * from './library-input.ts';
export * from './matching-passages.ts';
export * from './reuse-life.ts';
export * from './reuse-policy.ts';
export * from './spreading.ts';
