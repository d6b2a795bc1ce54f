import type { Tx } from '@thidua/db';
import type { SheetContent, SheetCriterion, SheetGroup } from '@thidua/domain/blocks';
import { cleanLine } from '@thidua/domain/kernel';
import { badInput } from '../../../platform/fault.ts';
import type { SaveSheetInput } from '../sheet.input.ts';

/** What was written of a sheet, as it is stored: one-line texts, no limit where none is said. */
export function writtenContent({ tieRule, groups }: Pick<SaveSheetInput, 'tieRule' | 'groups'>): SheetContent {
  return {
    tieRule,
    groups: groups.map(({ id, kind, title, capHundredths, criteria }) => ({
      id,
      kind,
      title: cleanLine(title),
      capHundredths: capHundredths ?? null,
      criteria: criteria.map((row) => ({ id: row.id, title: cleanLine(row.title), maxHundredths: row.maxHundredths })),
    })),
  };
}

/** Makes the stored groups and criteria what they are to be; rows that stay keep their ids, and with them their points. */
export async function storeContent(
  tx: Tx,
  sheetId: string,
  before: Pick<SheetContent, 'groups'>,
  after: SheetContent,
): Promise<void> {
  await refuseForeignIds(tx, sheetId, after);
  const groupIds = after.groups.map(({ id }) => id);
  const criterionIds = after.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const knownGroups = new Map(
    before.groups.map((group, ordinal) => [group.id, JSON.stringify(groupRow(group, ordinal))]),
  );
  for (const [ordinal, group] of after.groups.entries()) {
    const data = groupRow(group, ordinal);
    const known = knownGroups.get(group.id);
    if (known === undefined) {
      await tx.blockSheetGroup.create({ data: { ...data, sheetId }, select: { id: true } });
    } else if (known !== JSON.stringify(data)) {
      await tx.blockSheetGroup.update({ where: { id: group.id }, data, select: { id: true } });
    }
  }
  await storeCriteria(tx, before, after);
  await tx.blockCriterion.deleteMany({ where: { group: { sheetId }, id: { notIn: criterionIds } } });
  await tx.blockSheetGroup.deleteMany({ where: { sheetId, id: { notIn: groupIds } } });
}

async function storeCriteria(tx: Tx, before: Pick<SheetContent, 'groups'>, after: SheetContent): Promise<void> {
  const known = new Map(criterionRows(before).map((row) => [row.id, JSON.stringify(row)]));
  const rows = criterionRows(after);
  await tx.blockCriterion.createMany({ data: rows.filter(({ id }) => !known.has(id)) });
  const changed = rows.filter((row) => (known.get(row.id) ?? JSON.stringify(row)) !== JSON.stringify(row));
  for (const row of changed) {
    await tx.blockCriterion.update({ where: { id: row.id }, data: row, select: { id: true } });
  }
}

/** Ids come from the client: one that stands in another sheet is nobody's new row. */
async function refuseForeignIds(tx: Tx, sheetId: string, { groups }: SheetContent): Promise<void> {
  const groupIds = groups.map(({ id }) => id);
  const criterionIds = groups.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const foreignGroup = await tx.blockSheetGroup.findFirst({
    where: { id: { in: groupIds }, sheetId: { not: sheetId } },
    select: { id: true },
  });
  const foreignCriterion = await tx.blockCriterion.findFirst({
    where: { id: { in: criterionIds }, group: { sheetId: { not: sheetId } } },
    select: { id: true },
  });
  if (foreignGroup !== null || foreignCriterion !== null) throw badInput();
}

function groupRow({ id, kind, title, capHundredths }: SheetGroup, ordinal: number) {
  return { id, ordinal, kind, title, capHundredths };
}

function criterionRows({ groups }: Pick<SheetContent, 'groups'>) {
  return groups.flatMap(({ id: groupId, criteria }) =>
    criteria.map(({ id, title, maxHundredths }: SheetCriterion, ordinal) => ({
      id,
      groupId,
      ordinal,
      title,
      maxHundredths,
    })),
  );
}
