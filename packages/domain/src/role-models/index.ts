export * from './role-model-input.ts';
export * from './role-model-life.ts';
export * from './role-model-policy.ts';
