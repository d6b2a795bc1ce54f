export * from './field-access.ts';
export * from './masked.ts';
export * from './record-input.ts';
export * from './record-words.ts';
export * from './sealed-content.ts';
export * from './structure.ts';
