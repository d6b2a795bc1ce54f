export * from './actor.ts';
export * from './permissions.ts';
export * from './role.ts';
export * from './sign-in-rules.ts';
export * from './username.ts';
