export * from './card-differences.ts';
export * from './override.ts';
export * from './recheck-moment.ts';
export * from './stopping.ts';
