import type { Calls } from './call.ts';

export const movementCalls: Calls = {};
