/** PostgreSQL's own word on a failed statement, dug out of what Prisma or the pool threw. */
export interface DatabaseFailure {
  /** SQLSTATE, five characters: 23505 unique, 23514 check, 23P01 exclusion, 23503 foreign key, 40001 serialization … */
  readonly code: string;
  readonly constraint: string | undefined;
}

interface DriverError {
  readonly code?: unknown;
  readonly constraint?: unknown;
  readonly message?: unknown;
  readonly meta?: { readonly driverAdapterError?: { readonly cause?: AdapterCause } };
  readonly cause?: AdapterCause;
}

interface AdapterCause {
  readonly originalCode?: unknown;
  readonly originalMessage?: unknown;
  readonly constraint?: { readonly index?: string };
}

/** Undefined when the error does not come from PostgreSQL. */
export function databaseFailure(error: unknown): DatabaseFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const failure = error as DriverError; // every field below is looked at before it is used
  const cause = failure.meta?.driverAdapterError?.cause ?? failure.cause;
  if (typeof cause?.originalCode === 'string') {
    return { code: cause.originalCode, constraint: cause.constraint?.index ?? quoted(cause.originalMessage) };
  }
  if (failure.code === 'P2034') return { code: '40001', constraint: undefined };
  if (typeof failure.code !== 'string' || !/^[0-9A-Z]{5}$/.test(failure.code)) return undefined;
  return typeof failure.constraint === 'string'
    ? { code: failure.code, constraint: failure.constraint }
    : { code: failure.code, constraint: undefined };
}

function quoted(message: unknown): string | undefined {
  return typeof message === 'string' ? /constraint "([^"]+)"/.exec(message)?.[1] : undefined;
}

/** The row exists already: the unique index of that name refused it. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const failure = databaseFailure(error);
  return failure?.code === '23505' && failure.constraint === constraint;
}

const INTEGRITY = new Set(['23505', '23514', '23P01', '23503']);

/** A unique, check, exclusion or foreign key constraint of that name, or a trigger raising in its name, refused the change. */
export function violates(error: unknown, constraint: string): boolean {
  const failure = databaseFailure(error);
  return failure !== undefined && INTEGRITY.has(failure.code) && failure.constraint === constraint;
}
