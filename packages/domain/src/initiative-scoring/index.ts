export * from './example-grid.ts';
export * from './grid-input.ts';
export * from './grid-life.ts';
export * from './score-sheet.ts';
export * from './scoring-conflict.ts';
export * from './scoring-grid.ts';
export * from './scoring-summary.ts';
export * from './names-in-text.ts';
