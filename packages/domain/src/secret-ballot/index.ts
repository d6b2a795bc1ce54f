export * from './annulment.ts';
export * from './dispute.ts';
export * from './round-doors.ts';
export * from './round-policy.ts';
export * from './round-status.ts';
export * from './sealing.ts';
export * from './stops.ts';
export * from './vocabulary.ts';
