export * from './template-check.ts';
export * from './template-fill.ts';
export * from './template-kinds.ts';
export * from './template-shape.ts';
export * from './template-status.ts';
export * from './template-text.ts';
export * from './worded-drafts.ts';
