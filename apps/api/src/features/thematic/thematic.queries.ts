import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { THEMATIC_ROW, type ThematicMovementType } from '../movements/index.ts';

/** The thematic movements of the body by name; a body has tens of them in its whole life. */
export function listThematicMovements({ db, actor }: ActingContext): Promise<ThematicMovementType[]> {
  const { organisationId } = actor;
  return db.thematicMovement.findMany({ select: THEMATIC_ROW, where: { organisationId }, orderBy: { name: 'asc' } });
}

/** The thematic movement, or NOT_FOUND for one of another body. */
export async function thematicMovementById({ db, actor }: ActingContext, id: string): Promise<ThematicMovementType> {
  const { organisationId } = actor;
  return found(await db.thematicMovement.findFirst({ select: THEMATIC_ROW, where: { id, organisationId } }));
}
