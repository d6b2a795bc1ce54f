export * from './fraction.ts';
export * from './machine.ts';
export * from './plain-date.ts';
export * from './result.ts';
export * from './total.ts';
export * from './vietnamese.ts';
