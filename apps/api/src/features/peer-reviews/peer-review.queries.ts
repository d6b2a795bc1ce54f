import { plainDateOf } from '@thidua/domain/kernel';
import { GRID_AWARDS, STANDING_STATUSES } from '@thidua/domain/nominations';
import { countPeerVotes, peerRuleWords, type PeerReviewRule } from '@thidua/domain/peer-review';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { businessToday } from '../../platform/business-clock.ts';
import { heldOn } from '../../platform/dated.ts';
import { found, notFound } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf, NAMED_STAFF, staffNameOn, type DepartmentType } from '../organisation/index.ts';
import { mayKeepPeerReview, mayReadPeerReview, peerReviewEventsFor, reviewedDepartment } from './peer-review.access.ts';
import { PEER_REVIEW_ROW, type PeerReviewRow } from './peer-review.row.ts';
import type { PeerReviewLineType, PeerReviewSeatType, PeerReviewType } from './peer-review.type.ts';
import { peerTermsOn } from './peer-terms.queries.ts';

/** A candidate of the list or of the minutes. */
interface Candidate {
  readonly award: AwardCode;
  readonly staffId: string | null;
}

/** The minutes of a list, or the empty sheet on which they are begun: everybody of the division, and who is on the list. */
export async function peerReviewOf(
  context: ActingContext,
  year: number,
  departmentId: string,
): Promise<PeerReviewType> {
  const { db, actor } = context;
  const department = await reviewedDepartment(context, year, departmentId);
  const { organisationId } = actor;
  const row = await db.peerReview.findUnique({
    where: { organisationId_year_departmentId: { organisationId, year, departmentId } },
    select: PEER_REVIEW_ROW,
  });
  if (!mayReadPeerReview(actor, departmentId, row)) throw notFound();
  const today = businessToday(context.platform, actor);
  const heldOnDay = row?.heldOn == null ? today : plainDateOf(row.heldOn);
  const terms = await peerTermsOn(db, organisationId, heldOnDay);
  // The share is that of the meeting; whether a list waits for its minutes is asked on the day of sending.
  const { isRequired } = heldOnDay === today ? terms : await peerTermsOn(db, organisationId, today);
  const rule = frozenRule(row) ?? terms.rule;
  const listed = await listedCandidates(context, year, departmentId);
  const people = await peopleOf(context, department, row, listed);
  const status = row?.status ?? 'OPEN';
  const seats = seatsOf(row, people);
  const present = seats.filter(({ isPresent }) => isPresent).length;
  const desks = await desksOf(context);
  return {
    id: `${String(year)}:${departmentId}`,
    recordId: row?.id ?? null,
    year,
    department,
    status,
    version: row?.version ?? 0,
    heldOn: row?.heldOn == null ? null : plainDateOf(row.heldOn),
    beganAt: row?.beganAt ?? '',
    endedAt: row?.endedAt ?? '',
    place: row?.place ?? '',
    form: row?.form ?? 'OPEN',
    chairId: row?.chairId ?? null,
    secretaryId: row?.secretaryId ?? null,
    note: row?.note ?? '',
    ruleWords: peerRuleWords(rule),
    isRequired,
    seats,
    lines: linesOf(row, listed, { people, department, rule, present }),
    corrections: (row?.corrections ?? []).map(({ reason, correctedAt, correctedBy }) => ({
      reason,
      correctedAt,
      correctedBy: correctedBy.displayName,
    })),
    viewerCan: mayKeepPeerReview(actor, desks, department)
      ? peerReviewEventsFor(context, desks, { department, year, status })
      : [],
  };
}

/** The same by its record, for its paper. */
export async function peerReviewById(context: ActingContext, id: string): Promise<PeerReviewType> {
  const { db, actor } = context;
  const { year, departmentId } = found(
    await db.peerReview.findFirst({
      where: { id, organisationId: actor.organisationId },
      select: { year: true, departmentId: true },
    }),
  );
  return peerReviewOf(context, year, departmentId);
}

/** The share by which the minutes were closed. */
function frozenRule(row: PeerReviewRow | null): PeerReviewRule | undefined {
  if (row?.status !== 'CLOSED' || row.shareNumerator === null || row.shareDenominator === null) return undefined;
  return {
    share: { numerator: row.shareNumerator, denominator: row.shareDenominator },
    isStrict: row.isStrict === true,
  };
}

