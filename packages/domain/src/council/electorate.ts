export interface Seat {
  readonly id: string;
  readonly hasVote: boolean;
}

/** Who counts for one item. Only voting members are counted anywhere; a secretary without a vote is not. */
export interface Electorate {
  readonly memberCount: number;
  /** In the room now, or voted before leaving it: a vote that counts has a member who was there. */
  readonly presentCount: number;
  readonly excludedCount: number;
  /** Present and not excluded: the most votes there can be. */
  readonly entitledCount: number;
}

export interface Room {
  readonly presentIds: ReadonlySet<string>;
  readonly excludedIds: ReadonlySet<string>;
  readonly votedIds: ReadonlySet<string>;
}

export function electorate(seats: readonly Seat[], room: Room): Electorate {
  const voting = seats.filter((seat) => seat.hasVote);
  const wasThere = voting.filter((seat) => room.presentIds.has(seat.id) || room.votedIds.has(seat.id));
  return {
    memberCount: voting.length,
    presentCount: wasThere.length,
    excludedCount: voting.filter((seat) => room.excludedIds.has(seat.id)).length,
    entitledCount: wasThere.filter((seat) => !room.excludedIds.has(seat.id)).length,
  };
}
