export * from './index-lines.ts';
export * from './pack-life.ts';
