import type { Prisma, Tx } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import { gridTotal, scoringGridProblems, type TypedScoringGrid } from '@thidua/domain/initiative-scoring';
import { cleanLine, err, midnightUtcOf, ok, plainDateOf, type InputProblem, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import type { SaveScoringGridInput } from '../scoring-grid.input.ts';
import { GRID_RULES } from '../scoring-grid.loaders.ts';
import { gridInHand } from './grid-in-hand.ts';
import { writeGridParts } from './grid-parts.ts';

/**
 * Writes a new version of the grid down, or puts its draft right; the director approves it afterwards. The id comes from
 * the client: the same id twice records once.
 */
export function saveScoringGrid(
  context: ActingContext,
  input: SaveScoringGridInput,
): Promise<Result<{ readonly id: string }, SharedRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id } = input;
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 163000))`;
    if (!hasRole(actor, 'SECRETARY')) throw forbidden();
    const typed = typedGrid(input);
    const known = input.version == null ? await tx.scoringGrid.findUnique({ where: { id }, select: KNOWN }) : null;
    if (known !== null && known.organisationId !== organisationId) throw badInput();
    if (known !== null && isWritten(known, typed)) return ok({ id });
    // Changed between two tries, the first of which came through without an answer: the later words are what is meant, unless
    // somebody has written since.
    const version = known === null ? (input.version ?? null) : FIRST_VERSION;
    if (version !== null) {
      const inHand = await gridInHand(tx, context, { id, version }, 'EDIT');
      if (!inHand.ok) return inHand;
    }
    const problems = [
      ...scoringGridProblems(typed),
      ...(version === null ? await secondDraftProblems(tx, organisationId) : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await write(tx, context, { id, isNew: version === null }, typed);
    audit({
      action: version === null ? 'SCORING_GRID_DRAFTED' : 'SCORING_GRID_CHANGED',
      objectType: 'ScoringGrid',
      objectId: id,
      detail: { criteria: typed.criteria.length, total: gridTotal(typed.criteria) },
    });
    return ok({ id });
  });
}

/** Of a grid that was written once. */
const FIRST_VERSION = 1;

const KNOWN = {
  ...GRID_RULES,
  organisationId: true,
  name: true,
  source: true,
  validFrom: true,
} as const satisfies Prisma.ScoringGridSelect;

/** True when the grid says already what was typed. */
function isWritten(known: Prisma.ScoringGridGetPayload<{ select: typeof KNOWN }>, typed: TypedScoringGrid): boolean {
  const told = ({ criteria, ...rules }: TypedScoringGrid) =>
    JSON.stringify([
      [rules.name, rules.source, rules.validFrom, rules.passFrom, rules.fewestScorers, rules.gap],
      criteria.map(({ name, maximum, failsAtZero, bands }) => [
        name,
        maximum,
        failsAtZero,
        bands.toSorted((left, right) => left.from - right.from).map(({ from, words }) => [from, words]),
      ]),
    ]);
  return told({ ...known, validFrom: plainDateOf(known.validFrom) }) === told(typed);
}

function typedGrid(input: SaveScoringGridInput): TypedScoringGrid {
  const { validFrom, passFrom, fewestScorers, gap } = input;
  return {
    name: cleanLine(input.name),
    source: cleanLine(input.source),
    validFrom,
    passFrom,
    fewestScorers,
    gap,
    criteria: input.criteria.map(({ name, maximum, failsAtZero, bands }) => ({
      name: cleanLine(name),
      maximum,
      failsAtZero,
      bands: bands.map(({ from, words }) => ({ from, words: cleanLine(words) })),
    })),
  };
}

/** One draft at a time: two would not know of each other. */
async function secondDraftProblems(tx: Tx, organisationId: string): Promise<readonly InputProblem[]> {
  const drafts = await tx.scoringGrid.count({ where: { organisationId, status: 'DRAFT' } });
  return drafts === 0 ? [] : [{ field: 'name', code: 'DRAFT_EXISTS' }];
}

async function write(
  tx: Tx,
  context: ActingContext,
  { id, isNew }: { readonly id: string; readonly isNew: boolean },
  { criteria, ...typed }: TypedScoringGrid,
): Promise<void> {
  const { actor } = context;
  const now = businessNow(context, actor);
  const columns = {
    ...typed,
    validFrom: midnightUtcOf(typed.validFrom),
    preparedById: actor.accountId,
    updatedAt: now,
  };
  if (isNew) {
    await tx.scoringGrid.create({
      data: { id, organisationId: actor.organisationId, ...columns, createdAt: now },
      select: { id: true },
    });
  } else {
    await tx.scoringGrid.update({
      where: { id },
      data: { ...columns, version: { increment: 1 } },
      select: { id: true },
    });
  }
  await writeGridParts(tx, id, criteria);
}
