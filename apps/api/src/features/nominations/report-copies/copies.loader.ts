import { createHash } from 'node:crypto';
import type { Prisma } from '@thidua/db';
import {
  compareStories,
  COPY_SHOWN_FROM,
  copyRelationOf,
  storyOf,
  type ComparedSection,
  type CopyRelation,
  type CopyVerdict,
} from '@thidua/domain/report-copies';
import type { TextComparison, TextSection } from '@thidua/domain/similarity';
import { groupedBy, loader } from '../../../platform/loader.ts';
import { subjectIdOf } from '../report/known-facts.queries.ts';
import { textsFrom } from '../report/report.queries.ts';
import { copyCandidates } from './copies.sql.ts';
import { linesWithVisibleCopies } from './copies.visibility.ts';

const REPORT = {
  nominationId: true,
  texts: true,
  nomination: { select: { year: true, staffId: true, collectiveId: true, otherSubjectId: true } },
} as const satisfies Prisma.AchievementReportSelect;
type ReportRow = Prisma.AchievementReportGetPayload<{ select: typeof REPORT }>;

/** One report beside another one, as it stands now, and what was concluded. */
export interface CopyPair {
  readonly ownId: string;
  readonly otherId: string;
  readonly relation: CopyRelation;
  readonly comparison: TextComparison;
  readonly own: Story;
  readonly other: Story;
  /** SHA-256 of both stories, the same from either side. */
  readonly texts: string;
  readonly judged: JudgedPair | undefined;
}

type Story = readonly TextSection<ComparedSection>[];

interface JudgedPair {
  /** Of this line, or of the other one: what is no copy from one side is none from the other. */
  readonly nominationId: string;
  readonly version: number;
  readonly verdict: CopyVerdict;
  readonly reason: string;
  readonly judgedById: string;
  readonly judgedAt: Date;
  readonly judgedTexts: string;
}

/**
 * The handed-in reports of all years that share passages with those of the lines, as far as the actor may see them, the most alike
 * first. Three statements, however many lines; one where none has a report that resembles another.
 */
export const copiesOf = loader<string, readonly CopyPair[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const candidates = await copyCandidates(db, actor.organisationId, ids);
  if (candidates.length === 0) return ids.map(() => []);
  const ownIds = candidates.map(({ id }) => id);
  const otherIds = candidates.flatMap(({ others }) => others);
  const reports = await db.achievementReport.findMany({
    where: { nominationId: { in: [...ownIds, ...otherIds] }, nomination: linesWithVisibleCopies(actor) },
    select: REPORT,
    relationLoadStrategy: 'join',
  });
  const judged = await db.reportComparison.findMany({
    where: {
      organisationId: actor.organisationId,
      OR: [
        { nominationId: { in: ownIds }, otherId: { in: otherIds } },
        { nominationId: { in: otherIds }, otherId: { in: ownIds } },
      ],
    },
  });
  const told = new Map(
    reports.map((report) => [report.nominationId, { ...report, story: storyOf(textsFrom(report.texts)) }]),
  );
  const pairs = candidates.flatMap(({ id, others, common }) => {
    const own = told.get(id);
    if (own === undefined) return [];
    return others
      .flatMap((otherId) => pairOf(own, told.get(otherId), common, judged) ?? [])
      .toSorted((left, right) => right.comparison.shareBasisPoints - left.comparison.shareBasisPoints);
  });
  return groupedBy(ids, pairs, ({ ownId }) => ownId);
});

type ToldReport = ReportRow & { readonly story: Story };

function pairOf(
  own: ToldReport,
  other: ToldReport | undefined,
  common: readonly string[],
  judged: readonly (JudgedPair & { readonly otherId: string })[],
): CopyPair | undefined {
  if (other === undefined) return undefined;
  const comparison = compareStories(own.story, other.story, common);
  if (comparison.shareBasisPoints < COPY_SHOWN_FROM) return undefined;
  const [ownId, otherId] = [own.nominationId, other.nominationId];
  const here = judged.find((each) => each.nominationId === ownId && each.otherId === otherId);
  const there = judged.find((each) => each.nominationId === otherId && each.otherId === ownId);
  return {
    ownId,
    otherId,
    relation: copyRelationOf(ownerOf(own), ownerOf(other)),
    comparison,
    own: own.story,
    other: other.story,
    texts: digestOf(own.story, other.story),
    judged: here ?? there,
  };
}

function ownerOf({ nomination }: ReportRow) {
  return { subjectId: subjectIdOf(nomination), year: nomination.year };
}

function digestOf(...stories: readonly Story[]): string {
  return createHash('sha256')
    .update(JSON.stringify(stories.map((story) => JSON.stringify(story)).toSorted()))
    .digest('hex');
}

/** Whether the report of a line is compared at all: handed in, confirmed, or sent with its line. One statement. */
export const isHandedIn = loader<string, boolean>(async ({ db, actor }, ids) => {
  const rows = await db.achievementReport.findMany({
    where: {
      nominationId: { in: [...ids] },
      organisationId: actor?.organisationId ?? '',
      OR: [{ status: { not: 'WRITING' } }, { versions: { some: { cause: 'SENT' } } }],
    },
    select: { nominationId: true },
  });
  const handedIn = new Set(rows.map(({ nominationId }) => nominationId));
  return ids.map((id) => handedIn.has(id));
});
