export * from './minutes-content.ts';
export * from './minutes-policy.ts';
export * from './minutes-presence.ts';
export * from './minutes-status.ts';
