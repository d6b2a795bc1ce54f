import { hasRole } from '@thidua/domain/accounts';
import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../in-transaction.ts';
import { contextOfJob } from '../jobs/context-of-job.ts';
import { JobInterrupted, type JobHandler } from '../jobs/job.ts';
import type { Platform } from '../platform.ts';
import type { ActingContext } from '../request-context.ts';
import { makeFrozenFiles } from './official-file.ts';
import { openPress } from './paper-press.ts';

/** Makes the files of a paper that has become official. Given up, they are made when somebody takes the paper: its content is kept. */
export const freezePaperJob: JobHandler = {
  run: async (platform, { payload }) => {
    const { paperId } = payload as { readonly paperId: string }; // written by freeze-paper alone
    const press = openPress();
    try {
      await makeFrozenFiles(platform, paperId, press.make);
    } finally {
      press.close();
    }
  },
  giveUp: () => Promise.resolve(),
};

/** Freezes what was official before papers were frozen, once, as it stands today; each paper says so. */
export const freezeOldPapersJob: JobHandler = {
  run: async (platform, { id, signal }) => {
    const { sources } = await platform.papers();
    for (const organisation of await platform.db.organisation.findMany({ select: { id: true } })) {
      const context = await readerOf(platform, id, organisation.id);
      if (context === undefined) continue;
      for (const { slug, officialIds } of sources) {
        const ids = (await officialIds?.(platform.db, organisation.id)) ?? [];
        for (const objectId of ids) {
          if (signal.aborted) throw new JobInterrupted();
          await freezeOld(context, slug, objectId);
        }
      }
    }
  },
  giveUp: () => Promise.resolve(),
};

const READERS = ['DIRECTOR', 'SECRETARY'] as const;

/** Papers are asked as somebody who reads them all: the director of the body, or its secretary. */
async function readerOf(platform: Platform, jobId: string, organisationId: string): Promise<ActingContext | undefined> {
  const accounts = await platform.db.account.findMany({
    where: { organisationId, disabledAt: null, roleGrants: { some: { role: { in: [...READERS] } } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of accounts) {
    const context = await contextOfJob(platform, jobId, id);
    if (context !== undefined && READERS.some((role) => hasRole(context.actor, role))) return context;
  }
  return undefined;
}

async function freezeOld(context: ActingContext, slug: string, objectId: string): Promise<void> {
  await inTransaction(context, async ({ tx, freeze }) => {
    const known = await tx.frozenPaper.findFirst({ where: { slug, objectId }, select: { id: true } });
    if (known === null) freeze(slug, objectId, { isFromUpgrade: true });
    return ok(undefined);
  });
}
