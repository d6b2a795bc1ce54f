import { z } from 'zod';
import type { ActingContext } from '../../platform/request-context.ts';
import type { TechnicalQueueType, TechnicalStateType } from './technical.type.ts';

const FAILED_WITHIN_MS = 7 * 86_400_000;
const VERIFIED = z.object({ code: z.string() });

/** How the installation does. The machine is looked at anew; the chain of the trail is not computed for a screen. */
export async function technicalState(context: ActingContext): Promise<TechnicalStateType> {
  const { db, platform, actor } = context;
  const { installation } = platform;
  const { language } = actor;
  const checks = await installation.check();
  const [migration] = await db.$queryRaw<{ readonly name: string; readonly at: Date | null }[]>`
    SELECT migration_name AS name, finished_at AS at FROM _prisma_migrations
    WHERE rolled_back_at IS NULL ORDER BY started_at DESC LIMIT 1`;
  const verified = await db.auditEntry.findFirst({
    where: { action: 'TRAIL_VERIFIED', organisationId: actor.organisationId },
    orderBy: { seq: 'desc' },
    select: { at: true, data: true },
  });
  return {
    version: installation.version,
    lastMigration: migration?.name ?? null,
    migratedAt: migration?.at ?? null,
    checks: checks.map(({ id, name, state, found, advice }) => {
      return { id, name: name[language], state, found: found[language], advice: advice?.[language] ?? null };
    }),
    canSendMail: platform.mailer !== undefined,
    providerLabel: platform.identityProvider?.label ?? null,
    mails: await mailQueue(context),
    jobs: await jobQueue(context),
    trailVerifiedAt: verified?.at ?? null,
    trailFinding: verified === null ? null : VERIFIED.parse(verified.data).code,
    variables: installation.variables,
  };
}

async function mailQueue({ db, now }: ActingContext): Promise<TechnicalQueueType> {
  const waiting = await db.outboxMail.aggregate({
    where: { sentAt: null, droppedAt: null },
    _count: true,
    _min: { createdAt: true },
  });
  const failed = await db.outboxMail.count({ where: { droppedAt: { gt: since(now()) } } });
  return { open: waiting._count, oldestAt: waiting._min.createdAt, failed };
}

async function jobQueue({ db, now }: ActingContext): Promise<TechnicalQueueType> {
  const waiting = await db.job.aggregate({ where: { finishedAt: null }, _count: true, _min: { createdAt: true } });
  const failed = await db.job.count({ where: { finishedAt: { gt: since(now()) }, failure: { not: null } } });
  return { open: waiting._count, oldestAt: waiting._min.createdAt, failed };
}

function since(now: Date): Date {
  return new Date(now.valueOf() - FAILED_WITHIN_MS);
}
