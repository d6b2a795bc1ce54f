import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { hasRole } from '@thidua/domain/accounts';
import { mayEverDoWithInitiative } from '@thidua/domain/initiatives';
import {
  scoreSheetEventsFor,
  scoringConflict,
  scoringSummary,
  totalOf,
  type ScoreSheetEvent,
} from '@thidua/domain/initiative-scoring';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { businessToday } from '../../platform/business-clock.ts';
import { PageArgs, type Page } from '../../platform/page.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  type SharedRefusal,
} from '../../platform/user-error.ts';
import { desksOf, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { gridByIdOf, ScoringGridType } from '../scoring-grids/index.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf } from './initiative.loaders.ts';
import { answerOfAct, InitiativeActResult } from './initiative.result.ts';
import { InitiativeType } from './initiative.type.ts';
import { listScoreSheets, otherTotalsOf, scoreSheetById } from './score-sheet.queries.ts';
import { scorerCandidates, scoringFactsOf } from './scorer-candidates.ts';
import { namesLeftIn } from './scoring-names.ts';
import { scoringOfRequest } from './scoring-of-request.ts';
import {
  AssignScorersInput,
  DeclineScoringInput,
  InitiativeScoringType,
  ScoreSheetConnection,
  ScoreSheetEventEnum,
  ScoreSheetInput,
  ScoreSheetType,
} from './scoring.type.ts';
import { assignScorers } from './use-cases/assign-scorers.ts';
import { declineScoring, scoreInitiative } from './use-cases/score-initiative.ts';

const ScoreSheetActResult = resultUnion('ScoreSheetActResult', 'Kết quả một việc với phiếu chấm.', ScoreSheetType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
type Answer = Promise<typeof ScoreSheetActResult>;

async function answer(context: ActingContext, done: Promise<Result<{ readonly id: string }, SharedRefusal>>): Answer {
  const outcome = await done;
  return outcome.ok ? scoreSheetById(context, outcome.value.id) : sharedError(outcome.error);
}

/** Scoring: who scores what is the secretariat's to say; a scorer meets numbers and texts only. */
@Resolver(() => ScoreSheetType)
export class ScoringResolver {
  @Query(() => ScoreSheetConnection, { description: 'Phiếu chấm của người xem.' })
  @Allow('initiative:score')
  scoreSheets(@Ctx() context: ActingContext, @Args(() => PageArgs) args: PageArgs): Promise<Page<ScoreSheetType>> {
    return listScoreSheets(context, args);
  }

  @Query(() => ScoreSheetType, { description: 'Một phiếu chấm của người xem.' })
  @Allow('initiative:score')
  scoreSheet(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ScoreSheetType> {
    return scoreSheetById(context, id);
  }

  @Mutation(() => InitiativeActResult, { description: 'Giao sáng kiến cho những người chấm.' })
  @Allow('initiative:assign')
  async assignScorers(
    @Ctx() context: ActingContext,
    @Arg('input', () => AssignScorersInput) input: AssignScorersInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await assignScorers(context, input));
  }

  @Mutation(() => ScoreSheetActResult, { description: 'Lưu điểm chưa gửi.' })
  @Allow('initiative:score')
  saveScoreSheet(@Ctx() context: ActingContext, @Arg('input', () => ScoreSheetInput) input: ScoreSheetInput): Answer {
    return answer(context, scoreInitiative(context, input, 'SAVE'));
  }

  @Mutation(() => ScoreSheetActResult, { description: 'Gửi điểm; đã gửi thì không sửa được.' })
  @Allow('initiative:score')
  sendScoreSheet(@Ctx() context: ActingContext, @Arg('input', () => ScoreSheetInput) input: ScoreSheetInput): Answer {
    return answer(context, scoreInitiative(context, input, 'SEND'));
  }

  @Mutation(() => ScoreSheetActResult, { description: 'Xin không chấm do có liên quan.' })
  @Allow('initiative:score')
  declineScoring(
    @Ctx() context: ActingContext,
    @Arg('input', () => DeclineScoringInput) input: DeclineScoringInput,
  ): Answer {
    return answer(context, declineScoring(context, input));
  }

  @FieldResolver(() => ScoringGridType, { description: 'Thang điểm của phiếu.' })
  async grid(@Root() { gridId }: ScoreSheetType, @Ctx() context: ActingContext): Promise<ScoringGridType> {
    return found((await gridByIdOf(context).load(gridId)) ?? null);
  }

  @FieldResolver(() => [Int], {
    nullable: true,
    description: 'Tổng điểm những người khác đã gửi, không kèm tên; rỗng (null) khi phiếu này chưa gửi.',
  })
  async otherTotals(
    @Root() { id, status }: ScoreSheetType,
    @Ctx() context: ActingContext,
  ): Promise<readonly number[] | null> {
    return status === 'SENT' ? otherTotalsOf(context).load(id) : null;
  }

  @FieldResolver(() => [ScoreSheetEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status, isOpen }: ScoreSheetType): readonly ScoreSheetEvent[] {
    return isOpen ? scoreSheetEventsFor(status) : [];
  }
}

/** What scoring adds to an initiative for those who may see it whole. */
@Resolver(() => InitiativeType)
export class InitiativeScoringFields {
  @FieldResolver(() => InitiativeScoringType, {
    nullable: true,
    description: 'Người chấm và điểm; rỗng (null) với tác giả và với người không giữ việc chấm.',
  })
  async scoring(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<InitiativeScoringType | null> {
    const { actor, db } = context;
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    const today = businessToday(context, actor);
    const facts = factsOf(desks, initiative, authors);
    const isAuthor = actor.staffId === facts.ownerId || facts.authorIds.includes(actor.staffId ?? '');
    const assigns = mayEverDoWithInitiative(actor, 'ASSIGN', facts);
    if (isAuthor || (!assigns && !hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR'))) return null;
    const { id, ownerId, departmentId } = initiative;
    const { organisationId } = actor;
    const scoring = await scoringOfRequest(db, { id, organisationId }, today);
    const sheets = await db.scoreSheet.findMany({
      where: { initiativeId: initiative.id, status: { not: 'REMOVED' }, barredAt: null },
      select: {
        id: true,
        status: true,
        remark: true,
        marks: {
          select: { criterionId: true, points: true, comment: true },
          orderBy: { criterion: { ordinal: 'asc' } },
        },
        staff: { select: NAMED_STAFF },
      },
      orderBy: { number: 'asc' },
    });
    // What is not sent is still the scorer's own.
    const scorers = sheets.map(({ staff, status, marks, remark, id }) => ({
      id,
      status,
      name: staffNameOn(staff, today),
      total: status === 'SENT' ? totalOf(marks) : null,
      marks: status === 'SENT' ? marks : [],
      remark: status === 'SENT' ? remark : '',
    }));
    const summary = scoring === undefined ? undefined : scoringSummary(scoring.grid, scoring.sent);
    const row = { id, ownerId, departmentId, authors };
    const candidates = assigns ? await scorerCandidates(db, organisationId, today) : [];
    const known = assigns ? (await scoringFactsOf(db, organisationId, [row], today)).get(id) : undefined;
    const entry = await db.scoringEntry.findFirst({
      where: { initiativeId: id, leftAt: null },
      select: { session: { select: { id: true, name: true, dueOn: true } } },
    });
    return {
      initiativeId: id,
      session: entry?.session ?? null,
      scorers,
      namesLeft: assigns ? await namesLeftIn(db, id) : [],
      candidates: candidates
        .filter(({ staffId }) => known?.living.has(staffId) === false)
        .map((candidate) => ({
          ...candidate,
          conflict: known === undefined ? undefined : scoringConflict(candidate.staffId, known.conflicts),
        })),
      grid: scoring === undefined ? undefined : await gridByIdOf(context).load(scoring.gridId),
      meanTenths: summary?.meanTenths,
      spread: summary?.spread,
      needsThird: summary?.needsThird ?? false,
      isPassed: summary?.isPassed,
    };
  }
}
