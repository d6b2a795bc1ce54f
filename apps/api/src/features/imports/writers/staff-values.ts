import type { Tx } from '@thidua/db';
import type { FieldChange } from '@thidua/domain/audit';
import { plainDateOf } from '@thidua/domain/kernel';
import { SEALED_PLACES } from '@thidua/domain/records';
import type { ActingContext } from '../../../platform/request-context.ts';
import { recordPersonalRows } from '../../records/index.ts';
import { type Before, writtenOf } from './writer.ts';

/** A person with values by the names of fields; a value left out stays, null takes it away. */
export interface PersonValues {
  readonly staffId: string;
  readonly values: Readonly<Record<string, string | null | undefined>>;
}

/** Writes the birth dates and genders that are given; one statement. */
export async function writePeople(tx: Tx, people: readonly PersonValues[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE staff s SET "birthDate" = CASE WHEN v.dated THEN v.birth ELSE s."birthDate" END,
      gender = coalesce(v.gender::"Gender", s.gender), version = s.version + 1
    FROM unnest(${people.map(({ staffId }) => staffId)}::uuid[],
      ${people.map(({ values }) => values['BIRTH_DATE'] !== undefined)}::boolean[],
      ${people.map(({ values }) => values['BIRTH_DATE'] ?? null)}::date[],
      ${people.map(({ values }) => values['GENDER'] ?? null)}::text[]) AS v (id, dated, birth, gender) WHERE s.id = v.id`;
}

/** Writes identity numbers, telephones and addresses, sealed; answers with what changed, masked. */
export async function recordPersonal(
  tx: Tx,
  { platform, actor, now }: ActingContext,
  people: readonly PersonValues[],
): Promise<ReadonlyMap<string, readonly FieldChange[]>> {
  const inputs = people
    .map(({ staffId, values }) => ({
      staffId,
      identityNumber: values['IDENTITY_NUMBER'],
      phone: values['PHONE'],
      email: values['EMAIL'],
    }))
    .filter(({ identityNumber, phone, email }) => [identityNumber, phone, email].some((value) => value !== undefined));
  if (inputs.length === 0) return new Map();
  const recording = { organisationId: actor.organisationId, at: now() };
  const results = await recordPersonalRows(tx, platform.fieldCipher, recording, inputs);
  return new Map(inputs.map(({ staffId }, at) => [staffId, writtenOf(results[at]).changes]));
}

/** What the records of people say now, all that an undoing needs; the identity number is sealed again by whoever keeps it. */
export async function personValues(
  tx: Tx,
  { platform: { fieldCipher } }: ActingContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Before>> {
  const rows = await tx.staff.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, birthDate: true, gender: true, personal: true },
  });
  return new Map(
    rows.map(({ id, birthDate, gender, personal }) => {
      const sealed = personal?.identityNumber ?? null;
      return [
        id,
        {
          BIRTH_DATE: birthDate === null ? null : plainDateOf(birthDate),
          GENDER: gender,
          IDENTITY_NUMBER: sealed === null ? null : fieldCipher.open(SEALED_PLACES.identityNumber(id), sealed),
          PHONE: personal?.phone ?? null,
          EMAIL: personal?.email ?? null,
        },
      ];
    }),
  );
}
