import { nextState, type TransitionTable } from '../kernel/index.ts';

export const AGENDA_ITEM_STATUSES = ['WAITING', 'OPEN', 'CLOSED'] as const;
export type AgendaItemStatus = (typeof AGENDA_ITEM_STATUSES)[number];

export const AGENDA_ITEM_EVENTS = ['OPEN', 'CLOSE'] as const;
export type AgendaItemEvent = (typeof AGENDA_ITEM_EVENTS)[number];

/** An item opens once and closes once: a vote is never taken back or reopened. */
export const AGENDA_ITEM_TRANSITIONS = {
  WAITING: { OPEN: 'OPEN' },
  OPEN: { CLOSE: 'CLOSED' },
  CLOSED: {},
} as const satisfies TransitionTable<AgendaItemStatus, AgendaItemEvent>;

export function nextItemStatus(from: AgendaItemStatus, event: AgendaItemEvent): AgendaItemStatus | undefined {
  return nextState<AgendaItemStatus, AgendaItemEvent>(AGENDA_ITEM_TRANSITIONS, from, event);
}
