import type { LibrarySection } from '@thidua/domain/initiative-library';
import { AWARDED_STATUSES, isOneOfStatuses, REFUSED_STATUSES } from '@thidua/domain/nominations';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import type { LibrarySectionName } from './library-entry.type.ts';
import { REUSE_ROW, SPREADING_ROW } from './library.queries.ts';
import { visibleEntries, visibleReuses, visibleSpreadings } from './library.visibility.ts';
import type { InitiativeReuseType } from './reuse.type.ts';
import type { InitiativeSpreadingType } from './spreading.type.ts';
import type { InitiativeUseType } from './initiative-use.type.ts';
import { visibleNominations } from '../nominations/index.ts';

/** Loaders run behind a permission: there is always an actor. */
function actorOf({ actor }: RequestContext): ActingContext['actor'] {
  if (actor === undefined) throw new Error('The library is read only behind a permission');
  return actor;
}

export type Sections = readonly LibrarySection<LibrarySectionName>[];

/** The texts of entries, without the empty ones; the confidential part stands in another table and is not here. */
export const sectionsOf = loader<string, Sections>(async (context, ids) => {
  const rows = await context.db.libraryEntry.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleEntries(actorOf(context))] },
    select: {
      id: true,
      source: true,
      content: true,
      initiative: {
        select: {
          before: true,
          solution: true,
          novelty: true,
          conditions: true,
          authorBenefit: true,
          userBenefit: true,
        },
      },
    },
  });
  return inOrderOf(ids, rows, ({ id }) => id).map((row): Sections => {
    if (row === undefined) return [];
    const { initiative } = row;
    const all: Sections = [
      { name: 'SOURCE', text: row.source },
      { name: 'CONTENT', text: row.content },
      { name: 'BEFORE', text: initiative?.before ?? '' },
      { name: 'SOLUTION', text: initiative?.solution ?? '' },
      { name: 'NOVELTY', text: initiative?.novelty ?? '' },
      { name: 'CONDITIONS', text: initiative?.conditions ?? '' },
      { name: 'AUTHOR_BENEFIT', text: initiative?.authorBenefit ?? '' },
      { name: 'USER_BENEFIT', text: initiative?.userBenefit ?? '' },
    ];
    return all.filter(({ text }) => text !== '');
  });
});

interface AuthorNamed {
  readonly staffId: string;
  readonly name: string;
}

/** The authors of entries that are the body's own, in the order of the request, by their names of today. */
export const entryAuthorsOf = loader<string, readonly AuthorNamed[]>(async (context, ids) => {
  const today = businessToday(context, actorOf(context));
  const rows = await context.db.initiativeAuthor.findMany({
    where: { initiative: { libraryEntry: { AND: [{ id: { in: [...ids] } }, visibleEntries(actorOf(context))] } } },
    select: { initiativeId: true, staffId: true, staff: { select: NAMED_STAFF } },
    orderBy: { ordinal: 'asc' },
  });
  // An entry of the own body bears the id of its initiative.
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId).map((authors) =>
    authors.map(({ staffId, staff }) => ({ staffId, name: staffNameOn(staff, today) })),
  );
});

/** The reuses of entries that the actor may know of, the latest first. */
export const reusesOf = loader<string, readonly InitiativeReuseType[]>(async (context, ids) => {
  const rows = await context.db.initiativeReuse.findMany({
    where: { AND: [{ entryId: { in: [...ids] } }, visibleReuses(actorOf(context))] },
    select: REUSE_ROW,
    orderBy: [{ appliedOn: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(ids, rows, ({ entryId }) => entryId);
});

/** What divisions were asked about entries, as far as the actor may know, those that wait first. */
export const spreadingsOf = loader<string, readonly InitiativeSpreadingType[]>(async (context, ids) => {
  const rows = await context.db.initiativeSpreading.findMany({
    where: { AND: [{ entryId: { in: [...ids] } }, visibleSpreadings(actorOf(context))] },
    select: SPREADING_ROW,
    orderBy: [{ status: 'asc' }, { answerBy: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ entryId }) => entryId);
});

/**
 * The titles that each initiative was ground for, the newest first: what is decided is told to everybody, what is proposed to those
 * who may see the dossier.
 */
export const usesOf = loader<string, readonly InitiativeUseType[]>(async (context, ids) => {
  const actor = actorOf(context);
  const rows = await context.db.initiativeUse.findMany({
    where: {
      initiativeId: { in: [...ids] },
      nomination: {
        AND: [
          {
            organisationId: actor.organisationId,
            status: { notIn: ['DRAFT', 'RETURNED', ...REFUSED_STATUSES, 'WITHDRAWN'] },
          },
          { OR: [{ status: { in: [...AWARDED_STATUSES] } }, visibleNominations(actor)] },
        ],
      },
    },
    select: {
      initiativeId: true,
      nominationId: true,
      staffId: true,
      awardCode: true,
      year: true,
      nomination: {
        select: { status: true, decisionLine: { select: { awardRecord: { select: { revokedOn: true } } } } },
      },
    },
    orderBy: [{ year: 'desc' }, { nominationId: 'asc' }],
  });
  const open = await context.db.nomination.findMany({
    where: { AND: [{ id: { in: rows.map(({ nominationId }) => nominationId) } }, visibleNominations(actor)] },
    select: { id: true },
  });
  const openIds = new Set(open.map(({ id }) => id));
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId).map((uses) =>
    uses.map(({ nominationId, staffId, awardCode, year, nomination }) => ({
      nominationId,
      staffId,
      award: awardCode,
      year,
      isDecided: isOneOfStatuses(nomination.status, AWARDED_STATUSES),
      revokedOn: nomination.decisionLine?.awardRecord?.revokedOn ?? null,
      mayOpen: openIds.has(nominationId),
    })),
  );
});
