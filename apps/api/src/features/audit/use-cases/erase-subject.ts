import type { Tx } from '@thidua/db';
import { erasurePortions, erasureRefusal } from '@thidua/domain/audit';
import type { ErasureRefusal } from '@thidua/domain/audit';
import { cleanLine, err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { readActor } from '../../../platform/session/read-actor.ts';
import { subjectsMeant } from '../subject.queries.ts';

export interface ErasureRequest {
  /** A staff code or a user name, of the body of who asks. */
  readonly subject: string;
  readonly legalGround: string;
  /** Accounts; a disabled one may neither ask nor approve. */
  readonly askedById: string;
  readonly approvedById: string;
}

export type EraseSubjectRefusal = ErasureRefusal | 'SUBJECT_UNKNOWN' | 'SUBJECT_AMBIGUOUS' | 'ALREADY_ERASED';

export interface Erased {
  /** Entries whose personal part is gone. */
  readonly entries: number;
  /** The person's staff record or account, by which the trail knows them from now on. */
  readonly subjectId: string;
}

/**
 * Takes what the trail tells about a person out of it, together with the person's key. The chain stays whole, since it holds
 * only hashes. Decisions, awards and published honours are not touched: the law has them kept. A change about the same person
 * at this very moment fails and can be made again.
 */
export function eraseSubject(
  context: RequestContext,
  { subject: typed, legalGround, askedById, approvedById }: ErasureRequest,
): Promise<Result<Erased, EraseSubjectRefusal>> {
  return inTransaction<Erased, EraseSubjectRefusal>(context, async ({ tx, at, audit }) => {
    const askedBy = await readActor(tx, askedById, at);
    if (askedBy === undefined) return err('MAY_NOT_ASK');
    const approvedBy = await readActor(tx, approvedById, at);
    if (approvedBy === undefined) return err('MAY_NOT_APPROVE');
    const [subject, other] = await subjectsMeant(tx, askedBy.organisationId, typed);
    if (subject === undefined) return err('SUBJECT_UNKNOWN');
    if (other !== undefined) return err('SUBJECT_AMBIGUOUS');
    const ids = [subject.staffId, subject.accountId].filter((id) => id !== undefined);
    const [subjectId = ''] = ids;
    const refused = erasureRefusal({
      legalGround,
      askedBy,
      approvedBy,
      // Without an account nobody is the same hand by it: ids are never used twice.
      subject: { ...subject, accountId: subject.accountId ?? subjectId },
    });
    if (refused !== undefined) return err(refused);

    const seqs = await takeOut(tx, ids);
    if (seqs.length === 0 && (await isErased(tx, subjectId))) return err('ALREADY_ERASED');
    const detail = { legalGround: cleanLine(legalGround), askedBy: askedById, approvedBy: approvedById };
    for (const portion of erasurePortions(seqs)) {
      audit({
        action: 'PERSONAL_DATA_ERASED',
        objectType: 'Person',
        objectId: subjectId,
        detail: { seqs: portion, ...detail },
      });
    }
    return ok({ entries: seqs.length, subjectId });
  });
}

/** Deletes the parts and keys of these subjects; gives the numbers of the entries, in order. */
async function takeOut(tx: Tx, subjectIds: readonly string[]): Promise<readonly bigint[]> {
  // Whoever writes an entry holds the head until the commit: nobody's part comes in between reading and deleting.
  await tx.$queryRaw`SELECT 1 FROM audit_head WHERE id = 1 FOR UPDATE`;
  const where = { subjectId: { in: [...subjectIds] } };
  const parts = await tx.auditPersonal.findMany({ where, select: { seq: true }, orderBy: { seq: 'asc' } });
  // For this transaction only: otherwise the database refuses to delete either.
  await tx.$queryRaw`SELECT set_config('thidua.erases', 'yes', true)`;
  await tx.auditPersonal.deleteMany({ where });
  await tx.auditSubjectKey.deleteMany({ where });
  return parts.map(({ seq }) => seq);
}

async function isErased(tx: Tx, objectId: string): Promise<boolean> {
  const known = await tx.auditEntry.findFirst({
    where: { objectType: 'Person', objectId, action: 'PERSONAL_DATA_ERASED' },
    select: { seq: true },
  });
  return known !== null;
}
