import type { Tx } from '@thidua/db';
import {
  councilPlaces,
  crowdedPlaces,
  type CouncilPlaces,
  type CrowdedPlaces,
  type PlaceTaker,
} from '@thidua/domain/nominations';
import { quotaPlaces } from '../nominations/index.ts';
import { passedItems, type Room, type RoomItem } from './room.ts';

/** The places that these items ask for; by default all that are still to be voted on. Nothing is read where there are none. */
export async function placesOf(
  db: Tx,
  room: Room,
  items: readonly RoomItem[] = room.items.filter(({ status }) => status !== 'CLOSED'),
): Promise<readonly CouncilPlaces[]> {
  if (items.length === 0) return [];
  const { limits, passed } = await placesTaken(db, room);
  return councilPlaces(
    limits,
    passed,
    items.map(takerOf),
    passedItems(room)
      .filter((line) => items.some((waiting) => outranks(room, waiting, line)))
      .map(takerOf),
  );
}

function takerOf({ id, nomination }: RoomItem): PlaceTaker {
  return { ...nomination, id };
}

function firstVoteOf(room: Room, item: RoomItem): RoomItem {
  return room.items.find(({ nominationId, attempt }) => nominationId === item.nominationId && attempt === 1) ?? item;
}

/** Whether the item is the second vote of somebody who passed with more votes than this line. */
function outranks(room: Room, item: RoomItem, line: RoomItem): boolean {
  const first = firstVoteOf(room, item);
  const isAgain = item.attempt > first.attempt && first.isPassed === true;
  return isAgain && (first.agreeCount ?? 0) > (firstVoteOf(room, line).agreeCount ?? 0);
}

/** Awards for which this meeting has passed more than there are places. Nothing is read where fewer than two have passed. */
export async function crowdedPlacesOf(db: Tx, room: Room): Promise<readonly CrowdedPlaces[]> {
  const items = passedItems(room);
  if (items.length < 2) return [];
  const { limits, passed } = await placesTaken(db, room);
  return crowdedPlaces(
    limits,
    passed,
    items.map((item) => ({
      ...takerOf(item),
      firstAgree: firstVoteOf(room, item).agreeCount ?? 0,
      lastAgree: item.agreeCount ?? 0,
    })),
  );
}

async function placesTaken(db: Tx, { organisationId, year, day }: Room) {
  const { limits, counted } = await quotaPlaces(db, { organisationId, year, day });
  return {
    limits,
    passed: {
      BODY_FIGHTERS: counted.BODY_FIGHTERS.passed,
      DIVISION_FIGHTERS: counted.DIVISION_FIGHTERS.passed,
      BODY_COMMENDATIONS: counted.BODY_COMMENDATIONS.passed,
      PROVINCIAL_FIGHTERS: counted.PROVINCIAL_FIGHTERS.passed,
      PROVINCIAL_MERITS: counted.PROVINCIAL_MERITS.passed,
      EXCELLENT_COLLECTIVES: counted.EXCELLENT_COLLECTIVES.passed,
    },
  };
}
