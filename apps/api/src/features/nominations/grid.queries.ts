import type { Tx } from '@thidua/db';
import {
  GRID_AWARDS,
  mayDoWithNomination,
  nominationEventsFor,
  OPEN_STATUSES,
  takesNominations,
} from '@thidua/domain/nominations';
import type { AwardCode, OwnLevelAward } from '@thidua/domain/vocabulary';
import { businessNow, businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  absenceOn,
  assessCase,
  isLeaderOn,
  ratingOf,
  thawed,
  yearCases,
  type AssessmentTerms,
  type PersonCase,
  type YearCases,
} from '../eligibility/index.ts';
import { desksOf, type Desks } from '../organisation/index.ts';
import { peerTermsOn, peerVotesOf, type PeerVotes } from '../peer-reviews/index.ts';
import { factsOf, placeAt } from './desks.ts';
import { departmentOfGrid } from './grid-access.ts';
import { listJudgement, questionsOfList } from './grid-judgements.ts';
import type { ListPeerReviewType, NominationCellType, NominationGridRowType, NominationGridType } from './grid.type.ts';
import { judgementsFrom } from './judgements.ts';
import { knownOfLine, shownTo, type Known } from './known-of-line.ts';
import type { NominationCellArgs } from './nomination.input.ts';
import { NOMINATION_ROW, nominationType } from './nomination.row.ts';
import type { NominationType } from './nomination.type.ts';
import { YEARLY_LINE } from './yearly-line.ts';
import { quotaBoard } from './quota-board.queries.ts';
import { staffOfCase } from './staff-of-case.ts';

/** A line of the grid, with what was kept when it was sent. */
interface Line {
  readonly nomination: NominationType;
  readonly assessment: unknown;
  readonly assessedAt: Date | null;
}

/** What every cell of one grid needs. */
interface GridDesk {
  readonly context: ActingContext;
  readonly cases: YearCases;
  readonly terms: AssessmentTerms;
  readonly now: Date;
  readonly desks: Desks;
  readonly department: NominationGridType['department'];
  readonly lines: readonly Line[];
  readonly votes: PeerVotes;
}

/** The list of a department as its desk sees it. The number of statements does not grow with the people in it. */
export async function nominationGrid(
  context: ActingContext,
  year: number,
  departmentId: string,
): Promise<NominationGridType> {
  const { db, actor, platform } = context;
  const department = await departmentOfGrid(context, year, departmentId);
  const day = department.asOf;
  const list = await readList(db, actor.organisationId, year, departmentId);
  const lines = await linesOfList(context, year, departmentId, day);
  const staffIds = lines.flatMap(({ nomination }) => (nomination.staffId === null ? [] : [nomination.staffId]));
  const cases = await yearCases(db, platform.fieldCipher, {
    organisationId: actor.organisationId,
    year,
    day,
    departmentIds: [departmentId],
    staffIds,
    collectiveIds: [departmentId],
  });
  const judgements = judgementsFrom(list?.judgements);
  const terms = { regimeDate: businessToday(platform, actor), judgements };
  const desk: GridDesk = {
    context,
    cases,
    terms,
    now: businessNow(platform, actor),
    desks: await desksOf(context),
    department,
    lines,
    votes: await peerVotesOf(db, { organisationId: actor.organisationId, year, departmentId }),
  };
  const rows = await Promise.all(cases.people.map((person) => rowOf(desk, person)));
  const collectiveCells = await cellsOf(desk, undefined);
  const cells = [...rows.flatMap((row) => row.cells), ...collectiveCells];
  const [collective] = cases.collectives;
  return {
    id: `${year}:${departmentId}`,
    year,
    department,
    version: list?.version ?? 0,
    submittedAt: list?.submittedAt ?? null,
    awards: GRID_AWARDS.PERSON,
    rows,
    collective: {
      department,
      rating: collective === undefined ? null : (ratingOf(collective.record.ratings, year)?.level ?? null),
      previousAwards: awardsOf(collective?.record.awardRecords ?? [], year - 1),
      cells: collectiveCells,
    },
    judgements: questionsOfList(cases, terms).map((question) => listJudgement(question, judgements)),
    peerReview: peerReviewOfList(desk, (await peerTermsOn(db, actor.organisationId, terms.regimeDate)).isRequired),
    quota: await quotaBoard(db, {
      organisationId: actor.organisationId,
      year,
      day,
      departmentId,
      settings: cases.settings,
    }),
    canEdit: cells.some(({ canChange }) => canChange),
    canSubmit:
      takesNominations(year, terms.regimeDate) &&
      lines.some(({ nomination }) => nominationEventsFor(actor, factsOf(desk.desks, nomination)).includes('SUBMIT')),
  };
}

/** One cell, read alone by who wants its findings: the whole list would carry those of everybody. */
export async function nominationCell(
  context: ActingContext,
  { year, departmentId, award, staffId }: NominationCellArgs,
): Promise<NominationCellType> {
  const { rows, collective } = await nominationGrid(context, year, departmentId);
  const subject =
    staffId === undefined || staffId === null ? collective : rows.find(({ staff }) => staff.id === staffId);
  return found(found(subject).cells.find((cell) => cell.award === award));
}

