import { isOpenForCopyJudgement, isUnjudgedCopy, mayEverJudgeCopy, maySeeCopies } from '@thidua/domain/report-copies';
import { passagesOf } from '@thidua/domain/similarity';
import { accountNameOf } from '../../../platform/account-name.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { desksOf } from '../../organisation/index.ts';
import { factsOf } from '../desks.ts';
import { nominationOf } from '../nomination.loaders.ts';
import type { NominationType } from '../nomination.type.ts';
import { copiesOf, isHandedIn, type CopyPair } from './copies.loader.ts';
import type { ReportComparisonType, ReportCopiesType, ReportCopyType } from './copies.type.ts';
import { copyThreshold } from './copy-threshold.ts';

/** Passages shown of one pair. */
const MOST_PASSAGES = 20;

/** What the report of a line resembles; null for whoever is not told. */
export async function reportCopiesOf(context: ActingContext, line: NominationType): Promise<ReportCopiesType | null> {
  const facts = factsOf(await desksOf(context), line);
  if (!maySeeCopies(context.actor, facts)) return null;
  const [pairs, isCompared, threshold] = await Promise.all([
    copiesOf(context).load(line.id),
    isHandedIn(context).load(line.id),
    copyThreshold(context).load(context.actor.organisationId),
  ]);
  const matches = await Promise.all(pairs.map((pair) => copyType(context, pair, threshold.basisPoints)));
  return {
    id: line.id,
    isCompared,
    threshold: threshold.basisPoints,
    thresholdGround: threshold.ground,
    waiting: matches.filter(({ isWaiting }) => isWaiting).length,
    copied: matches.filter(({ verdict, isJudgedThere }) => verdict === 'COPIED' && !isJudgedThere).length,
    matches,
  };
}

/** The report of a line beside another one; null where the reader is not told of the pair, or nothing is the same any more. */
export async function reportComparisonOf(
  context: ActingContext,
  line: NominationType,
  otherId: string,
): Promise<ReportComparisonType | null> {
  const facts = factsOf(await desksOf(context), line);
  if (!maySeeCopies(context.actor, facts)) return null;
  const pair = (await copiesOf(context).load(line.id)).find((each) => each.otherId === otherId);
  if (pair === undefined) return null;
  const { basisPoints } = await copyThreshold(context).load(context.actor.organisationId);
  return {
    id: line.id,
    nomination: line,
    copy: await copyType(context, pair, basisPoints),
    passages: passagesOf(pair.comparison, pair.own, pair.other, MOST_PASSAGES),
    canJudge:
      pair.relation === 'OTHER' && isOpenForCopyJudgement(line.status) && mayEverJudgeCopy(context.actor, facts),
  };
}

async function copyType(context: ActingContext, pair: CopyPair, threshold: number): Promise<ReportCopyType> {
  const { relation, comparison, judged, ownId, otherId, texts } = pair;
  const isOutdated = judged !== undefined && judged.judgedTexts !== texts;
  const verdict = isOutdated ? undefined : judged?.verdict;
  const { shareBasisPoints } = comparison;
  const isJudgedThere = judged !== undefined && judged.nominationId !== ownId;
  return {
    other: await nominationOf(context, otherId),
    relation,
    shareBasisPoints,
    isWaiting: isUnjudgedCopy({ relation, shareBasisPoints, verdict }, threshold),
    version: judged === undefined || isJudgedThere ? 0 : judged.version,
    verdict: verdict ?? null,
    reason: judged?.reason ?? '',
    judgedAt: judged?.judgedAt ?? null,
    judgedBy: judged === undefined ? null : await accountNameOf(context).load(judged.judgedById),
    isJudgedThere,
    isOutdated,
  };
}
