export * from './pay-rules.ts';
