import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { scoringConflict } from '@thidua/domain/initiative-scoring';
import { scoringSessionEventsFor, type ScoringSessionEvent } from '@thidua/domain/scoring-session';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { staffNameOn } from '../organisation/index.ts';
import { candidatesOf, conflictsOf, entriesOf, namedOf, reopeningsOf } from './scoring-session.loaders.ts';
import {
  ScoringCandidateInitiativeType,
  ScoringEntryType,
  ScoringReopeningType,
  ScoringSessionCountType,
  ScoringSessionEventEnum,
  ScoringSessionType,
  SessionScorerType,
  type ScoringCellType,
} from './scoring-session.type.ts';
import { receivedOutside } from './received-outside.ts';
import {
  authorIdsOf,
  gridOf,
  isAuthorOf,
  isScoredBy,
  livingSheets,
  shownSheets,
  standingOf,
  stateOf,
  totalOfSheet,
  type EntryRow,
} from './session-rows.ts';

@Resolver(() => ScoringSessionType)
export class ScoringSessionFields {
  @FieldResolver(() => ScoringSessionCountType)
  async count(@Root() session: ScoringSessionType, @Ctx() context: ActingContext): Promise<ScoringSessionCountType> {
    const entries = await othersOf(session, context);
    const sheets = entries.flatMap(livingSheets);
    return {
      initiatives: entries.length,
      sheets: sheets.length,
      sent: sheets.filter(({ status }) => status === 'SENT').length,
      drafts: entries.reduce((sum, { drafts }) => sum + drafts.length, 0),
      complete: entries.filter((entry) => stateOf(entry, session.scorersEach).isComplete).length,
    };
  }

