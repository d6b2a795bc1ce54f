import type { Prisma, Tx } from '@thidua/db';
import { CERTIFICATE_LIMITS, excerptOf, issueProblems, mayIssueCertificates } from '@thidua/domain/certificates';
import { leadersAmong, signsForOwn } from '@thidua/domain/initiatives';
import {
  cleanLine,
  err,
  midnightUtcOf,
  ok,
  plainDateOf,
  yearOf,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden, notFound } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { nextNumbers } from '../../../platform/next-number.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { visibleInitiatives } from '../../initiatives/index.ts';
import { leadersOfBodyOn, readDesks } from '../../organisation/index.ts';
import { AWAITING, CERTIFIED_AUTHOR } from '../awaiting.queries.ts';
import type { IssueCertificatesInput } from '../certificate.input.ts';

/**
 * Gives every author of recognised initiatives a certificate with the next numbers of the book of the year (Nghị định 13/2012/NĐ-CP
 * Điều 7): in the order of the initiatives' codes, then of their authors. All of them or none; the same id twice issues once.
 */
export function issueCertificates(
  context: ActingContext,
  input: IssueCertificatesInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, issuedOn } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.certificateIssue.findUnique({ where: { id }, select: { organisationId: true } });
    if (known !== null && known.organisationId !== organisationId) throw badInput();
    if (known !== null) return ok({ id });

    const initiativeIds = [...new Set(input.initiativeIds)];
    const initiatives = await lockInitiatives(tx, context, initiativeIds);
    const { secretaryIds } = await readDesks(tx, organisationId, businessToday(context, actor));
    const isOthers = initiatives.every(({ authors }) =>
      mayIssueCertificates(actor, {
        authorIds: authors.map(({ staffId }) => staffId),
        secretaryIds: [...secretaryIds],
      }),
    );
    if (!isOthers) throw forbidden();
    const issue = {
      issuedOn,
      signerPost: cleanLine(input.signerPost),
      signerName: cleanLine(input.signerName),
    };
    const leaders = await leadersOfBodyOn(tx, organisationId, issuedOn);
    const authorIds = initiatives.flatMap(({ authors }) => authors.map(({ staffId }) => staffId));
    const signer = `${issue.signerPost} ${issue.signerName}`;
    const year = yearOf(issuedOn);
    const problems = [
      ...(signsForOwn(signer, leadersAmong(leaders, authorIds)) ? [{ field: 'signerName', code: 'SIGNS_OWN' }] : []),
      ...(await orderProblems(tx, { organisationId, year }, issuedOn)),
      ...waitingProblems(initiatives),
      ...issueProblems(
        { ...issue, initiativeIds },
        initiatives.flatMap(({ recognitions }) => recognitions.map(({ decidedOn }) => plainDateOf(decidedOn))),
        businessToday(context, actor),
      ),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const lines = initiatives.flatMap(linesOf);
    const numbers = await nextNumbers(tx, { organisationId, year, kind: 'CERTIFICATE' }, lines.length);
    await tx.certificateIssue.create({
      data: {
        id,
        organisationId,
        year,
        ...issue,
        issuedOn: midnightUtcOf(issuedOn),
        recordedById: actor.accountId,
        recordedAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    const numbered = lines.map((line, at) => ({ ...line, number: numbers[at] ?? 0 }));
    await tx.initiativeCertificate.createMany({
      data: numbered.map((line) => ({ ...line, organisationId, year, issueId: id })),
    });
    for (const initiative of initiatives) {
      const own = numbered.filter(({ initiativeId }) => initiativeId === initiative.id).map(({ number }) => number);
      audit({
        action: 'CERTIFICATES_ISSUED',
        objectType: 'Initiative',
        objectId: initiative.id,
        detail: { year, numbers: own },
      });
    }
    return ok({ id });
  });
}

/** The numbers of the book run with its days: nothing is written before what has a number already. Waits for whoever is at the book. */
async function orderProblems(
  tx: Tx,
  book: { readonly organisationId: string; readonly year: number },
  issuedOn: PlainDate,
): Promise<readonly InputProblem[]> {
  await nextNumbers(tx, { ...book, kind: 'CERTIFICATE' }, 0);
  const later = await tx.certificateIssue.findFirst({
    where: { ...book, issuedOn: { gt: midnightUtcOf(issuedOn) } },
    select: { id: true },
  });
  return later === null ? [] : [{ field: 'issuedOn', code: 'BEFORE_LAST_ISSUE' }];
}

const ROW = {
  id: true,
  solution: true,
  authorBenefit: true,
  authors: { select: { staffId: true }, where: CERTIFIED_AUTHOR, orderBy: { ordinal: 'asc' } },
  recognitions: {
    select: { decisionNumber: true, decidedOn: true, decidedBy: true },
    where: { scope: 'GRASSROOTS' },
  },
} as const satisfies Prisma.InitiativeSelect;
type Row = Prisma.InitiativeGetPayload<{ select: typeof ROW }> & { readonly isAwaiting: boolean };

/** The initiatives with their rows locked, by code; NOT_FOUND when one of them is not the actor's to know of. */
async function lockInitiatives(tx: Tx, { actor }: ActingContext, ids: readonly string[]): Promise<readonly Row[]> {
  await tx.$queryRaw`
    SELECT id FROM initiatives
    WHERE id = ANY(${[...ids]}::uuid[]) AND "organisationId" = ${actor.organisationId}::uuid ORDER BY id FOR UPDATE`;
  const where: Prisma.InitiativeWhereInput = { AND: [{ id: { in: [...ids] } }, visibleInitiatives(actor)] };
  const rows = await tx.initiative.findMany({ select: ROW, where, orderBy: [{ year: 'asc' }, { code: 'asc' }] });
  if (rows.length !== ids.length) throw notFound();
  const awaiting = await tx.initiative.findMany({ select: { id: true }, where: { AND: [where, AWAITING] } });
  const waiting = new Set(awaiting.map(({ id }) => id));
  return rows.map((row) => ({ ...row, isAwaiting: waiting.has(row.id) }));
}

/** One that is not recognised, or whose authors have their certificates, gets none. */
function waitingProblems(initiatives: readonly Row[]): readonly InputProblem[] {
  const others = initiatives.filter(({ isAwaiting }) => !isAwaiting);
  return others.length === 0
    ? []
    : [{ field: 'initiativeIds', code: 'NOT_AWAITING_CERTIFICATE', actual: others.length }];
}

function linesOf({ id, solution, authorBenefit, authors, recognitions: [recognition] }: Row) {
  if (recognition === undefined) return [];
  const summary = excerptOf(solution, CERTIFICATE_LIMITS.summary);
  return authors.map(({ staffId }) => ({
    initiativeId: id,
    staffId,
    ...recognition,
    summary: summary === '' ? '…' : summary,
    benefit: excerptOf(authorBenefit, CERTIFICATE_LIMITS.benefit),
  }));
}
