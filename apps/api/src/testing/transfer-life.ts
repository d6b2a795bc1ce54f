import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { TRANSFER_STATUSES } from '@thidua/domain/organisation';
import type { Relation } from './policy-files.ts';
import { life } from './policy-life.ts';

const DAY = midnightUtcOf(plainDate('2021-12-06'));

/**
 * A transfer between the division of the actors and the one elsewhere, always asked for by where the person would go: of somebody of
 * the division its head answers, for somebody from elsewhere the head of the division has asked.
 */
export function transferLife(ownerOf: Parameters<typeof build>[0], relations: readonly Relation[]) {
  return life(TRANSFER_STATUSES, relations, build(ownerOf));
}

type Build = Parameters<typeof life<(typeof TRANSFER_STATUSES)[number]>>[2];
type OwnerOf = (...about: [Parameters<Build>[0], Parameters<Build>[1], Relation]) => string | undefined;

function build(ownerOf: OwnerOf): Build {
  return async (world, actor, relation, status) => {
    const { db, organisationId, divisionId, elsewhereId, actors } = world;
    const staffId = ownerOf(world, actor, relation);
    if (staffId === undefined) return undefined;
    const isFromElsewhere = relation === 'other';
    const elsewhere = await db.account.findFirstOrThrow({
      where: { organisationId, staff: { posts: { some: { departmentId: elsewhereId, isHead: true } } } },
      select: { id: true },
    });
    // One person is asked for by one transfer at a time.
    await db.transfer.deleteMany({ where: { staffId } });
    const { id } = await db.transfer.create({
      data: {
        organisationId,
        staffId,
        kind: 'TRANSFER',
        status,
        fromDepartmentId: isFromElsewhere ? elsewhereId : divisionId,
        toDepartmentId: isFromElsewhere ? divisionId : elsewhereId,
        wantedOn: DAY,
        reason: 'Theo nhu cầu công tác.',
        askedSide: 'HOST',
        askedById: isFromElsewhere ? actors.HEAD.accountId : elsewhere.id,
        askedAt: DAY,
        ...(status === 'RECORDED' ? { effectiveOn: DAY } : {}),
      },
      select: { id: true },
    });
    return { '*': id, id };
  };
}
