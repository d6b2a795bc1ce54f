import type { ImportField } from './import-fields.ts';

/** What an undoing did with a row: all of it taken back, all but some fields, or nothing because somebody corrected it since. */
export const ROW_TAKE_BACKS = ['TAKEN_BACK', 'PARTLY_KEPT', 'KEPT'] as const;
export type RowTakeBack = (typeof ROW_TAKE_BACKS)[number];

/** Values of a record as texts, by field; null where it has none. */
type Values = Readonly<Partial<Record<ImportField, string | null>>>;

/** The fields that no longer say what the file wrote: somebody wrote over them since, and theirs is the later word. */
export function fieldsWrittenSince(written: Values, now: Values): readonly ImportField[] {
  return fieldsOf(written).filter((field) => (written[field] ?? null) !== (now[field] ?? null));
}

/** What becomes of a row of which `fields` were changed by the file and `kept` written over since. */
export function takeBackOf(fields: readonly ImportField[], kept: readonly ImportField[]): RowTakeBack {
  if (kept.length === 0) return 'TAKEN_BACK';
  return fields.every((field) => kept.includes(field)) ? 'KEPT' : 'PARTLY_KEPT';
}

/** The fields of some values, as the vocabulary of files names them. */
export function fieldsOf(values: Values): readonly ImportField[] {
  // Object.keys forgets the type of the keys that the record was declared with.
  return Object.keys(values) as ImportField[];
}

const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 10 * MINUTE_MS;
/** After so many failures a person has to look: what hinders it is no passing lock or full disk. */
export const MOST_TAKE_BACK_TRIES = 6;

/** How long to wait before the next try of an undoing that failed `tries` times, in ms: doubled each time; undefined when it is left to a person. */
export function takeBackPause(tries: number): number | undefined {
  return tries >= MOST_TAKE_BACK_TRIES ? undefined : FIRST_PAUSE_MS * 2 ** (tries - 1);
}
