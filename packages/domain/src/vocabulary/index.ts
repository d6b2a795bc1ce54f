export * from './awards.ts';
export * from './people.ts';
