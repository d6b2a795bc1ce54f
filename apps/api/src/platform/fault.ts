import { GraphQLError } from 'graphql';

/** Codes of refusals that no screen can act on; everything else leaves the building as INTERNAL_SERVER_ERROR. */
export const FAULT_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'OVERLOADED',
  'RECENT_SIGN_IN_REQUIRED',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export class Fault extends GraphQLError {
  readonly code: FaultCode;

  constructor(code: FaultCode) {
    super(code, { extensions: { code } });
    this.code = code;
  }
}

/** Nobody is signed in, and the door is not public. */
export function unauthenticated(): Fault {
  return new Fault('UNAUTHENTICATED');
}

/** The person may not knock at this door at all. Never for a record: what one may not see does not exist. */
export function forbidden(): Fault {
  return new Fault('FORBIDDEN');
}

/** The person must show again who they are; the client asks and sends the request once more. */
export function recentSignInRequired(): Fault {
  return new Fault('RECENT_SIGN_IN_REQUIRED');
}

/** No such record, or none that the actor may know of: both answers are the same. */
export function notFound(): Fault {
  return new Fault('NOT_FOUND');
}

/** A request that no screen of ours sends: a forged cursor, a page of a million. */
export function badInput(): Fault {
  return new Fault('BAD_USER_INPUT');
}

/** The record, or NOT_FOUND for the absent one. */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw notFound();
  return record;
}
