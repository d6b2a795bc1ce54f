import type { Tx } from '@thidua/db';
import {
  type BodyFacts,
  type ImportKind,
  type KnownDepartment,
  type KnownPerson,
  type KnownRecord,
  recordKey,
  type RowValues,
  UNRATED,
} from '@thidua/domain/imports';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isRatedOrganisation, type SubjectKind } from '@thidua/domain/vocabulary';
import type { Platform } from '../../platform/platform.ts';
import type { FieldCipher } from '../../platform/secrets/field-cipher.ts';
import { openedDiscipline, STORED_DISCIPLINE } from '../records/index.ts';
import { heldOn } from '../../platform/dated.ts';

/** What the body knows on a day, as far as a kind of import asks. Six statements at most, however many people. */
export async function readBodyFacts(
  db: Tx,
  { fieldCipher }: Pick<Platform, 'fieldCipher'>,
  { organisationId, kind }: { readonly organisationId: string; readonly kind: ImportKind },
  today: PlainDate,
): Promise<BodyFacts> {
  const people = await readPeople(db, organisationId);
  const departments = await readDepartments(db, organisationId, kind, today);
  const known = await readRecords(db, fieldCipher, { organisationId, kind }, today);
  const owners = kind === 'STAFF' ? await readOwners(db, organisationId) : new Map<string, string>();
  return {
    today,
    people,
    departments,
    records: new Map(known.map(([subjectId, record]) => [recordKey(kind, subjectId, record.values), record])),
    ownerOfIdentity: (number) => owners.get(hexOf(fieldCipher.digest(organisationId, number))),
  };
}

async function readPeople(db: Tx, organisationId: string): Promise<readonly KnownPerson[]> {
  const rows = await db.staff.findMany({
    where: { organisationId },
    select: { id: true, code: true, fullName: true, birthDate: true, recruitedOn: true, previousBody: true },
  });
  return rows.map(({ birthDate, recruitedOn, previousBody, ...row }) => ({
    ...row,
    birthDate: birthDate === null ? undefined : plainDateOf(birthDate),
    recruitedOn: plainDateOf(recruitedOn),
    cameFromElsewhere: previousBody !== null,
  }));
}

/** People join departments that stand today; records of the past may be about closed ones. */
async function readDepartments(
  db: Tx,
  organisationId: string,
  kind: ImportKind,
  today: PlainDate,
): Promise<readonly KnownDepartment[]> {
  const day = midnightUtcOf(today);
  const rows = await db.department.findMany({
    where: { organisationId, ...(kind === 'STAFF' ? { OR: [{ closedOn: null }, { closedOn: { gte: day } }] } : {}) },
    select: {
      id: true,
      code: true,
      kind: true,
      openedOn: true,
      closedOn: true,
      names: {
        select: { name: true, shortName: true, validFrom: true, validTo: true },
        orderBy: { validFrom: 'desc' },
      },
    },
  });
  return rows
    .filter((row) => kind !== 'STAFF' || !isRatedOrganisation(row.kind))
    .map(({ id, code, openedOn, closedOn, names }) => ({
      id,
      code,
      openedOn: plainDateOf(openedOn),
      closedOn: lastDay(closedOn),
      names: names.map(({ validFrom, validTo, ...name }) => ({
        ...name,
        validFrom: plainDateOf(validFrom),
        validTo: lastDay(validTo),
      })),
    }));
}

function lastDay(day: Date | null): PlainDate | undefined {
  return day === null ? undefined : plainDateOf(day);
}

type Known = readonly [subjectId: string, record: KnownRecord];

