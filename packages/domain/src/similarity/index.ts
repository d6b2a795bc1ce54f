export * from './compare-texts.ts';
export * from './passages.ts';
export * from './shingles.ts';
export * from './text-section.ts';
