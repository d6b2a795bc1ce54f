import { withholdFrom, type ShownAssessment } from '@thidua/domain/eligibility';
import {
  cardDifferences,
  isStopped,
  stoppingRules,
  type ComparedCard,
  type RecheckMoment,
} from '@thidua/domain/rechecks';
import { inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { thawed, type FrozenAssessment } from '../eligibility/index.ts';
import { knownOfLine, type NominationType } from '../nominations/index.ts';
import type { NominationOverrideType, RecheckType } from './recheck.type.ts';

interface LastRecheck {
  readonly id: string;
  readonly nominationId: string;
  readonly moment: RecheckMoment;
  readonly checkedAt: Date;
  readonly checkedBy: string | null;
  /** The card kept at sending, and the one of the recheck. */
  readonly kept: FrozenAssessment | undefined;
  readonly card: FrozenAssessment;
}

/** The last recheck of each line. One statement. */
const lastRecheck = loader<string, LastRecheck | undefined>(async ({ db, actor }, nominationIds) => {
  const rows = await db.nominationRecheck.findMany({
    where: { nominationId: { in: [...nominationIds] }, nomination: { organisationId: actor?.organisationId ?? '' } },
    distinct: ['nominationId'],
    orderBy: [{ nominationId: 'asc' }, { checkedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      nominationId: true,
      moment: true,
      checkedAt: true,
      assessment: true,
      checkedBy: { select: { displayName: true } },
      nomination: { select: { assessment: true } },
    },
    relationLoadStrategy: 'join',
  });
  const last = rows.flatMap(({ assessment, checkedBy, nomination, ...row }) => {
    const card = thawed(assessment);
    if (card === undefined) return [];
    return [{ ...row, card, kept: thawed(nomination.assessment), checkedBy: checkedBy?.displayName ?? null }];
  });
  return inOrderOf(nominationIds, last, ({ nominationId }) => nominationId);
});

interface Standing {
  readonly id: string;
  readonly nominationId: string;
  readonly ground: string;
  readonly reason: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  readonly card: FrozenAssessment | undefined;
}

/** The override that stands for each line. One statement. */
const standingOverride = loader<string, Standing | undefined>(async ({ db, actor }, nominationIds) => {
  const rows = await db.nominationOverride.findMany({
    where: {
      nominationId: { in: [...nominationIds] },
      revokedAt: null,
      nomination: { organisationId: actor?.organisationId ?? '' },
    },
    select: {
      id: true,
      nominationId: true,
      ground: true,
      reason: true,
      madeAt: true,
      madeBy: { select: { displayName: true } },
      recheck: { select: { assessment: true } },
    },
    relationLoadStrategy: 'join',
  });
  const standing = rows.map(({ madeBy, recheck, ...row }) => ({
    ...row,
    madeBy: madeBy.displayName,
    card: thawed(recheck.assessment),
  }));
  return inOrderOf(nominationIds, standing, ({ nominationId }) => nominationId);
});

/** A card as far as the reader may know of the records behind it. */
function comparedCard(card: FrozenAssessment, shown: ShownAssessment): ComparedCard & ShownAssessment {
  return { ...shown, settings: card.settings };
}

/** The last recheck of a line as this reader sees it. */
export async function recheckOf(context: ActingContext, nomination: NominationType): Promise<RecheckType | null> {
  const last = await lastRecheck(context).load(nomination.id);
  if (last === undefined) return null;
  const mayKnow = await knownOfLine(context, nomination);
  const now = comparedCard(last.card, withholdFrom(last.card, mayKnow));
  const before = last.kept === undefined ? now : comparedCard(last.kept, withholdFrom(last.kept, mayKnow));
  const { id, moment, checkedAt, checkedBy } = last;
  return {
    id,
    moment,
    checkedAt,
    checkedBy,
    verdictBefore: before.verdict,
    verdictNow: now.verdict,
    isStopped: isStopped(now.verdict),
    differences: cardDifferences(before, now).map(({ id: key, before: was, after, ...rest }) => ({
      ...rest,
      key,
      before: was ?? null,
      after: after ?? null,
    })),
  };
}

/** The override that stands for a line, with the conditions that this reader may know of. */
export async function overrideOf(
  context: ActingContext,
  nomination: NominationType,
): Promise<NominationOverrideType | null> {
  const standing = await standingOverride(context).load(nomination.id);
  if (standing === undefined) return null;
  const { card, id, ground, reason, madeAt, madeBy } = standing;
  const made = { id, ground, reason, madeAt, madeBy };
  if (card === undefined) return { ...made, conditions: [] };
  const shown = withholdFrom(card, await knownOfLine(context, nomination));
  const stopping = stoppingRules(shown.findings);
  return {
    ...made,
    conditions: shown.findings.filter(({ rule }) => stopping.includes(rule)).map(({ title }) => title),
  };
}
