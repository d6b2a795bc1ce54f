import type { Tx } from '@thidua/db';
import {
  canBeBrought,
  isEverRequired,
  mayBringPapers,
  mayEverBringPapers,
  statedProblems,
  type StatedPaper,
} from '@thidua/domain/dossier-papers';
import { cleanLine, cleanText, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { NOMINATION_ROW, nominationType } from '../nomination.row.ts';
import type { NominationType } from '../nomination.type.ts';
import { visibleNominations } from '../nomination.visibility.ts';
import { openFieldsIn } from '../returns/open-fields.ts';
import type { StateDossierPaperInput } from './paper.input.ts';
import { caseOf } from './papers-of-lines.ts';

export type PaperRefusal = StaleRecord | InvalidTransition | InputProblems;

/**
 * Says how a paper is in the dossier: as files, in somebody's drawer, or not at all and why. The row that the files hang on is made with
 * the first act; before that its version is 0.
 */
export function stateDossierPaper(
  context: ActingContext,
  input: StateDossierPaperInput,
): Promise<Result<{ readonly id: string }, PaperRefusal>> {
  const { actor, platform } = context;
  const { id: nominationId, paper } = input;
  return inTransaction<{ readonly id: string }, PaperRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockLineForPapers(tx, context, nominationId);
    if (!locked.ok) return locked;
    if (!canBeBrought(paper) || !isEverRequired(paper, caseOf(locked.value))) throw badInput();
    const key = { nominationId_paper: { nominationId, paper } };
    const known = await tx.nominationPaper.findUnique({ where: key, select: { version: true } });
    const currentVersion = known?.version ?? 0;
    if (currentVersion !== input.version) return err({ code: 'STALE_RECORD', currentVersion });
    const stated = statedOf(input);
    const problems = statedProblems(stated, businessToday(platform, actor));
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const { organisationId, accountId: statedById } = actor;
    const data = {
      ...stated,
      paperOn: stated.paperOn && midnightUtcOf(stated.paperOn),
      statedById,
      statedAt: businessNow(platform, actor),
    };
    await tx.nominationPaper.upsert({
      where: key,
      create: { ...data, organisationId, nominationId, paper },
      update: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    const detail = { paper, manner: stated.manner };
    audit({ action: 'DOSSIER_PAPER_STATED', objectType: 'Nomination', objectId: nominationId, detail });
    return ok({ id: nominationId });
  });
}

/** What belongs to the manner; of another manner nothing is kept. */
function statedOf({ manner, number, paperOn, keptBy, reason }: StateDossierPaperInput): StatedPaper {
  const isOnPaper = manner === 'ON_PAPER';
  return {
    manner,
    number: isOnPaper ? cleanLine(number ?? '') : '',
    paperOn: isOnPaper ? (paperOn ?? null) : null,
    keptBy: isOnPaper ? cleanLine(keptBy ?? '') : '',
    reason: manner === 'UNAVAILABLE' ? cleanText(reason ?? '').trim() : '',
  };
}

/** The line, locked, for whoever may bring papers to it now. Throws NOT_FOUND and FORBIDDEN. */
async function lockLineForPapers(
  tx: Tx,
  { actor, platform }: ActingContext,
  id: string,
): Promise<Result<NominationType, InvalidTransition>> {
  await tx.$queryRaw`SELECT id FROM nominations WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  const row = found(
    await tx.nomination.findFirst({ select: NOMINATION_ROW, where: { AND: [{ id }, visibleNominations(actor)] } }),
  );
  const today = businessToday(platform, actor);
  const line = nominationType(row, today);
  const facts = factsOf(await readDesks(tx, actor.organisationId, today), line);
  if (!mayEverBringPapers(actor, facts)) throw forbidden();
  // Of a line that came back the papers change only where its return has named them.
  const isClosed = line.status === 'RETURNED' && !(await openFieldsIn(tx, line)).includes('PAPERS');
  return mayBringPapers(actor, facts) && !isClosed
    ? ok(line)
    : err({ code: 'INVALID_TRANSITION', from: line.status, event: 'BRING_PAPER' });
}

/** The line of a paper, locked, before a file comes or goes. */
export async function lockDossierPaper(
  tx: Tx,
  context: ActingContext,
  id: string,
): Promise<Result<NominationType, InvalidTransition>> {
  const { nominationId } = found(
    await tx.nominationPaper.findUnique({ where: { id }, select: { nominationId: true } }),
  );
  return lockLineForPapers(tx, context, nominationId);
}
