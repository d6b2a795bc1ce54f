import type { Prisma, Tx } from '@thidua/db';
import { hasRole } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { isWithin, plainDateOf } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import {
  settingProposalEventsFor,
  SETTINGS,
  settingText,
  type SettingDefinition,
  type SettingShape,
} from '@thidua/domain/settings';
import { voteRuleOf, voteRuleText } from '@thidua/domain/vote-rules';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { SettingPeriodType, SettingProposalType, SettingRecordType, SettingShapeType } from './setting.type.ts';

/** States in which a dossier is still judged by the settings of the day. */
const OPEN_DOSSIERS = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'RECEIVED',
  'ELIGIBLE',
  'POSTED',
  'ON_AGENDA',
] as const satisfies readonly NominationStatus[];

/** How many open dossiers of the body each award has. One statement. */
export async function openDossiersByAward(
  db: Pick<Tx, 'nomination'>,
  organisationId: string,
): Promise<(definition: SettingDefinition) => number> {
  const groups = await db.nomination.groupBy({
    by: ['awardCode'],
    where: { organisationId, status: { in: [...OPEN_DOSSIERS] } },
    _count: { _all: true },
  });
  const counts = new Map<string, number>(groups.map(({ awardCode, _count }) => [awardCode, _count._all]));
  return ({ awards }) => awards.reduce((sum, award) => sum + (counts.get(award) ?? 0), 0);
}

/** Every setting of the registry with its values over time and what is proposed. Four statements. */
export async function listSettings(context: ActingContext): Promise<SettingRecordType[]> {
  const { db, actor } = context;
  const { organisationId } = actor;
  const today = businessToday(context, actor);
  const [values, rules, proposals, countOf] = await Promise.all([
    db.organisationSetting.findMany({ where: { organisationId }, orderBy: { validFrom: 'desc' } }),
    db.voteRule.findMany({ where: { organisationId }, orderBy: { validFrom: 'desc' } }),
    db.settingProposal.findMany({
      where: { organisationId },
      include: {
        proposedBy: { select: { displayName: true, staffId: true } },
        decidedBy: { select: { displayName: true } },
      },
      orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
    }),
    openDossiersByAward(db, organisationId),
  ]);
  return SETTINGS.map((definition) => {
    const { shape, ...words } = definition;
    const history = valuesOf(definition, values, rules).map((row) => periodOf(shape, row));
    return {
      ...words,
      shape: shapeOf(shape),
      history,
      current: history.find(({ validFrom, validTo }) => isWithin(today, validFrom, validTo ?? undefined)) ?? null,
      proposals: proposals.filter(({ key }) => key === definition.key).map((row) => proposalOf(actor, shape, row)),
      openDossiers: countOf(definition),
      viewerCanPropose: hasRole(actor, 'SECRETARY'),
    };
  });
}

interface ValueRow {
  readonly id: string;
  readonly value: unknown;
  readonly legalGround: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

/** The values of a setting over time; how the council votes on an award stands in a table of its own. */
function valuesOf(
  { key, shape }: SettingDefinition,
  values: readonly Prisma.OrganisationSettingModel[],
  rules: readonly Prisma.VoteRuleModel[],
): readonly ValueRow[] {
  if (shape.type !== 'VOTE_RULE') return values.filter((row) => row.key === key);
  return rules
    .filter(({ awardCode }) => awardCode === shape.award)
    .map((row) => ({ ...row, value: voteRuleText(voteRuleOf(row)) }));
}

function periodOf(shape: SettingShape, { id, value, legalGround, validFrom, validTo }: ValueRow): SettingPeriodType {
  return {
    id,
    value: settingText(shape, value),
    legalGround,
    validFrom: plainDateOf(validFrom),
    validTo: validTo === null ? null : plainDateOf(validTo),
  };
}

interface ProposalRow extends Pick<
  SettingProposalType,
  'id' | 'version' | 'status' | 'legalGround' | 'openDossiers' | 'proposedAt' | 'decidedAt' | 'decisionReason'
> {
  readonly value: unknown;
  readonly validFrom: Date;
  readonly proposedById: string;
  readonly proposedBy: { readonly displayName: string; readonly staffId: string | null };
  readonly decidedBy: { readonly displayName: string } | null;
}

function proposalOf(actor: Actor, shape: SettingShape, row: ProposalRow): SettingProposalType {
  const { id, version, status, legalGround, openDossiers, proposedAt, decidedAt, decisionReason } = row;
  const proposer = { accountId: row.proposedById, staffId: row.proposedBy.staffId ?? undefined };
  return {
    id,
    version,
    status,
    legalGround,
    openDossiers,
    proposedAt,
    decidedAt,
    decisionReason,
    value: settingText(shape, row.value),
    validFrom: plainDateOf(row.validFrom),
    proposedBy: row.proposedBy.displayName,
    decidedBy: row.decidedBy?.displayName ?? null,
    viewerCan: settingProposalEventsFor(actor, status, proposer),
  };
}

function shapeOf(shape: SettingShape): SettingShapeType {
  const isBounded = shape.type === 'NUMBER' || shape.type === 'SHARE' || shape.type === 'MONTHS';
  return {
    type: shape.type,
    minimum: isBounded ? shape.minimum : null,
    maximum: isBounded ? shape.maximum : null,
    unit: shape.type === 'NUMBER' ? shape.unit : null,
    allowsNoLimit: shape.type === 'NUMBER' && shape.allowsNoLimit,
    options: shape.type === 'CHOICE' ? shape.options : [],
  };
}
