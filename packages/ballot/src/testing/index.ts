export * from './issuers.ts';
export * from './mutations.ts';
export * from './plans.ts';
export * from './play-round.ts';
export * from './random-from.ts';
