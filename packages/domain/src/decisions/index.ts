export * from './ceremony-order.ts';
export * from './decision-policy.ts';
export * from './decision-status.ts';
export * from './document-number.ts';
export * from './issue-date.ts';
export * from './limits.ts';
export * from './signature-block.ts';
export * from './signing.ts';
