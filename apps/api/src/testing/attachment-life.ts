import { INITIATIVE_STATUSES } from '@thidua/domain/initiatives';
import { buildInitiative, hanoi } from '@thidua/testing';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

type Build = Parameters<typeof life<(typeof INITIATIVE_STATUSES)[number]>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

const HASH = 'a'.repeat(64);

/** A file at an initiative in each of its states; there, or taken off a moment ago. */
export function attachmentLife(ownerOf: OwnerOf, relations: readonly Relation[], isRemoved: boolean) {
  return life(INITIATIVE_STATUSES, relations, async (world, actor, relation, status) => {
    const { db, organisationId } = world;
    const ownerId = ownerOf(world, actor, relation);
    if (ownerId === undefined) return undefined;
    const at = hanoi('2021-11-01 09:00');
    const sent = status === 'DRAFT' ? {} : { submittedAt: at };
    const initiative = await buildInitiative(db, { ownerId, status, ...sent });
    const uploadedById = crypto.randomUUID();
    const { id } = await db.attachment.create({
      data: {
        organisationId,
        initiativeId: initiative.id,
        name: 'Phụ lục.pdf',
        bytes: 10,
        receivedBytes: 10,
        format: 'PDF',
        sha256: HASH,
        uploadedById,
        startedAt: at,
        completedAt: at,
        ...(isRemoved ? { removedAt: at, removedById: uploadedById } : {}),
        portions: { create: { ordinal: 0, bytes: 10, fileHash: HASH } },
      },
      select: { id: true },
    });
    return { '*': id, id };
  });
}
