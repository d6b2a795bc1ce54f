export * from './action-names.ts';
export * from './entry-facts.ts';
export * from './fact-names.ts';
export * from './filter-names.ts';
export * from './object-names.ts';
export * from './value-names.ts';
