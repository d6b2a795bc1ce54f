import type { AgendaItemStatus } from './agenda-item-status.ts';

/** An item in its place on the agenda. */
export interface AgendaPlace {
  readonly id: string;
  readonly status: AgendaItemStatus;
}

/** Why an order is not taken: it is of other items than those on the agenda, or it moves one that was already opened. */
export const AGENDA_ORDER_PROBLEMS = ['OTHER_ITEMS', 'TREATED_ITEM_MOVED'] as const;
export type AgendaOrderProblem = (typeof AGENDA_ORDER_PROBLEMS)[number];

/** Items that were opened keep their place: the minutes and the room speak of them by their number. */
export function agendaOrderProblem(
  agenda: readonly AgendaPlace[],
  wanted: readonly string[],
): AgendaOrderProblem | undefined {
  const known = new Set(agenda.map(({ id }) => id));
  const isSame = wanted.length === agenda.length && new Set(wanted).size === known.size;
  if (!isSame || !wanted.every((id) => known.has(id))) return 'OTHER_ITEMS';
  return agenda.some(({ id, status }, place) => status !== 'WAITING' && wanted[place] !== id)
    ? 'TREATED_ITEM_MOVED'
    : undefined;
}

/**
 * The agenda with one waiting item moved towards a place. The others keep their order and items that were opened keep their
 * place, so that the moved one goes to the nearest place that is free to take. Moving an opened item changes nothing.
 */
export function moveOnAgenda<Item extends AgendaPlace>(
  agenda: readonly Item[],
  id: string,
  toPlace: number,
): readonly Item[] {
  const moved = agenda.find((item) => item.id === id);
  if (moved?.status !== 'WAITING') return agenda;
  const others = agenda.filter((item) => item.status === 'WAITING' && item.id !== id);
  const freePlaces = agenda.flatMap(({ status }, place) => (status === 'WAITING' ? [place] : []));
  const before = freePlaces.filter((place) => place < toPlace).length;
  const slot = Math.min(before, others.length);
  const waiting = [...others.slice(0, slot), moved, ...others.slice(slot)].values();
  return agenda.map((item) => (item.status === 'WAITING' ? (waiting.next().value ?? item) : item));
}

/** One step up or down among the waiting items; undefined where there is none to take the place of. */
export function stepOnAgenda<Item extends AgendaPlace>(
  agenda: readonly Item[],
  id: string,
  by: -1 | 1,
): readonly Item[] | undefined {
  const free = agenda.flatMap(({ status }, place) => (status === 'WAITING' ? [place] : []));
  const here = free.findIndex((place) => agenda[place]?.id === id);
  const there = here === -1 ? undefined : free[here + by];
  return there === undefined ? undefined : moveOnAgenda(agenda, id, there);
}
