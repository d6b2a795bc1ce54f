export * from './awards.ts';
export * from './organisation.ts';
export * from './people.ts';
export * from './commendation-kinds.ts';
