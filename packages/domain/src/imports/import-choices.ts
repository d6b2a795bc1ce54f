/** What to do with rows whose record the body already has. */
export const DOUBLE_RULES = ['UPDATE', 'SKIP'] as const;
export type DoubleRule = (typeof DOUBLE_RULES)[number];

/** What an import did with a row. */
export const ROW_OUTCOMES = ['CREATED', 'UPDATED', 'SKIPPED'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];
