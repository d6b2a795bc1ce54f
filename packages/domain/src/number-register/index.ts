export * from './registered-paper.ts';
export * from './own-number.ts';
export * from './number-gaps.ts';
