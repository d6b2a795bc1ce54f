import type { Tx } from '@thidua/db';
import { cleanLine, err, ok } from '@thidua/domain/kernel';
import {
  bareDigits,
  maskedEmail,
  maskedNumber,
  personalProblems,
  SEALED_PLACES,
  type PersonalInput,
} from '@thidua/domain/records';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import { changesOf, only, type WriteResult } from './written.ts';

export interface PersonalDataInput extends PersonalInput {
  readonly staffId: string;
}

export interface PersonalRecording {
  readonly organisationId: string;
  readonly at: Date;
}

/**
 * Identity number, telephone and private e-mail of a person. A value left out stays, null or an empty text takes it away. A number
 * that somebody else of the body has is refused. Runs in the caller's transaction.
 */
export async function recordPersonalData(
  tx: Tx,
  cipher: FieldCipher,
  recording: PersonalRecording,
  input: PersonalDataInput,
): Promise<WriteResult> {
  return only(await recordPersonalRows(tx, cipher, recording, [input]));
}

/** The same for many people, in the order given: three statements, and one more for each row that changes what is there. */
export async function recordPersonalRows(
  tx: Tx,
  cipher: FieldCipher,
  { organisationId, at }: PersonalRecording,
  inputs: readonly PersonalDataInput[],
): Promise<readonly WriteResult[]> {
  const rows = inputs.map(cleaned);
  const digests = rows.map(({ identityNumber }) =>
    isFilled(identityNumber) ? cipher.digest(organisationId, identityNumber) : undefined,
  );
  const people = await tx.staff.findMany({
    where: { organisationId, id: { in: rows.map(({ staffId }) => staffId) } },
    select: { id: true, personal: true },
  });
  const owners = await tx.staffPersonal.findMany({
    where: {
      organisationId,
      identityDigest: { in: digests.flatMap((digest) => (digest === undefined ? [] : [digest])) },
    },
    select: { staffId: true, identityDigest: true },
  });
  const ownerOf = new Map(owners.map(({ staffId, identityDigest }) => [hex(identityDigest), staffId]));
  const personalOf = new Map(people.map(({ id, personal }) => [id, personal]));

  const results: WriteResult[] = [];
  const fresh: Columns[] = [];
  for (const [index, row] of rows.entries()) {
    const { staffId } = row;
    const digest = digests[index];
    const old = personalOf.get(staffId);
    const owner = ownerOf.get(hex(digest));
    const problems = [
      ...(old === undefined ? [{ field: 'staffId', code: 'UNKNOWN' }] : personalProblems(row)),
      ...(owner !== undefined && owner !== staffId ? [{ field: 'identityNumber', code: 'TAKEN' }] : []),
    ];
    if (problems.length > 0) {
      results.push(err({ code: 'INPUT_PROBLEMS', problems }));
      continue;
    }
    if (digest !== undefined) ownerOf.set(hex(digest), staffId);
    const before = old ?? undefined;
    const columns = columnsOf(cipher, row, digest, before);
    const changes = changesOf(before && shown(cipher, staffId, before), shown(cipher, staffId, columns));
    const isSame = hex(columns.identityDigest) === hex(before?.identityDigest) && changes.length === 0;
    if (isSame) results.push(ok({ id: staffId, outcome: 'SAME', changes }));
    else if (before === undefined) {
      fresh.push({ staffId, ...columns });
      results.push(ok({ id: staffId, outcome: 'CREATED', changes }));
    } else {
      await tx.staffPersonal.update({
        where: { staffId },
        data: { ...columns, updatedAt: at, version: { increment: 1 } },
        select: { staffId: true },
      });
      results.push(ok({ id: staffId, outcome: 'UPDATED', changes }));
    }
  }
  if (fresh.length > 0) {
    await tx.staffPersonal.createMany({ data: fresh.map((row) => ({ ...row, organisationId, updatedAt: at })) });
  }
  return results;
}

type Bytes = Uint8Array<ArrayBuffer>;

interface Values {
  readonly identityNumber: Bytes | null;
  readonly identityDigest: Bytes | null;
  readonly phone: string | null;
  readonly email: string | null;
}
interface Columns extends Values {
  readonly staffId: string;
}

function cleaned({ staffId, identityNumber, phone, email }: PersonalDataInput): PersonalDataInput {
  return {
    staffId,
    identityNumber: identityNumber && bareDigits(identityNumber),
    phone: phone && bareDigits(phone),
    email: email && cleanLine(email).toLowerCase(),
  };
}

function columnsOf(
  cipher: FieldCipher,
  row: PersonalDataInput,
  digest: Bytes | undefined,
  old: Values | undefined,
): Values {
  const { staffId, identityNumber, phone, email } = row;
  return {
    ...identityColumns(cipher, staffId, identityNumber, digest, old),
    phone: phone === undefined ? (old?.phone ?? null) : phone === '' ? null : phone,
    email: email === undefined ? (old?.email ?? null) : email === '' ? null : email,
  };
}

function identityColumns(
  cipher: FieldCipher,
  staffId: string,
  identityNumber: string | null | undefined,
  digest: Bytes | undefined,
  old: Values | undefined,
) {
  // Sealing the same number again would change bytes without changing the number.
  const isKept = identityNumber === undefined || (digest !== undefined && hex(digest) === hex(old?.identityDigest));
  if (isKept) return { identityNumber: old?.identityNumber ?? null, identityDigest: old?.identityDigest ?? null };
  if (digest === undefined || !isFilled(identityNumber)) return { identityNumber: null, identityDigest: null };
  return {
    identityNumber: cipher.seal(SEALED_PLACES.identityNumber(staffId), identityNumber),
    identityDigest: digest,
  };
}

/** As the trail tells them: masked. */
function shown(
  cipher: FieldCipher,
  staffId: string,
  { identityNumber, phone, email }: Values,
): Record<string, string | null> {
  return {
    identityNumber:
      identityNumber === null ? null : maskedNumber(cipher.open(SEALED_PLACES.identityNumber(staffId), identityNumber)),
    phone: phone === null ? null : maskedNumber(phone),
    email: email === null ? null : maskedEmail(email),
  };
}

function hex(bytes: Uint8Array | null | undefined): string {
  return bytes === null || bytes === undefined ? '' : Buffer.from(bytes).toString('hex');
}

function isFilled(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== '';
}
