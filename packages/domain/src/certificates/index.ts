export * from './certificate-input.ts';
export * from './certificate-number.ts';
export * from './certificate-policy.ts';
export * from './excerpt.ts';
