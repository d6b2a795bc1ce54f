import { Prisma, type Tx } from '@thidua/db';
import type { FieldChange } from '@thidua/domain/audit';
import type { ImportField, JudgedRow } from '@thidua/domain/imports';
import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';

/** Values of a record as texts, by name. */
export type Before = Readonly<Record<string, string | null>>;

/** A row that is in the records now. */
export interface WrittenRow {
  readonly number: number;
  readonly objectId: string;
  /** The person, or the collective, whom the values are about. */
  readonly subjectId: string;
  /** What a changed record said before: all that `restore` needs. For a new one what it stands in the place of, if anything. */
  readonly before?: Before;
  /** What the changed fields say since; only of kinds whose fields are taken back one by one. */
  readonly after?: Before;
  /** Value by value, for the erasable part of the trail; sealed values masked. */
  readonly changes: readonly FieldChange[];
}

/** Records that stand in the way of an undoing: which kind of later work, and which of the records it rests on. */
export interface LaterUse {
  readonly source: string;
  readonly ids: readonly string[];
}

export interface RowToRemove {
  readonly objectId: string;
  readonly before: Before | undefined;
}

export interface RowToRestore {
  readonly objectId: string;
  readonly before: Before;
  readonly after: Before | undefined;
}

/** The fields of a record, by its id, that somebody wrote over since the import: they stay as they are. */
export type KeptFields = ReadonlyMap<string, readonly ImportField[]>;

/** By the id of a record: a text that changes with each writing of it. A record that is gone has none. */
export type Stamps = ReadonlyMap<string, string>;

/** How the rows of one kind come into the records of the body and out of them again. Few statements a batch, never one a row. */
export interface Writer {
  /** Type of the record in the trail. */
  readonly objectType: 'Staff' | 'AnnualRating' | 'DepartmentRating' | 'Discipline' | 'AwardRecord' | 'Initiative';
  /** Adds the records of new rows; rows of one record come in one batch. */
  readonly create: (tx: Tx, context: ActingContext, rows: readonly JudgedRow[]) => Promise<readonly WrittenRow[]>;
  /** Changes the records of rows that differ; only for kinds with changeable fields. */
  readonly update: (tx: Tx, context: ActingContext, rows: readonly JudgedRow[]) => Promise<readonly WrittenRow[]>;
  /** Later work that uses created records. */
  readonly usesOf: (tx: Tx, ids: readonly string[], since: Date) => Promise<readonly LaterUse[]>;
  /** Holds the records until the commit and tells their stamps; one statement. */
  readonly stampsOf: (tx: Tx, ids: readonly string[]) => Promise<Stamps>;
  /**
   * What an undoing weighs against a later writing: the whole RECORD (half of an old decision beside half of a new one would be a
   * lie), or each FIELD, because those of a person have nothing to do with each other.
   */
  readonly keeps: 'RECORD' | 'FIELD';
  readonly remove: (tx: Tx, context: ActingContext, rows: readonly RowToRemove[]) => Promise<void>;
  /** Writes back what records said before; answers which fields it left. */
  readonly restore: (tx: Tx, context: ActingContext, rows: readonly RowToRestore[]) => Promise<KeptFields>;
}

/** The answer of a `restore` that leaves nothing. */
export const NOTHING_KEPT: KeptFields = new Map();

/** Stamps of records that count their versions. */
export async function versionStamps(
  tx: Tx,
  table: 'annual_ratings' | 'department_ratings' | 'unrated_years' | 'disciplines' | 'initiatives',
  ids: readonly string[],
): Promise<Stamps> {
  const rows = await tx.$queryRaw<{ readonly id: string; readonly version: number }[]>`
    SELECT id, version FROM ${Prisma.raw(table)} WHERE id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
  return new Map(rows.map(({ id, version }) => [id, String(version)]));
}

interface UsedRecord {
  readonly source: string;
  readonly record: string;
}

/** Records that rows of other tables point at, by table; the tables that an import fills beside them are its own. */
export async function recordsInUse(
  tx: Tx,
  table: string,
  ids: readonly string[],
  ownTables: readonly string[],
): Promise<readonly LaterUse[]> {
  const uses = await tx.$queryRaw<UsedRecord[]>`
    SELECT source, record FROM records_in_use(${table}::regclass, ${[...ids]}::uuid[], ${[...ownTables]}::text[])`;
  return [...Map.groupBy(uses, ({ source }) => source)].map(([source, found]) => ({
    source,
    ids: [...new Set(found.map(({ record }) => record))],
  }));
}

/** Records of people and collectives about whom a nomination was made since the import: its findings rest on these. */
export async function nominationsSince(
  tx: Tx,
  subjectOf: ReadonlyMap<string, string>,
  since: Date,
): Promise<readonly LaterUse[]> {
  const subjects = [...new Set(subjectOf.values())];
  const nominations = await tx.nomination.findMany({
    where: {
      createdAt: { gte: since },
      status: { not: 'WITHDRAWN' },
      OR: [{ staffId: { in: subjects } }, { collectiveId: { in: subjects } }],
    },
    select: { staffId: true, collectiveId: true },
  });
  const nominated = new Set(nominations.flatMap(({ staffId, collectiveId }) => [staffId, collectiveId]));
  const ids = [...subjectOf].filter(([, subject]) => nominated.has(subject)).map(([id]) => id);
  return ids.length === 0 ? [] : [{ source: 'nominations', ids }];
}

/** Throws for a row that a check let through without what its record needs: a bug, never a person's mistake. */
export function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A checked row lacks a value');
  return value;
}

/** The values of rows whose record is new, as changes from nothing. */
export function allNew(values: Readonly<Record<string, string | undefined>>): readonly FieldChange[] {
  return Object.entries(values).flatMap(([field, after]) =>
    after === undefined ? [] : [{ field: recordField(field), before: null, after }],
  );
}

/** The field of a file as the record and the trail call it, so that what is private there is private here: `birthDate`. */
export function recordField(field: string): string {
  return field.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a recording function wrote. Throws when it refused a row that the check had let through: the batch is done again later. */
export function writtenOf<T, E>(result: Result<T, E> | undefined): T {
  if (result === undefined || !result.ok) throw new RowRefused(result?.error);
  return result.value;
}

/** The records changed between the judging of a batch and its writing. */
class RowRefused extends Error {
  override readonly name = 'RowRefused';

  constructor(cause: unknown) {
    super('A checked row was refused', { cause });
  }
}
