import { createHash } from 'node:crypto';
import type { Prisma, Tx } from '@thidua/db';
import {
  COMPARED_TEXTS,
  SIMILARITY_SETTING,
  SIMILARITY_SHOWN_FROM,
  USUAL_SIMILARITY_THRESHOLD,
  type ComparedText,
  type SimilarityVerdict,
} from '@thidua/domain/initiatives';
import type { PlainDate } from '@thidua/domain/kernel';
import { compareTexts, passagesOf, type Passage, type TextSection } from '@thidua/domain/similarity';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';
import { INITIATIVE_ROW } from './initiative.queries.ts';
import { similarCandidates, type SimilarityView } from './similarity.sql.ts';

/** Passages shown of one pair. */
const MOST_PASSAGES = 12;

const OTHER_ROW = {
  ...INITIATIVE_ROW,
  before: true,
  solution: true,
  novelty: true,
  conditions: true,
  authorBenefit: true,
  userBenefit: true,
} as const satisfies Prisma.InitiativeSelect;
type OtherRow = Prisma.InitiativeGetPayload<{ select: typeof OTHER_ROW }>;

export interface SimilarPair {
  readonly other: OtherRow;
  readonly shareBasisPoints: number;
  readonly passages: readonly Passage<ComparedText>[];
  /** SHA-256 of both texts: another one says that what was concluded was about other words. */
  readonly texts: string;
  readonly version: number;
  readonly difference: string;
  /** Undefined while nobody has concluded, or when a text has changed since. */
  readonly verdict: SimilarityVerdict | undefined;
  readonly isOutdated: boolean;
  readonly reason: string;
  readonly judgedAt: Date | null;
  readonly judgedById: string | null;
}

/** The initiatives of all years that share passages with a stored one, those with the most in common first. Three statements. */
export async function similarPairs(
  tx: Tx,
  own: { readonly id: string; readonly organisationId: string } & Readonly<Record<ComparedText, string>>,
  view: SimilarityView,
): Promise<readonly SimilarPair[]> {
  const candidates = await similarCandidates(tx, own, view);
  if (candidates.ids.length === 0) return [];
  const others = await tx.initiative.findMany({
    where: { organisationId: own.organisationId, id: { in: [...candidates.ids] } },
    select: OTHER_ROW,
  });
  const said = await tx.initiativeComparison.findMany({
    where: { initiativeId: own.id, otherId: { in: [...candidates.ids] } },
  });
  const common = new Set(candidates.common);
  const mine = sectionsOf(own);
  return others
    .flatMap((other) => {
      const theirs = sectionsOf(other);
      const comparison = compareTexts(mine, theirs, common);
      if (comparison.shareBasisPoints < SIMILARITY_SHOWN_FROM) return [];
      const texts = digestOf(mine, theirs);
      const row = said.find(({ otherId }) => otherId === other.id);
      const isOutdated = row?.judgedTexts != null && row.judgedTexts !== texts;
      return [
        {
          other,
          shareBasisPoints: comparison.shareBasisPoints,
          passages: passagesOf(comparison, mine, theirs, MOST_PASSAGES),
          texts,
          version: row?.version ?? 0,
          difference: row?.difference ?? '',
          verdict: isOutdated ? undefined : (row?.verdict ?? undefined),
          isOutdated,
          reason: row?.reason ?? '',
          judgedAt: row?.judgedAt ?? null,
          judgedById: row?.judgedById ?? null,
        },
      ];
    })
    .toSorted((left, right) => right.shareBasisPoints - left.shareBasisPoints);
}

function sectionsOf(texts: Readonly<Record<ComparedText, string>>): readonly TextSection<ComparedText>[] {
  return COMPARED_TEXTS.map((name) => ({ name, text: texts[name] }));
}

function digestOf(...documents: readonly (readonly TextSection[])[]): string {
  return createHash('sha256').update(JSON.stringify(documents)).digest('hex');
}

export interface SimilarityThreshold {
  readonly basisPoints: number;
  /** The paper that sets it; null while the body has set nothing. */
  readonly ground: string | null;
}

/** From which share on a pair asks for words, as the body has set it for the day. */
export async function similarityThreshold(
  tx: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<SimilarityThreshold> {
  const row = await tx.organisationSetting.findFirst({
    where: { organisationId, key: SIMILARITY_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true, legalGround: true },
  });
  return row === null
    ? { basisPoints: USUAL_SIMILARITY_THRESHOLD, ground: null }
    : { basisPoints: z.int().min(SIMILARITY_SHOWN_FROM).max(10_000).parse(row.value), ground: row.legalGround };
}
