import { Prisma } from '@thidua/db';
import { err, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { isMissing } from '@thidua/domain/registrations';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { checkedYear } from '../../../platform/checked-year.ts';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import { queueMail } from '../../../platform/mail/outbox.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RemindRegistrationsInput } from '../management.input.ts';
import { reminderMail } from '../reminder-mail.ts';
import type { RegistrationsRemindedType } from '../overview.type.ts';
import { rowsWith, storedRows } from '../rows.queries.ts';

export interface NobodyToRemind {
  readonly code: 'NOBODY_TO_REMIND';
}

/** A reminder that lies longer than that reminds of nothing. */
const MAIL_LIFE_MS = 3 * 86_400_000;

/**
 * Reminds everybody who has not registered and still can, once a day each: as work on their home page, and by mail where the
 * body has a mail server and the person a verified address. Who has no account is counted, so that the head fills in.
 */
export async function remindRegistrations(
  context: ActingContext,
  input: RemindRegistrationsInput,
): Promise<Result<RegistrationsRemindedType, NobodyToRemind>> {
  const { actor, platform } = context;
  const year = checkedYear(input.year);
  const today = businessToday(platform, actor);
  return inTransaction<RegistrationsRemindedType, NobodyToRemind>(context, async (change) => {
    const { tx, audit } = change;
    // Two who press at once come one after the other: the second sees whom the first has reminded, and no mail goes twice.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`remind ${actor.organisationId} ${year}`}, 0))`;
    const where =
      typeof input.departmentId === 'string'
        ? Prisma.sql`r.kind = 'PERSON' AND r."departmentId" = ${input.departmentId}::uuid`
        : Prisma.sql`r.kind = 'PERSON'`;
    const stored = await storedRows(tx, context, { year, where });
    const rows = stored.map(await rowsWith(tx, context, year));
    const missing = rows.filter((row) => isMissing(row) && row.gate.isOpen);
    if (missing.length === 0) return err({ code: 'NOBODY_TO_REMIND' });
    const due = missing.filter(({ remindedOn }) => remindedOn !== today);
    const readers = await tx.account.findMany({
      where: { staffId: { in: due.flatMap(({ staffId }) => staffId ?? []) }, disabledAt: null },
      select: {
        id: true,
        staffId: true,
        username: true,
        displayName: true,
        email: true,
        emailVerifiedAt: true,
        organisation: { select: { name: true } },
      },
    });
    const gates = new Map(due.map(({ staffId, gate }) => [staffId, gate.until]));
    const reachable = [...new Map(readers.map((reader) => [reader.staffId, reader])).values()];
    const mailed = new Set<string>();
    for (const reader of reachable) {
      if (reader.staffId === null || reader.email === null || reader.emailVerifiedAt === null) continue;
      const until: PlainDate | null = gates.get(reader.staffId) ?? null;
      const mail = reminderMail(reader, { year, until, publicUrl: platform.publicUrl });
      if (await sendTo(change, context, { ...mail, accountId: reader.id, to: reader.email }))
        mailed.add(reader.staffId);
    }
    await tx.registrationReminder.createMany({
      data: reachable.flatMap(({ staffId }) =>
        staffId === null
          ? []
          : [
              {
                staffId,
                year,
                onDay: midnightUtcOf(today),
                remindedById: actor.accountId,
                remindedAt: businessNow(platform, actor),
                byMail: mailed.has(staffId),
              },
            ],
      ),
      skipDuplicates: true,
    });
    if (reachable.length > 0) {
      audit({
        action: 'REGISTRATION_REMINDED',
        objectType: 'Organisation',
        objectId: actor.organisationId,
        detail: { year, count: reachable.length },
      });
    }
    return ok({
      reminded: reachable.length,
      byMail: mailed.size,
      alreadyToday: missing.length - due.length,
      withoutAccount: due.length - reachable.length,
    });
  });
}

interface MailTo {
  readonly accountId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

function sendTo({ tx, at }: Change, { platform }: ActingContext, mail: MailTo): Promise<boolean> {
  return queueMail(platform, tx, { ...mail, expiresAt: new Date(at.valueOf() + MAIL_LIFE_MS) }, at);
}
