import type { Prisma, Tx } from '@thidua/db';
import { plainDateOf } from '@thidua/domain/kernel';
import type { NamedReference, PlanContent } from '@thidua/domain/plans';
import { dayOrNone, issuedOf } from '../movements/index.ts';

const CONTENT = {
  title: true,
  theme: true,
  fromDay: true,
  toDay: true,
  paperType: true,
  planNumber: true,
  planDate: true,
  issuer: true,
  signerPost: true,
  signerName: true,
  purposes: true,
  requirements: true,
  generalGoals: true,
  phases: { include: { occasions: { orderBy: [{ anniversary: 'asc' }, { id: 'asc' }] } }, orderBy: { ordinal: 'asc' } },
  tasks: { include: { items: { orderBy: { ordinal: 'asc' } } }, orderBy: { ordinal: 'asc' } },
  thematicLinks: {
    select: { thematicMovement: { select: { id: true, name: true } } },
    orderBy: { ordinal: 'asc' },
  },
  recipients: { orderBy: { ordinal: 'asc' } },
  references: { include: { document: true }, orderBy: { ordinal: 'asc' } },
  duties: { select: { id: true, unit: true, text: true }, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.MovementSelect;

/** The whole plan as the domain compares it, inside the transaction that changes it. */
export async function readPlan(tx: Tx, movementId: string): Promise<PlanContent> {
  const row = await tx.movement.findUniqueOrThrow({ where: { id: movementId }, select: CONTENT });
  return {
    title: row.title,
    theme: row.theme,
    fromDay: plainDateOf(row.fromDay),
    toDay: plainDateOf(row.toDay),
    paperType: row.paperType,
    planNumber: row.planNumber ?? undefined,
    planDate: dayOrNone(row.planDate),
    issuer: row.issuer ?? undefined,
    signerPost: row.signerPost ?? undefined,
    signerName: row.signerName ?? undefined,
    purposes: row.purposes,
    requirements: row.requirements,
    generalGoals: row.generalGoals,
    phases: row.phases.map(({ reviewText, occasions, ...phase }) => ({
      ...phase,
      fromDay: plainDateOf(phase.fromDay),
      toDay: plainDateOf(phase.toDay),
      reviewOn: dayOrNone(phase.reviewOn),
      reviewText: reviewText ?? undefined,
      occasions: occasions.map(({ id, name, originDay, anniversary, statedYears }) => ({
        id,
        name,
        originDay: dayOrNone(originDay),
        anniversary: dayOrNone(anniversary),
        statedYears: statedYears ?? undefined,
      })),
    })),
    tasks: row.tasks,
    thematicMovements: row.thematicLinks.map(({ thematicMovement }) => thematicMovement),
    recipients: row.recipients.map(({ id, name, purpose, group }) => ({
      id,
      name,
      purpose: purpose ?? undefined,
      group: group ?? undefined,
    })),
    references: row.references.map(({ document, taskId, ...reference }) => ({
      ...reference,
      ...paperFacts(document),
      taskId: taskId ?? undefined,
    })),
    duties: row.duties,
  };
}

/** What the register says of a paper, beside the sign that the plan writes. */
export function paperFacts(
  document: Parameters<typeof issuedOf>[0] & { readonly issuer: string | null; readonly subject: string | null },
): Pick<NamedReference, 'issued' | 'issuer' | 'subject'> {
  return {
    issued: issuedOf(document),
    issuer: document.issuer ?? undefined,
    subject: document.subject ?? undefined,
  };
}
