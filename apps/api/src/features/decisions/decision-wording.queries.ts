import type { Prisma } from '@thidua/db';
import { documentNumber } from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';
import { builtInTexts, templateAt, type FieldValue } from '@thidua/domain/paper-templates';
import { decisionFields } from '@thidua/papers';
import { businessToday } from '../../platform/business-clock.ts';
import { inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { approvedOf, storedTexts, type ApprovedWording } from '../paper-templates/index.ts';
import { decisionSeen } from './amendment.loaders.ts';
import { decisionBonus } from './bonus.queries.ts';
import type { DecisionWordingType } from './decision-wording.type.ts';
import { linesOf } from './decision.loaders.ts';
import type { DecisionRow } from './decision.queries.ts';
import { listAnnexed } from './list-place.queries.ts';

export const DECISION_TEMPLATE = 'AWARD_DECISION';

const ownWording = loader<string, OwnWording | undefined>(async ({ db }, decisionIds) => {
  const rows = await db.decisionWording.findMany({
    where: { decisionId: { in: [...decisionIds] } },
    select: { decisionId: true, templateId: true, texts: true, seen: true },
  });
  return inOrderOf(decisionIds, rows, ({ decisionId }) => decisionId);
});

interface OwnWording {
  readonly templateId: string | null;
  readonly texts: Prisma.JsonValue;
  readonly seen: Prisma.JsonValue;
}

/** The template by which a decision is worded: the one that it took up, else that of the day on which it was drafted. */
export async function templateOfDecision(
  context: ActingContext,
  { id, createdAt }: Pick<DecisionRow, 'id' | 'createdAt'>,
): Promise<ApprovedWording | undefined> {
  const [own, versions] = await Promise.all([
    ownWording(context).load(id),
    approvedOf(context).load(DECISION_TEMPLATE),
  ]);
  if (own === undefined) return templateAt(versions, createdAt);
  return versions.find((version) => version.id === own.templateId);
}

/** The words of a decision, and the template that they come from. */
export async function decisionWording(
  context: ActingContext,
  decision: Pick<DecisionRow, 'id' | 'createdAt'>,
): Promise<DecisionWordingType> {
  const [own, template, versions] = await Promise.all([
    ownWording(context).load(decision.id),
    templateOfDecision(context, decision),
    approvedOf(context).load(DECISION_TEMPLATE),
  ]);
  const words = template?.texts ?? builtInTexts(DECISION_TEMPLATE);
  const number = template?.number ?? 0;
  const newest = Math.max(0, ...versions.map((version) => version.number));
  const isOwn = own !== undefined && own.texts !== null;
  return {
    decisionId: decision.id,
    number,
    texts: isOwn ? storedTexts(DECISION_TEMPLATE, own.texts) : words,
    template: words,
    isOwn,
    newer: newest > number ? newest : null,
    // Written by this feature alone, in this very shape.
    seen: own === undefined ? [] : (own.seen as unknown as readonly FieldValue[]),
  };
}

/** What the paper fills in, of today while it is a draft. */
export async function fieldsOfDecision(context: ActingContext, decision: DecisionRow): Promise<readonly FieldValue[]> {
  const { id, year, periodFrom, periodTo } = decision;
  const issuedOn = decision.issuedOn === null ? null : plainDateOf(decision.issuedOn);
  const [lines, bonus, amended, body] = await Promise.all([
    linesOf(context).load(id),
    decisionBonus(context, decision, issuedOn ?? businessToday(context.platform, context.actor)),
    decision.amendsId === null ? undefined : decisionSeen(context).load(decision.amendsId),
    context.db.organisation.findUniqueOrThrow({
      where: { id: decision.organisationId },
      select: { name: true, parentName: true, documentSign: true, place: true },
    }),
  ]);
  const period = { periodFrom: plainDateOf(periodFrom), periodTo: plainDateOf(periodTo) };
  const amends = amended === undefined ? null : amendedWords(amended);
  const isListAnnexed = await listAnnexed(context, decision);
  return decisionFields({ year, issuedOn, ...period, lines, bonus, isListAnnexed, amends }, body);
}

/** As a supplement names the decision that it adds to, which is issued. */
function amendedWords({ number, sign, issuedOn }: DecisionRow) {
  return number === null || issuedOn === null
    ? null
    : { documentNumber: documentNumber(number, sign), issuedOn: plainDateOf(issuedOn) };
}
