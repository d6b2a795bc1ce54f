import type { Prisma, Tx } from '@thidua/db';
import { reasonProblems } from '@thidua/domain/accounts';
import {
  applyRevocationEvent,
  mayDoWithRevocation,
  scopesRevokedWith,
  type RevocationEvent,
} from '@thidua/domain/decisions';
import { nextInitiativeStatus, type InitiativeStatus } from '@thidua/domain/initiatives';
import { cleanText, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import type { AwardRevocationActInput } from '../../award-revocations/index.ts';
import { INITIATIVE_ACT_ROW, moveInitiativeTo, refuse, type InitiativeRefusal } from '../../initiatives/index.ts';
import { takeTypedNumber, type NumberTakenError } from '../../number-register/index.ts';
import { authorsOfRevoked, RECOGNITION_REVOCATION_ROW } from '../revocation.queries.ts';
import { visibleRecognitionRevocations } from '../revocation.visibility.ts';
import { recognitionRevocationTrail } from './revocation-trail.ts';

const TOLD = {
  REFUSE: 'RECOGNITION_REVOCATION_REFUSED',
  WITHDRAW: 'RECOGNITION_REVOCATION_WITHDRAWN',
} as const satisfies Record<Exclude<RevocationEvent, 'CONFIRM'>, string>;

/**
 * Somebody who signs decisions and is no author confirms or refuses what another one proposed; the secretary withdraws. A confirmation
 * takes the recognition out of force in the same transaction, with what rests on it: of the body's own the wider scopes, the
 * certificates, the place in the library and the initiative's standing. Titles that it served stay as they were decided. Gives the id.
 */
export async function decideRecognitionRevocation(
  context: ActingContext,
  event: RevocationEvent,
  input: AwardRevocationActInput,
): Promise<Result<string, InitiativeRefusal | NumberTakenError>> {
  if (event === 'CONFIRM') requireRecentSignIn(context);
  const { actor, platform } = context;
  const reason = cleanText(input.reason ?? '').trim();
  return inTransaction<string, InitiativeRefusal | NumberTakenError>(context, async ({ tx, audit }) => {
    const row = await lockedRevocation(tx, context, input.id);
    const facts = {
      proposedBy: { accountId: row.proposedById, staffId: row.proposedBy.staffId ?? undefined },
      rewardedStaffIds: authorsOfRevoked(row),
      today: businessToday(platform, actor),
    };
    if (!mayDoWithRevocation(actor, event, facts)) throw forbidden();
    const next = applyRevocationEvent(row.status, event);
    if (!next.ok) return err({ code: 'INVALID_TRANSITION', ...next.error });
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const problems = event === 'CONFIRM' ? [] : reasonProblems(reason);
    if (problems.length > 0) return refuse(problems);

    const now = businessNow(platform, actor);
    await tx.recognitionRevocation.update({
      where: { id: row.id },
      data: {
        status: next.value,
        version: { increment: 1 },
        decidedById: actor.accountId,
        decidedAt: now,
        decisionReason: event === 'CONFIRM' ? null : reason,
      },
      select: { id: true },
    });
    const detail = recognitionRevocationTrail(row, row.recognition.decisionNumber);
    const of = { objectType: 'Initiative', objectId: row.initiativeId } as const;
    if (event === 'CONFIRM') {
      const taken = await takeTypedNumber(tx, row.paperNumber, {
        organisationId: actor.organisationId,
        paper: 'RECOGNITION_REVOCATION',
        objectType: 'Initiative',
        objectId: row.initiativeId,
        title: 'Quyết định thu hồi công nhận sáng kiến',
        issuedOn: plainDateOf(row.paperDate),
        takenAt: now,
      });
      if (taken !== undefined) return err(taken);
      const { status: from } = row.initiative;
      const to = await takeOutOfForce(tx, context, row, now);
      if (to === undefined) return err({ code: 'INVALID_TRANSITION', from, event: 'REVOKE' });
      audit({ action: 'RECOGNITION_REVOKED', ...of, detail: { from, to, ...detail } });
    } else {
      audit({ action: TOLD[event], ...of, detail });
    }
    return ok(row.id);
  });
}

const HAND = {
  ...RECOGNITION_REVOCATION_ROW,
  proposedBy: { select: { staffId: true } },
  recognition: { select: { decisionNumber: true } },
  initiative: { select: INITIATIVE_ACT_ROW },
} as const satisfies Prisma.RecognitionRevocationSelect;
type Revocation = Prisma.RecognitionRevocationGetPayload<{ select: typeof HAND }>;

/** The revocation, with the initiative locked until the commit: whatever touches either takes this lock. */
async function lockedRevocation(tx: Tx, { actor }: ActingContext, id: string): Promise<Revocation> {
  const where = { AND: [visibleRecognitionRevocations(actor), { id }] };
  const { initiativeId } = found(await tx.recognitionRevocation.findFirst({ where, select: { initiativeId: true } }));
  await tx.$queryRaw`
    SELECT id FROM initiatives
    WHERE id = ${initiativeId}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(await tx.recognitionRevocation.findFirst({ where, select: HAND }));
}

/** Gives the initiative's status afterwards; undefined where it is not recognised. */
async function takeOutOfForce(
  tx: Tx,
  context: ActingContext,
  { scope, paperDate, paperNumber, reason, initiative }: Revocation,
  now: Date,
): Promise<InitiativeStatus | undefined> {
  const { id: initiativeId, status } = initiative;
  const isOwn = scope === 'GRASSROOTS';
  const to = nextInitiativeStatus(status, 'REVOKE');
  if (to === undefined) return undefined;
  await tx.initiativeRecognition.updateMany({
    where: { initiativeId, scope: { in: [...scopesRevokedWith(scope)] }, revokedOn: null },
    data: { revokedOn: paperDate, revokedByPaper: paperNumber, revokedReason: reason, revokedAt: now },
  });
  if (isOwn) {
    await tx.initiativeCertificate.updateMany({
      where: { initiativeId, revokedOn: null },
      data: { revokedOn: paperDate, revokedReason: reason, version: { increment: 1 } },
    });
  }
  const after = isOwn ? to : status;
  await moveInitiativeTo(tx, context, initiative, after, isOwn ? { refusedReason: reason } : {});
  return after;
}