  @FieldResolver(() => [ScoringEntryType], { description: 'Các sáng kiến của đợt theo mã, với người chấm.' })
  async entries(
    @Root() session: ScoringSessionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ScoringEntryType[]> {
    const [entries, candidates, conflicts, named] = await Promise.all([
      visibleEntries(session, context),
      candidatesOf(context).load(context.actor.organisationId),
      conflictsOf(context).load(session.id),
      namedOf(context).load(session.id),
    ]);
    const today = businessToday(context, context.actor);
    return entries.map((entry) => {
      const { id, initiativeId, initiative } = entry;
      const base = { id, initiativeId, code: initiative.code, title: initiative.title, status: initiative.status };
      if (isAuthorOf(entry, context.actor.staffId)) return { ...base, ...WITHHELD };
      const { wanted, points, needsThird, isComplete, isPassed } = stateOf(entry, session.scorersEach);
      const facts = conflicts.get(initiativeId)?.conflicts;
      return {
        ...base,
        isWithheld: false,
        hasNames: named.has(initiativeId),
        cells: cellsOf(entry, points?.outliers, today),
        bars: candidates.flatMap(({ staffId }) => {
          const conflict = facts === undefined ? undefined : scoringConflict(staffId, facts);
          return conflict === undefined ? [] : [{ staffId, conflict }];
        }),
        wanted,
        meanTenths: points?.meanTenths ?? null,
        lowest: points?.lowest ?? null,
        highest: points?.highest ?? null,
        needsThird,
        gap: gridOf(entry)?.gap ?? null,
        isComplete,
        isPassed: isPassed ?? null,
      };
    });
  }

  @FieldResolver(() => [SessionScorerType], {
    description: 'Người chấm được hôm nay và người đang giữ phiếu, với số phiếu.',
  })
  async scorers(
    @Root() session: ScoringSessionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly SessionScorerType[]> {
    const [entries, candidates] = await Promise.all([
      othersOf(session, context),
      candidatesOf(context).load(context.actor.organisationId),
    ]);
    const today = businessToday(context, context.actor);
    const names = new Map(candidates.map(({ staffId, name }) => [staffId, name]));
    const holders = entries.flatMap((entry) => [...entry.drafts, ...livingSheets(entry)]);
    for (const { staffId, staff } of holders) names.set(staffId, names.get(staffId) ?? staffNameOn(staff, today));
    return [...names].map(([staffId, name]) => {
      const sheets = entries.flatMap(livingSheets).filter((sheet) => sheet.staffId === staffId);
      const reminded = sheets.flatMap(({ remindedOn }) => (remindedOn === null ? [] : [remindedOn]));
      return {
        staffId,
        name,
        isFree: candidates.some((candidate) => candidate.staffId === staffId),
        drafts: entries.flatMap(({ drafts }) => drafts).filter((draft) => draft.staffId === staffId).length,
        sheets: sheets.length,
        sent: sheets.filter(({ status }) => status === 'SENT').length,
        remindedOn: reminded.toSorted((left, right) => right.valueOf() - left.valueOf())[0] ?? null,
      };
    });
  }

  @FieldResolver(() => [ScoringCandidateInitiativeType], {
    description: 'Sáng kiến của năm đã tiếp nhận, chưa ở đợt chấm nào, không của người xem.',
  })
  received(
    @Root() { year }: ScoringSessionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ScoringCandidateInitiativeType[]> {
    return receivedOutside(context, year);
  }

  @FieldResolver(() => [ScoringReopeningType], { description: 'Những lần mở lại với lý do, lần đầu trước.' })
  async reopenings(
    @Root() { id }: ScoringSessionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ScoringReopeningType[]> {
    const rows = await reopeningsOf(context).load(id);
    return Promise.all(
      rows.map(async ({ reopenedById, ...row }) => ({
        ...row,
        by: reopenedById === null ? '' : await accountNameOf(context).load(reopenedById),
      })),
    );
  }

  @FieldResolver(() => [ScoringSessionEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() { id, status }: ScoringSessionType,
    @Ctx() context: ActingContext,
  ): Promise<readonly ScoringSessionEvent[]> {
    const authorIds = authorIdsOf(await entriesOf(context).load(id));
    return scoringSessionEventsFor(context.actor, { status, authorIds });
  }
}

/** What an author is told of the own request: that it is in the session. */
const WITHHELD = {
  isWithheld: true,
  hasNames: false,
  cells: [],
  bars: [],
  wanted: 0,
  meanTenths: null,
  lowest: null,
  highest: null,
  needsThird: false,
  gap: null,
  isComplete: false,
  isPassed: null,
} as const;

/** The entries that are there for the viewer: not what they are scoring themselves. */
async function visibleEntries({ id }: ScoringSessionType, context: ActingContext): Promise<readonly EntryRow[]> {
  const entries = await entriesOf(context).load(id);
  return entries.filter((entry) => !isScoredBy(entry, context.actor.staffId));
}

/** What the viewer has written stands in no sum either: what is left over would tell of it. */
async function othersOf(session: ScoringSessionType, context: ActingContext): Promise<readonly EntryRow[]> {
  const entries = await visibleEntries(session, context);
  return entries.filter((entry) => !isAuthorOf(entry, context.actor.staffId));
}

/** Who scores a request: told first, then drafted. Points only once every sheet is in, as `outliers` tells. */
function cellsOf(
  entry: EntryRow,
  outliers: readonly number[] | undefined,
  today: ReturnType<typeof businessToday>,
): readonly ScoringCellType[] {
  const sentIds = livingSheets(entry)
    .filter(({ status }) => status === 'SENT')
    .map(({ id }) => id);
  return [
    ...shownSheets(entry).map((sheet) => ({
      staffId: sheet.staffId,
      name: staffNameOn(sheet.staff, today),
      standing: standingOf(sheet),
      sheetId: sheet.id,
      total: outliers !== undefined && standingOf(sheet) === 'SENT' ? totalOfSheet(sheet) : null,
      isOutlier: outliers?.includes(sentIds.indexOf(sheet.id)) === true,
      outReason: sheet.outReason,
    })),
    ...entry.drafts.map(({ staffId, staff }) => ({
      staffId,
      name: staffNameOn(staff, today),
      standing: 'DRAFT' as const,
      sheetId: null,
      total: null,
      isOutlier: false,
      outReason: '',
    })),
  ];
}
