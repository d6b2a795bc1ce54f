import { plainDate, plainDateOf, type PlainDate } from '@thidua/domain/kernel';

/** Key of a loader that answers for a record on a day; loaders compare keys as texts. */
export type DatedKey = `${string}|${string}`;

export function datedKey(asOf: PlainDate, id: string): DatedKey {
  return `${asOf}|${id}`;
}

export function fromDatedKey(key: DatedKey): { readonly asOf: PlainDate; readonly id: string } {
  const [day = '', id = ''] = key.split('|');
  return { asOf: plainDate(day), id };
}

/** Each id once: the same person may be asked for on several days. */
export function idsOf(keys: readonly DatedKey[]): string[] {
  return [...new Set(keys.map((key) => fromDatedKey(key).id))];
}

type DatedRow<T> = Omit<T, 'validFrom' | 'validTo'> & {
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | undefined;
};

/** A row of the database as the domain's dated record. */
export function dated<T extends { readonly validFrom: Date; readonly validTo: Date | null }>(row: T): DatedRow<T> {
  return {
    ...row,
    validFrom: plainDateOf(row.validFrom),
    validTo: row.validTo === null ? undefined : plainDateOf(row.validTo),
  };
}
