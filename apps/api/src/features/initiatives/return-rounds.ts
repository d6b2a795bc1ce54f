import type { Tx } from '@thidua/db';
import { shareText } from '@thidua/domain/eligibility';
import { namedFields, openFields, type InitiativeField } from '@thidua/domain/initiatives';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { groupedBy, loader } from '../../platform/loader.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { helpersText } from './initiative-helpers.ts';
import type { InitiativeReturnType } from './initiative-return.type.ts';
import type { InitiativeInHand } from './use-cases/change-initiative.ts';

/** What the author of a request in hand may change now. */
export async function openFieldsOf(
  db: Pick<Tx, 'initiativeReturn'>,
  {
    id,
    status,
    returnedAt,
    authors,
  }: Pick<InitiativeInHand, 'id' | 'status' | 'returnedAt'> & { readonly authors: readonly { answer: unknown }[] },
): Promise<readonly InitiativeField[]> {
  const isChangeAsked = authors.some(({ answer }) => answer === 'CHANGE_ASKED');
  if (status !== 'RETURNED') return openFields(status, undefined, isChangeAsked);
  const rounds = await db.initiativeReturn.findMany({
    where: { initiativeId: id },
    orderBy: { round: 'asc' },
    select: { returnedAt: true, fields: { select: { field: true } } },
  });
  return openFields(status, namedFields(rounds, returnedAt), isChangeAsked);
}

/** What stands in each field, as one text: how the rounds keep what it was and what became of it. */
export async function fieldTexts(
  tx: Tx,
  row: InitiativeInHand,
  fields: readonly InitiativeField[],
  today: PlainDate,
): Promise<ReadonlyMap<InitiativeField, string>> {
  const texts = fields.map(async (field) => [field, await fieldText(tx, row, field, today)] as const);
  return new Map(await Promise.all(texts));
}

async function fieldText(tx: Tx, row: InitiativeInHand, field: InitiativeField, today: PlainDate): Promise<string> {
  switch (field) {
    case 'authors':
      return authorsText(tx, row, today);
    case 'confidential':
      // Sealed: no round keeps a copy of it.
      return '';
    case 'evidence':
      return evidenceText(tx, row.id);
    case 'helpers':
      return helpersText(row.helpers);
    case 'firstAppliedOn':
      return row.firstAppliedOn === null ? '' : plainDateOf(row.firstAppliedOn);
    case 'title':
    case 'investor':
    case 'field':
    case 'before':
    case 'solution':
    case 'novelty':
    case 'conditions':
    case 'authorBenefit':
    case 'userBenefit':
      return row[field];
  }
}

async function authorsText(tx: Tx, { authors }: InitiativeInHand, today: PlainDate): Promise<string> {
  const people = await tx.staff.findMany({
    where: { id: { in: authors.map(({ staffId }) => staffId) } },
    select: { id: true, ...NAMED_STAFF },
  });
  const names = new Map(people.map((person) => [person.id, staffNameOn(person, today)]));
  return authors
    .map(({ staffId, shareBasisPoints }) => `${names.get(staffId) ?? ''} ${shareText(shareBasisPoints)}`)
    .join('\n');
}

async function evidenceText(tx: Tx, initiativeId: string): Promise<string> {
  const files = await tx.attachment.findMany({
    where: { initiativeId, completedAt: { not: null }, removedAt: null, replacedAt: null },
    select: { name: true },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
  });
  return files.map(({ name }) => name).join('\n');
}

/** Keeps what the author made of the named fields, when the request is sent again. */
export async function closeRound(tx: Tx, row: InitiativeInHand, today: PlainDate): Promise<void> {
  if (row.status !== 'RETURNED' || row.returnedAt === null) return;
  const last = await tx.initiativeReturn.findFirst({
    where: { initiativeId: row.id, returnedAt: row.returnedAt },
    orderBy: { round: 'desc' },
    select: { id: true, fields: { select: { field: true } } },
  });
  if (last === null) return;
  const texts = await fieldTexts(
    tx,
    row,
    last.fields.map(({ field }) => field),
    today,
  );
  for (const [field, after] of texts) {
    await tx.initiativeReturnField.update({
      where: { returnId_field: { returnId: last.id, field } },
      data: { after },
      select: { field: true },
    });
  }
}

/** The rounds of each initiative, the first one first. */
export const returnsOf = loader<string, readonly InitiativeReturnType[]>(async ({ db }, ids) => {
  const rows = await db.initiativeReturn.findMany({
    where: { initiativeId: { in: [...ids] } },
    orderBy: { round: 'asc' },
    select: {
      id: true,
      initiativeId: true,
      round: true,
      note: true,
      returnedAt: true,
      returnedById: true,
      fields: { select: { field: true, remark: true, before: true, after: true }, orderBy: { field: 'asc' } },
    },
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId);
});
