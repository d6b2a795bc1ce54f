export * from './praise-delay.ts';
