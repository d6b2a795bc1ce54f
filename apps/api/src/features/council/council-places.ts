import type { Tx } from '@thidua/db';
import { councilPlaces, type CouncilPlaces } from '@thidua/domain/nominations';
import { quotaPlaces } from '../nominations/index.ts';
import type { Room, RoomItem } from './room.ts';

/** The places that these items ask for; by default all that are still to be voted on. Nothing is read where there are none. */
export async function placesOf(
  db: Tx,
  room: Room,
  items: readonly RoomItem[] = room.items.filter(({ status }) => status !== 'CLOSED'),
): Promise<readonly CouncilPlaces[]> {
  if (items.length === 0) return [];
  const { organisationId, year, day } = room;
  const { limits, counted } = await quotaPlaces(db, { organisationId, year, day });
  return councilPlaces(
    limits,
    {
      BODY_FIGHTERS: counted.BODY_FIGHTERS.passed,
      DIVISION_FIGHTERS: counted.DIVISION_FIGHTERS.passed,
      BODY_COMMENDATIONS: counted.BODY_COMMENDATIONS.passed,
      PROVINCIAL_FIGHTERS: counted.PROVINCIAL_FIGHTERS.passed,
      PROVINCIAL_MERITS: counted.PROVINCIAL_MERITS.passed,
      EXCELLENT_COLLECTIVES: counted.EXCELLENT_COLLECTIVES.passed,
    },
    items.map(({ id, nomination }) => ({ ...nomination, id })),
  );
}