export function readList(db: Tx, organisationId: string, year: number, departmentId: string) {
  return db.nominationList.findUnique({
    where: { organisationId_year_departmentId: { organisationId, year, departmentId } },
    select: { id: true, version: true, judgements: true, submittedAt: true },
  });
}

async function linesOfList(
  { db, actor }: ActingContext,
  year: number,
  departmentId: string,
  day: NominationType['asOf'],
): Promise<Line[]> {
  const rows = await db.nomination.findMany({
    where: { organisationId: actor.organisationId, year, departmentId, ...YEARLY_LINE, status: { not: 'WITHDRAWN' } },
    select: { ...NOMINATION_ROW, assessment: true, assessedAt: true },
  });
  return rows.map(({ assessment, assessedAt, ...row }) => ({
    nomination: nominationType(row, day),
    assessment,
    assessedAt,
  }));
}

async function rowOf(desk: GridDesk, person: PersonCase): Promise<NominationGridRowType> {
  const { record } = person;
  const { year } = desk.cases;
  const asOf = desk.department.asOf;
  return {
    staff: staffOfCase(record, asOf),
    isLeader: isLeaderOn(record, asOf),
    rating: ratingOf(record.ratings, year)?.level ?? null,
    absence: absenceOn(asOf, record) ?? null,
    previousAwards: awardsOf(record.awardRecords, year - 1),
    cells: await cellsOf(desk, person),
    year,
  };
}

/** The cells of a person, or of the collective itself. */
async function cellsOf(desk: GridDesk, person: PersonCase | undefined): Promise<NominationCellType[]> {
  const awards = person === undefined ? GRID_AWARDS.COLLECTIVE : GRID_AWARDS.PERSON;
  const departmentId = desk.department.id;
  const mayKnow = await knownOfLine(desk.context, {
    departmentId,
    staffId: person?.record.id ?? null,
    collectiveId: person === undefined ? departmentId : null,
  });
  return awards.map((award) => cellOf(desk, person, award, mayKnow));
}

function cellOf(
  desk: GridDesk,
  person: PersonCase | undefined,
  award: OwnLevelAward,
  mayKnow: Known,
): NominationCellType {
  const { cases, terms, now, lines } = desk;
  const subject = person ?? cases.collectives[0];
  if (subject === undefined) throw new Error('A grid has the collective it is for');
  const line = lines.find(
    ({ nomination }) => nomination.award === award && nomination.staffId === (person?.record.id ?? null),
  );
  const kept = line !== undefined && !isOpen(line.nomination) ? thawed(line.assessment) : undefined;
  const judged =
    kept === undefined
      ? { assessment: assessCase(cases, subject.facts, award, terms), at: now, isFrozen: false }
      : { assessment: kept, at: line?.assessedAt ?? now, isFrozen: true };
  const isElsewhere = line === undefined && subject.record.nominatedAs.some(({ awardCode }) => awardCode === award);
  return {
    award,
    assessment: shownTo(mayKnow, judged),
    nomination: line?.nomination ?? null,
    peerVote: desk.votes.voteOf({ award, staffId: person?.record.id ?? null }) ?? null,
    canChange: !isElsewhere && mayTick(desk, person, line),
  };
}

/** A cell can be ticked while there is no line, and unticked while the line is a draft. */
function mayTick(
  { context, desks, department, cases, terms }: GridDesk,
  person: PersonCase | undefined,
  line: Line | undefined,
): boolean {
  if (line !== undefined && line.nomination.status !== 'DRAFT') return false;
  if (!takesNominations(cases.year, terms.regimeDate)) return false;
  const place = placeAt(desks, {
    departmentId: department.id,
    departmentKind: department.kind,
    staffId: person?.record.id,
  });
  return mayDoWithNomination(context.actor, 'EDIT', place);
}

/** What the minutes say of the lines that wait to be sent. */
function peerReviewOfList({ votes, lines }: GridDesk, isRequired: boolean): ListPeerReviewType {
  const open = lines.filter(({ nomination }) => isOpen(nomination)).map(({ nomination }) => votes.voteOf(nomination));
  return {
    state: votes.status,
    heldOn: votes.heldOn,
    isRequired,
    missing: open.filter((vote) => vote === undefined).length,
    notPassed: open.filter((vote) => vote?.isPassed === false).length,
  };
}

export function isOpen({ status }: Pick<NominationType, 'status'>): boolean {
  const open: readonly string[] = OPEN_STATUSES;
  return open.includes(status);
}

interface Given {
  readonly awardCode: AwardCode;
  readonly year: number;
}

function awardsOf(records: readonly Given[], year: number): AwardCode[] {
  return [...new Set(records.filter((record) => record.year === year).map(({ awardCode }) => awardCode))];
}
