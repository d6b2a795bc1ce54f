/** A root field called with the least input that is valid: enough to get past the door, whatever the room says then. */
export interface Call {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The calls of a feature, by the path of the root field: `Query.viewer`. */
export type Calls = Readonly<Record<`${'Query' | 'Mutation' | 'Subscription'}.${string}`, Call>>;

/** An id that nobody has. */
export const NO_ID = '00000000-0000-4000-8000-000000000000';
