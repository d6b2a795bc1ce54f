export * from './attachment-format.ts';
export * from './attachment-holder.ts';
export * from './attachment-limits.ts';
export * from './attachment-name.ts';
export * from './attachment-refusal.ts';
