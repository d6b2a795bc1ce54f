import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { FAULT_CODES } from './fault.ts';

/** Codes of the protocol: the request itself was wrong. */
const PROTOCOL_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'UNKNOWN_DOCUMENT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const;
const KNOWN: ReadonlySet<string> = new Set([...FAULT_CODES, ...PROTOCOL_CODES]);

export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** The code that leaves the building; whatever is not known by name is an internal error. */
export function publicCode(error: unknown): string {
  const inner = unwrapResolverError(error);
  for (const candidate of [inner, error]) {
    if (!(candidate instanceof GraphQLError)) continue;
    const code = candidate.extensions['code'];
    if (typeof code === 'string' && KNOWN.has(code)) return code;
  }
  return INTERNAL;
}

export interface FormatOptions {
  /** Development keeps the parser's and validator's words; production says only the code. */
  readonly isDevelopment: boolean;
}

/** Keeps the place and the code of an error and drops everything else: no message, no stack, no SQL, no value. */
export function formatErrorWith({ isDevelopment }: FormatOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = publicCode(error);
    const isOfTheProtocol = (PROTOCOL_CODES as readonly string[]).includes(code);
    return {
      message: isDevelopment && isOfTheProtocol ? formatted.message : code,
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(isDevelopment && formatted.locations ? { locations: formatted.locations } : {}),
      extensions: { code },
    };
  };
}
