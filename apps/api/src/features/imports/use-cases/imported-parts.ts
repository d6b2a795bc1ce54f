import type { Tx } from '@thidua/db';
import type { PersonalPart } from '@thidua/domain/audit';
import { openPart, subjectCipher } from '../../../platform/audit/personal-part.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Writer } from '../writers/writer.ts';

/**
 * What the trail says the rows of an import wrote, by the number of the row: an undoing tells the same values the other way round,
 * masked as they were. A row whose part was erased has none. One statement.
 */
export async function importedParts(
  tx: Tx,
  { auditKey }: Pick<Platform, 'auditKey'>,
  { objectType }: Pick<Writer, 'objectType'>,
  runId: string,
  objectIds: readonly string[],
): Promise<ReadonlyMap<number, PersonalPart>> {
  const entries = await tx.auditEntry.findMany({
    where: {
      objectType,
      objectId: { in: [...objectIds] },
      action: 'RECORD_IMPORTED',
      data: { path: ['importId'], equals: runId },
    },
    select: {
      seq: true,
      data: true,
      personal: { include: { subject: { select: { subjectId: true, sealedKey: true } } } },
    },
  });
  const parts = entries.flatMap(({ seq, data, personal }): readonly (readonly [number, PersonalPart])[] => {
    if (personal === null) return [];
    // Only `remember` of write-rows.ts writes entries of this action.
    const { row } = data as { readonly row: number };
    return [[row, openPart(subjectCipher(auditKey, personal.subject), seq, personal).part]];
  });
  return new Map(parts);
}

/** The part of an undoing: what the file wrote goes, what stood there comes back; kept fields are not told. */
export function turnedRound(
  { subjectId, changes }: PersonalPart,
  keptFields: readonly string[],
): PersonalPart | undefined {
  const turned = changes
    .filter(({ field }) => !keptFields.includes(field))
    .map(({ field, before, after }) => ({ field, before: after, after: before }));
  return turned.length === 0 ? undefined : { subjectId, changes: turned };
}
