import { timingSafeEqual } from 'node:crypto';
import type { Prisma } from '@thidua/db';
import { SealBroken } from '../secrets/field-cipher.ts';
import type { FieldCipher } from '../secrets/field-cipher.ts';
import type { AuditKey } from './audit-key.ts';
import { hashOfPart, subjectCipher } from './personal-part.ts';

interface CheckedEntry {
  readonly seq: bigint;
  readonly action: string;
  readonly data: unknown;
  readonly personalHash: Uint8Array | null;
}

type Reader = Pick<Prisma.TransactionClient, 'auditPersonal'>;

/** Compares personal parts with what their entries say of them, batch by batch. */
export interface PartCheck {
  /** The first entry of the batch whose part is there and is not what was written; undefined where all are. */
  take(tx: Reader, entries: readonly CheckedEntry[]): Promise<bigint | undefined>;
  /** The first entry whose part is gone although no entry says that it was erased; asked at the end. */
  lost(): bigint | undefined;
}

export function checkParts(key: AuditKey): PartCheck {
  const gone: bigint[] = [];
  const erased = new Set<string>();
  // The entries of an import tell about the same people again and again: each key is opened once.
  const ciphers = new Map<string, FieldCipher>();

  function cipherOf({ subjectId, sealedKey }: PartRow['subject']): FieldCipher {
    const known = ciphers.get(subjectId);
    if (known !== undefined) return known;
    const cipher = subjectCipher(key, { subjectId, sealedKey });
    ciphers.set(subjectId, cipher);
    return cipher;
  }

  return {
    async take(tx, entries) {
      for (const { action, data } of entries) {
        if (action === 'PERSONAL_DATA_ERASED') for (const seq of erasedSeqs(data)) erased.add(seq);
      }
      const told = entries.filter(({ personalHash }) => personalHash !== null);
      if (told.length === 0) return undefined;
      const rows = await tx.auditPersonal.findMany({
        where: { seq: { in: told.map(({ seq }) => seq) } },
        include: { subject: { select: { subjectId: true, sealedKey: true } } },
      });
      const bySeq = new Map(rows.map((row) => [row.seq, row]));
      for (const { seq, personalHash } of told) {
        const row = bySeq.get(seq);
        if (row === undefined) gone.push(seq);
        else if (!isAsWritten(cipherOf, seq, row, personalHash)) return seq;
      }
      return undefined;
    },
    lost: () => gone.find((seq) => !erased.has(seq.toString())),
  };
}

type PartRow = Parameters<typeof hashOfPart>[2] & { readonly subject: Parameters<typeof subjectCipher>[1] };

function isAsWritten(
  cipherOf: (subject: PartRow['subject']) => FieldCipher,
  seq: bigint,
  row: PartRow,
  wanted: Uint8Array | null,
): boolean {
  try {
    return wanted !== null && timingSafeEqual(hashOfPart(cipherOf(row.subject), seq, row), wanted);
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}

/** Numbers as texts: those of JSON are exact only to 2^53. */
function erasedSeqs(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('seqs' in data) || !Array.isArray(data.seqs)) return [];
  return data.seqs.filter((seq) => typeof seq === 'string');
}
