export * from './asked-withdrawal.ts';
export * from './field-remarks.ts';
