import { ok } from '@thidua/domain/kernel';
import { verifyAudit } from '../../../platform/audit/verify-audit.ts';
import type { AuditFinding } from '../../../platform/audit/verify-audit.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

export interface Verification {
  readonly code: AuditFinding['code'];
  /** The last entry that was computed, or the first that is wrong. */
  readonly seq: string;
  readonly verifiedAt: Date;
}

/** Running ones by installation: ten presses of the button are one computation. */
const running = new WeakMap<ActingContext['platform'], Promise<AuditFinding>>();

/** Computes the whole chain again and leaves an entry that says what was found. */
export async function verifyTrailNow(context: ActingContext): Promise<Verification> {
  const finding = await once(context);
  const seq = (finding.code === 'OK' ? finding.entries : finding.seq).toString();
  const verifiedAt = context.now();
  await inTransaction<undefined, never>(context, async ({ audit }) => {
    audit({
      action: 'TRAIL_VERIFIED',
      objectType: 'Trail',
      objectId: null,
      detail: { code: finding.code, entries: seq },
    });
    return ok(undefined);
  });
  return { code: finding.code, seq, verifiedAt };
}

function once({ platform }: ActingContext): Promise<AuditFinding> {
  const known = running.get(platform);
  if (known !== undefined) return known;
  const started = verifyAudit(platform.db, platform.auditKey).finally(() => running.delete(platform));
  running.set(platform, started);
  return started;
}
