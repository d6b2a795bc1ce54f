import type { Calls } from './call.ts';

export const homeCalls: Calls = {};
