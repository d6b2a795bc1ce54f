import {
  maskedDay,
  maskedEmail,
  maskedNumber,
  REVEAL_REASONS,
  REVEALED_FIELDS,
  SEALED_PLACES,
  type FieldAccess,
} from '@thidua/domain/records';
import { plainDateOf } from '@thidua/domain/kernel';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { PersonalDataType, RevealEntryType, ShownValueType, UnratedYearType } from './person-records.type.ts';
import { accessOf } from './subject.loaders.ts';

const papers = loader(async ({ db }, staffIds: readonly string[]) => {
  const rows = await db.staff.findMany({
    where: { id: { in: [...staffIds] } },
    select: { id: true, birthDate: true, personal: { select: { identityNumber: true, phone: true, email: true } } },
  });
  return inOrderOf(staffIds, rows, ({ id }) => id);
});

/** Personal data as the reader may see them. */
export async function personalDataOf(context: ActingContext, staffId: string): Promise<PersonalDataType> {
  const row = await papers(context).load(staffId);
  const shown = async (
    field: 'staff.birthDate' | 'staff.identityNumber' | 'staff.phone' | 'staff.email',
    plain: string | null | undefined,
    masked: (text: string) => string,
  ) => shownAs(await accessOf(context, staffId, field), plain, masked);
  const birthDate = row?.birthDate == null ? null : plainDateOf(row.birthDate);
  const sealed = row?.personal?.identityNumber;
  const canSeeNumber = (await accessOf(context, staffId, 'staff.identityNumber')) !== 'NONE';
  const number =
    sealed != null && canSeeNumber
      ? context.platform.fieldCipher.open(SEALED_PLACES.identityNumber(staffId), sealed)
      : null;
  return {
    birthDate: await shown('staff.birthDate', birthDate, maskedDay),
    identityNumber: await shown('staff.identityNumber', number, maskedNumber),
    phone: await shown('staff.phone', row?.personal?.phone, maskedNumber),
    email: await shown('staff.email', row?.personal?.email, maskedEmail),
  };
}

function shownAs(
  access: FieldAccess,
  value: string | null | undefined,
  masked: (text: string) => string,
): ShownValueType | null {
  if (access === 'NONE' || value === null || value === undefined) return null;
  return { access, text: access === 'PLAIN' ? value : masked(value) };
}

export const disciplinesOf = loader(async ({ db }, staffIds: readonly string[]) => {
  const rows = await db.discipline.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: { id: true, staffId: true, decidedOn: true, servedOn: true, version: true },
    orderBy: [{ decidedOn: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId);
});

export const pendingCasesOf = loader(async ({ db }, staffIds: readonly string[]) => {
  const rows = await db.pendingCase.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: { id: true, staffId: true, kind: true, openedOn: true, closedOn: true, conclusion: true, version: true },
    orderBy: [{ openedOn: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId);
});

export const incidentsOf = loader(async ({ db }, staffIds: readonly string[]) => {
  const rows = await db.conductIncident.findMany({
    where: { staffId: { in: [...staffIds] } },
    select: {
      id: true,
      staffId: true,
      kind: true,
      happenedOn: true,
      resolvedOn: true,
      conclusion: true,
      version: true,
    },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(staffIds, rows, ({ staffId }) => staffId);
});

export const sickLeavesOf = loader(async ({ db }, staffIds: readonly string[]) => {
  const rows = await db.leave.findMany({
    where: { staffId: { in: [...staffIds] }, kind: 'SICK' },
    select: { id: true, staffId: true, fromDay: true, toDay: true, healthReason: true },
    orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
  });
  const told = rows.map(({ healthReason, ...row }) => ({ ...row, hasReason: healthReason !== null }));
  return groupedBy(staffIds, told, ({ staffId }) => staffId);
});

export const unratedYearsOf = loader(
  async ({ db }, staffIds: readonly string[]): Promise<readonly (readonly UnratedYearType[])[]> => {
    const rows = await db.unratedYear.findMany({
      where: { staffId: { in: [...staffIds] } },
      select: { staffId: true, year: true, reason: true },
      orderBy: { year: 'desc' },
    });
    return groupedBy(staffIds, rows, ({ staffId }) => staffId ?? '');
  },
);

/** How many of the newest looks a person is shown. */
const LOOKS_SHOWN = 50;

/** Who opened sensitive values of the person, the newest first; own looks are left out. */
export async function looksAt(context: ActingContext, staffId: string): Promise<readonly RevealEntryType[]> {
  const { db, actor } = context;
  const entries = await db.auditEntry.findMany({
    where: {
      organisationId: actor.organisationId,
      objectType: 'Staff',
      objectId: staffId,
      action: 'PERSONAL_VALUE_REVEALED',
      actorId: { not: actor.accountId },
    },
    select: { seq: true, at: true, actorId: true, data: true },
    orderBy: { seq: 'desc' },
    take: LOOKS_SHOWN,
  });
  const ids = entries.flatMap(({ actorId }) => actorId ?? []);
  const accounts = await db.account.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } });
  const names = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  return entries.flatMap(({ seq, at, actorId, data }) => {
    const said = typeof data === 'object' && data !== null ? data : {};
    const field = REVEALED_FIELDS.find((known) => known === Reflect.get(said, 'field'));
    const reason = REVEAL_REASONS.find((known) => known === Reflect.get(said, 'reason'));
    if (field === undefined || reason === undefined) return [];
    return [{ seq: seq.toString(), at, readerName: names.get(actorId ?? '') ?? '', field, reason }];
  });
}
