export * from './fraction.ts';
export * from './input-problem.ts';
export * from './machine.ts';
export * from './plain-date.ts';
export * from './result.ts';
export * from './total.ts';
export * from './typed-text.ts';
export * from './vietnamese.ts';
