export * from './review-life.ts';
export * from './review-policy.ts';
export * from './review-sections.ts';
export * from './review-figures.ts';
export * from './review-day.ts';