/** Who has which identity number, by its digest: no number is opened for this. */
async function readOwners(db: Tx, organisationId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.staffPersonal.findMany({
    where: { organisationId, identityDigest: { not: null } },
    select: { staffId: true, identityDigest: true },
  });
  return new Map(rows.map(({ staffId, identityDigest }) => [hexOf(identityDigest ?? new Uint8Array()), staffId]));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

async function readRecords(
  db: Tx,
  cipher: FieldCipher,
  { organisationId, kind }: { readonly organisationId: string; readonly kind: ImportKind },
  today: PlainDate,
): Promise<readonly Known[]> {
  switch (kind) {
    case 'STAFF':
      return staffRecords(db, organisationId, today);
    case 'RATING':
      return [...(await ratingRecords(db, organisationId)), ...(await unratedRecords(db, organisationId, 'PERSON'))];
    case 'COLLECTIVE_RATING':
      return [
        ...(await departmentRatingRecords(db, organisationId)),
        ...(await unratedRecords(db, organisationId, 'COLLECTIVE')),
      ];
    case 'DISCIPLINE':
      return disciplineRecords(db, cipher, organisationId);
    case 'AWARD':
      return awardRecords(db, organisationId);
    case 'INITIATIVE':
      return initiativeRecords(db, organisationId);
  }
}

async function staffRecords(db: Tx, organisationId: string, today: PlainDate): Promise<readonly Known[]> {
  const rows = await db.staff.findMany({
    where: { organisationId },
    select: {
      id: true,
      gender: true,
      staffClass: true,
      birthDate: true,
      recruitedOn: true,
      personal: { select: { phone: true, email: true } },
      memberships: { where: { kind: 'MAIN', ...heldOn(today) }, select: { departmentId: true } },
      posts: { where: heldOn(today), select: { title: true }, orderBy: { validFrom: 'desc' } },
    },
  });
  return rows.map(({ id, memberships, posts, personal, ...row }) => [
    id,
    {
      id,
      values: withoutBlanks({
        GENDER: row.gender,
        STAFF_CLASS: row.staffClass,
        BIRTH_DATE: dayText(row.birthDate),
        RECRUITED_ON: dayText(row.recruitedOn),
        DEPARTMENT: memberships[0]?.departmentId,
        POST: posts[0]?.title,
        PHONE: personal?.phone ?? undefined,
        EMAIL: personal?.email ?? undefined,
      }),
    },
  ]);
}

async function ratingRecords(db: Tx, organisationId: string): Promise<readonly Known[]> {
  const rows = await db.annualRating.findMany({ where: { organisationId } });
  return rows.map((row) => [
    row.staffId,
    { id: row.id, values: { YEAR: String(row.year), RATING: row.level, ...decisionValues(row) } },
  ]);
}

async function departmentRatingRecords(db: Tx, organisationId: string): Promise<readonly Known[]> {
  const rows = await db.departmentRating.findMany({ where: { organisationId } });
  return rows.map((row) => [
    row.departmentId,
    { id: row.id, values: { YEAR: String(row.year), RATING: row.level, ...decisionValues(row) } },
  ]);
}

/** Years on record as not rated stand where a rating would: a file may change the one into the other. */
async function unratedRecords(db: Tx, organisationId: string, subject: SubjectKind): Promise<readonly Known[]> {
  const rows = await db.unratedYear.findMany({
    where: { organisationId, ...(subject === 'PERSON' ? { staffId: { not: null } } : { departmentId: { not: null } }) },
  });
  return rows.map(({ id, staffId, departmentId, year, reason }) => [
    staffId ?? departmentId ?? '',
    { id, values: { YEAR: String(year), RATING: UNRATED, UNRATED_REASON: reason } },
  ]);
}

async function disciplineRecords(db: Tx, cipher: FieldCipher, organisationId: string): Promise<readonly Known[]> {
  const rows = await db.discipline.findMany({
    where: { staff: { organisationId } },
    select: { ...STORED_DISCIPLINE, staffId: true, decidedOn: true, servedOn: true },
  });
  return rows.map((row) => {
    const { level, decisionNumber, decidedBy, reason } = openedDiscipline(cipher, row);
    const values = {
      DISCIPLINE: level,
      DECISION_NUMBER: decisionNumber,
      DECIDED_ON: dayText(row.decidedOn),
      DECIDED_BY: decidedBy,
      ACT: reason,
      SERVED_ON: dayText(row.servedOn),
    };
    return [row.staffId, { id: row.id, values: withoutBlanks(values) }];
  });
}

async function awardRecords(db: Tx, organisationId: string): Promise<readonly Known[]> {
  const rows = await db.awardRecord.findMany({ where: { organisationId, revokedOn: null } });
  return rows.map((row) => [
    row.staffId ?? row.departmentId ?? '',
    { id: row.id, values: { YEAR: String(row.year), AWARD: row.awardCode, ...decisionValues(row) } },
  ]);
}

async function initiativeRecords(db: Tx, organisationId: string): Promise<readonly Known[]> {
  const rows = await db.initiative.findMany({
    where: { organisationId, recognitions: { some: {} } },
    select: {
      id: true,
      title: true,
      year: true,
      authors: { select: { staffId: true } },
      recognitions: { select: { decisionNumber: true } },
    },
  });
  return rows.flatMap(({ id, title, year, authors, recognitions }) =>
    recognitions.flatMap(({ decisionNumber }) =>
      authors.map(({ staffId }): Known => [
        staffId,
        { id, values: { TITLE: title, YEAR: String(year), DECISION_NUMBER: decisionNumber } },
      ]),
    ),
  );
}

interface Decision {
  readonly decisionNumber: string;
  readonly decidedOn: Date;
  readonly decidedBy: string;
}

function decisionValues({ decisionNumber, decidedOn, decidedBy }: Decision): RowValues {
  return { DECISION_NUMBER: decisionNumber, DECIDED_ON: plainDateOf(decidedOn), DECIDED_BY: decidedBy };
}

function dayText(day: Date | null): string | undefined {
  return day === null ? undefined : plainDateOf(day);
}

function withoutBlanks(values: Readonly<Record<string, string | undefined>>): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
