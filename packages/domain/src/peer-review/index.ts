export * from './peer-review-count.ts';
export * from './peer-review-input.ts';
export * from './peer-review-life.ts';
export * from './peer-review-settings.ts';
