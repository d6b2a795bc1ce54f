/** One thing wrong with one field of what a person typed; the client owns the words, this carries the facts. */
export interface InputProblem {
  /** Name of the field; rows of a list are `authors.2`. */
  readonly field: string;
  readonly code: string;
  readonly limit?: number;
  readonly actual?: number;
}
