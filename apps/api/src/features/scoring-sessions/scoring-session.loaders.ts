import { businessToday } from '../../platform/business-clock.ts';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import {
  namesLeftOf,
  scorerCandidates,
  scoringFactsOf,
  type ScorerCandidate,
  type ScoringFacts,
} from '../initiatives/index.ts';
import { ENTRY_ROW, type EntryRow } from './session-rows.ts';

/** The living entries of each session, by the codes of their requests. */
export const entriesOf = loader<string, readonly EntryRow[]>(async ({ db }, ids) => {
  const rows = await db.scoringEntry.findMany({
    where: { sessionId: { in: [...ids] }, leftAt: null },
    select: ENTRY_ROW,
    orderBy: [{ initiative: { code: 'asc' } }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ sessionId }) => sessionId);
});

function bodyOf({ actor, now }: RequestContext) {
  // Behind a permission there is an actor.
  if (actor === undefined) throw new Error('Sessions of scoring are read by a signed-in actor');
  return { organisationId: actor.organisationId, today: businessToday({ now }, actor) };
}

/** Who may be given sheets today, read once a request. */
export const candidatesOf = loader<string, readonly ScorerCandidate[]>((context, bodies) =>
  Promise.all(bodies.map((body) => scorerCandidates(context.db, body, bodyOf(context).today))),
);

/** What keeps people from scoring each request, by request. */
export const conflictsOf = loader<string, ReadonlyMap<string, ScoringFacts>>(async (context, sessionIds) => {
  const { organisationId, today } = bodyOf(context);
  const bySession = await entriesOf(context).loadMany(sessionIds);
  const rows = bySession.flatMap((entries) => (entries instanceof Error ? [] : entries));
  const facts = await scoringFactsOf(
    context.db,
    organisationId,
    rows.map(({ initiative }) => initiative),
    today,
  );
  return sessionIds.map(() => facts);
});

/** Requests whose text still says who wrote them while somebody is about to be given their sheet, by session. */
export const namedOf = loader<string, ReadonlySet<string>>(async (context, sessionIds) => {
  const bySession = await entriesOf(context).loadMany(sessionIds);
  const drafted = bySession.flatMap((entries) =>
    entries instanceof Error ? [] : entries.filter(({ drafts }) => drafts.length > 0),
  );
  if (drafted.length === 0) return sessionIds.map(() => new Set());
  const left = await namesLeftOf(
    context.db,
    drafted.map(({ initiativeId }) => initiativeId),
  );
  const named = new Set([...left].flatMap(([initiativeId, found]) => (found.length > 0 ? [initiativeId] : [])));
  return sessionIds.map(() => named);
});

/** Each time a session was opened again, the first one first. */
export const reopeningsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.scoringReopening.findMany({
    where: { sessionId: { in: [...ids] } },
    select: { id: true, sessionId: true, reason: true, reopenedAt: true, reopenedById: true },
    orderBy: [{ reopenedAt: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ sessionId }) => sessionId);
});