/** Whom the list proposes now: people before the collective, the base titles first as in its columns. */
async function listedCandidates(
  { db, actor }: ActingContext,
  year: number,
  departmentId: string,
): Promise<readonly Candidate[]> {
  const rows = await db.nomination.findMany({
    where: {
      organisationId: actor.organisationId,
      year,
      departmentId,
      status: { in: [...STANDING_STATUSES] },
      // Lines beside the yearly list are sent by themselves and not reviewed with it; one person may have several of an award.
      commendationKind: 'MERIT',
      otherSubjectId: null,
      awardCode: { in: [...GRID_AWARDS.PERSON, ...GRID_AWARDS.COLLECTIVE] },
    },
    select: { awardCode: true, staffId: true },
    orderBy: [{ subjectKey: 'asc' }, { id: 'asc' }],
  });
  const columns: readonly AwardCode[] = [...GRID_AWARDS.PERSON, ...GRID_AWARDS.COLLECTIVE];
  return rows
    .map(({ awardCode, staffId }) => ({ award: awardCode, staffId }))
    .toSorted(
      (left, right) =>
        Number(left.staffId === null) - Number(right.staffId === null) ||
        columns.indexOf(left.award) - columns.indexOf(right.award),
    );
}

interface Named {
  readonly name: string;
  readonly post: string;
  readonly isMember: boolean;
}

/** Everybody of the division on the day of the list, and whoever else stands in the minutes or on the list. One statement. */
async function peopleOf(
  { db, actor }: ActingContext,
  department: DepartmentType,
  row: PeerReviewRow | null,
  listed: readonly Candidate[],
): Promise<ReadonlyMap<string, Named>> {
  const day = heldOn(department.asOf);
  const isMember = { memberships: { some: { departmentId: department.id, kind: 'MAIN' as const, ...day } } };
  const named = [
    ...(row?.seats ?? []).map(({ staffId }) => staffId),
    ...(row?.lines ?? []).flatMap(({ staffId }) => staffId ?? []),
    ...listed.flatMap(({ staffId }) => staffId ?? []),
  ];
  const people = await db.staff.findMany({
    where: { organisationId: actor.organisationId, OR: [isMember, { id: { in: named } }] },
    select: {
      id: true,
      ...NAMED_STAFF,
      posts: { where: day, select: { title: true }, take: 1 },
      memberships: { where: isMember.memberships.some, select: { id: true }, take: 1 },
    },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    relationLoadStrategy: 'join',
  });
  return new Map(
    people.map((person) => [
      person.id,
      {
        name: staffNameOn(person, department.asOf),
        post: person.posts[0]?.title ?? '',
        isMember: person.memberships.length > 0,
      },
    ]),
  );
}

/** As they were written down; before that everybody of the division, present unless somebody says otherwise. */
function seatsOf(row: PeerReviewRow | null, people: ReadonlyMap<string, Named>): readonly PeerReviewSeatType[] {
  const written = new Map((row?.seats ?? []).map((seat) => [seat.staffId, seat]));
  return [...people].flatMap(([staffId, { name, post, isMember }]) => {
    const seat = written.get(staffId);
    if (seat === undefined && (written.size > 0 || !isMember)) return [];
    return [{ staffId, name, post, isPresent: seat?.isPresent ?? true, absence: seat?.absence ?? '' }];
  });
}

interface LineScope {
  readonly people: ReadonlyMap<string, Named>;
  readonly department: DepartmentType;
  readonly rule: PeerReviewRule;
  readonly present: number;
}

/** What was voted on; while the minutes are open also what has come to the list since. */
function linesOf(
  row: PeerReviewRow | null,
  listed: readonly Candidate[],
  { people, department, rule, present }: LineScope,
): readonly PeerReviewLineType[] {
  const nameOf = (staffId: string | null) => (staffId === null ? department.name : (people.get(staffId)?.name ?? ''));
  const written = (row?.lines ?? []).map((line): PeerReviewLineType => {
    const count = countPeerVotes(line, present, rule);
    return {
      award: line.awardCode,
      staffId: line.staffId,
      subjectName: nameOf(line.staffId),
      agree: line.agree,
      disagree: line.disagree,
      blank: line.blank,
      needed: line.needed ?? count.needed,
      isPassed: line.isPassed ?? (count.isComplete ? count.isPassed : null),
      opinion: line.opinion,
      isOnList: listed.some((each) => isSame(each, { award: line.awardCode, staffId: line.staffId })),
    };
  });
  if (row?.status === 'CLOSED') return written;
  const added = listed
    .filter((each) => !written.some((line) => isSame(each, line)))
    .map(({ award, staffId }): PeerReviewLineType => ({
      award,
      staffId,
      subjectName: nameOf(staffId),
      agree: null,
      disagree: null,
      blank: null,
      needed: countPeerVotes({ agree: null, disagree: null, blank: null }, present, rule).needed,
      isPassed: null,
      opinion: '',
      isOnList: true,
    }));
  return [...written, ...added];
}

function isSame(left: Candidate, right: Candidate): boolean {
  return left.award === right.award && left.staffId === right.staffId;
}
