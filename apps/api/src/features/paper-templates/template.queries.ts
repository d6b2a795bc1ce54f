import type { Prisma } from '@thidua/db';
import { hasRole, type Actor } from '@thidua/domain/accounts';
import {
  builtInTexts,
  partTexts,
  TEMPLATE_KINDS,
  templateAt,
  templateEventsFor,
  textsByPart,
  type PartText,
  type TemplateKind,
} from '@thidua/domain/paper-templates';
import { found } from '../../platform/fault.ts';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { PaperTemplateKindType, PaperTemplateType, PaperWordingType } from './template.type.ts';

export const TEMPLATE_ROW = {
  id: true,
  organisationId: true,
  kind: true,
  status: true,
  version: true,
  number: true,
  texts: true,
  note: true,
  savedAt: true,
  proposedById: true,
  decidedAt: true,
  returnReason: true,
  savedBy: { select: { displayName: true } },
  proposedBy: { select: { displayName: true, staffId: true } },
  decidedBy: { select: { displayName: true } },
} as const satisfies Prisma.PaperTemplateSelect;

export type TemplateRow = Prisma.PaperTemplateGetPayload<{ select: typeof TEMPLATE_ROW }>;

/** Every kind of paper with its wordings over time. One statement. */
export async function listTemplates({ db, actor }: ActingContext): Promise<PaperTemplateKindType[]> {
  const rows = await db.paperTemplate.findMany({
    where: { organisationId: actor.organisationId, status: { not: 'DISCARDED' } },
    select: TEMPLATE_ROW,
    orderBy: [{ number: 'desc' }, { id: 'desc' }],
  });
  return TEMPLATE_KINDS.map((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind).map((row) => templateShown(actor, row));
    const open = ofKind.find(({ status }) => status !== 'APPROVED') ?? null;
    return {
      kind,
      builtIn: builtInTexts(kind),
      approved: ofKind.filter(({ status }) => status === 'APPROVED'),
      open,
      viewerCanWrite: open === null && hasRole(actor, 'SECRETARY'),
    };
  });
}

/** One wording of the body. Throws NOT_FOUND. */
export async function findTemplate({ db, actor }: ActingContext, id: string): Promise<PaperTemplateType> {
  const { organisationId } = actor;
  const row = found(await db.paperTemplate.findFirst({ where: { id, organisationId }, select: TEMPLATE_ROW }));
  return templateShown(actor, row);
}

export function templateShown(actor: Actor, row: TemplateRow): PaperTemplateType {
  const { proposedById, proposedBy, savedBy, decidedBy, texts, ...facts } = row;
  return {
    ...facts,
    texts: storedTexts(row.kind, texts),
    savedBy: savedBy.displayName,
    proposedBy: proposedBy?.displayName ?? null,
    decidedBy: decidedBy?.displayName ?? null,
    viewerCan: templateEventsFor(actor, row.status, proposerOf(proposedById, proposedBy)),
  };
}

export function proposerOf(accountId: string | null, account: { readonly staffId: string | null } | null) {
  return accountId === null ? undefined : { accountId, staffId: account?.staffId ?? undefined };
}

/** As they were stored, by part and in the order of the paper; what a later release added has its built-in words. */
export function storedTexts(kind: TemplateKind, stored: Prisma.JsonValue): readonly PartText[] {
  // Written by this feature alone, in this very shape.
  return partTexts(kind, textsByPart(kind, stored as unknown as readonly PartText[]));
}

/** The approved wordings of a kind of paper. */
export const approvedOf = loader<TemplateKind, readonly ApprovedWording[]>(async ({ db, actor }, kinds) => {
  const rows = await db.paperTemplate.findMany({
    where: { organisationId: actor?.organisationId ?? '', kind: { in: [...kinds] }, status: 'APPROVED' },
    select: { id: true, kind: true, number: true, texts: true, decidedAt: true },
  });
  return kinds.map((wanted) =>
    rows.flatMap(({ id, kind, number, texts, decidedAt }) =>
      kind !== wanted || number === null || decidedAt === null
        ? []
        : [{ id, number, texts: storedTexts(kind, texts), approvedAt: decidedAt }],
    ),
  );
});

export interface ApprovedWording {
  readonly id: string;
  readonly number: number;
  readonly texts: readonly PartText[];
  readonly approvedAt: Date;
}

/** The wording of a paper that was begun at a moment: that of its day, whatever was approved since. A draft may take up a newer one. */
export async function wordingAt(
  context: ActingContext,
  kind: TemplateKind,
  { begunAt, isDraft }: { readonly begunAt: Date; readonly isDraft: boolean },
): Promise<PaperWordingType> {
  const versions = await approvedOf(context).load(kind);
  const used = templateAt(versions, begunAt);
  const newest = Math.max(0, ...versions.map(({ number }) => number));
  const number = used?.number ?? 0;
  const newer = isDraft && newest > number ? newest : null;
  return {
    number,
    texts: used?.texts ?? builtInTexts(kind),
    newer,
    viewerCanTakeUp: newer !== null && hasRole(context.actor, 'SECRETARY'),
  };
}
