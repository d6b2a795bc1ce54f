import { isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { mayKeepBlocks, readsBlockDrafts } from './block-policy.ts';
import {
  BLOCK_ENTRY_TRANSITIONS,
  BLOCK_SHEET_TRANSITIONS,
  type BlockEntryEvent,
  type BlockEntryStage,
  type BlockSheetEvent,
  type BlockSheetStatus,
} from './sheet-life.ts';

/** Whose points they are: a division of the own body in a block of divisions; none: the own body or another one. */
export interface EntryFacts {
  readonly stage: BlockEntryStage;
  readonly departmentId: string | undefined;
}

/** What the head of a division does with the points of the own division; everything else is the secretariat's. */
const HEADS_EVENTS: readonly BlockEntryEvent[] = ['SAVE', 'SEND', 'REOPEN'];

/** What the actor may do with a sheet now. */
export function sheetEventsFor(actor: Pick<Actor, 'roles'>, status: BlockSheetStatus): readonly BlockSheetEvent[] {
  return mayKeepBlocks(actor) ? eventsFrom<BlockSheetStatus, BlockSheetEvent>(BLOCK_SHEET_TRANSITIONS, status) : [];
}

/** The status after an event, or the refusal that names both. Presumes that the right is held. */
export function applySheetEvent(
  from: BlockSheetStatus,
  event: BlockSheetEvent,
): Result<
  BlockSheetStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: BlockSheetStatus; readonly event: BlockSheetEvent }
> {
  const to = nextState<BlockSheetStatus, BlockSheetEvent>(BLOCK_SHEET_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** Who reads the points of a member criterion by criterion: who keeps, decides or inspects, and the head of that division. */
export function mayReadEntry(actor: Pick<Actor, 'roles'>, { departmentId }: Pick<EntryFacts, 'departmentId'>): boolean {
  return readsBlockDrafts(actor) || (departmentId !== undefined && isHeadOf(actor, departmentId));
}

/** Whether the actor may ever do this with the points of a member, whatever their stage. */
export function mayEverDoWithEntry(
  actor: Pick<Actor, 'roles'>,
  event: BlockEntryEvent,
  { departmentId }: Pick<EntryFacts, 'departmentId'>,
): boolean {
  if (mayKeepBlocks(actor)) return true;
  return departmentId !== undefined && isHeadOf(actor, departmentId) && HEADS_EVENTS.includes(event);
}

/** What the actor may do with the points of a member now. */
export function entryEventsFor(actor: Pick<Actor, 'roles'>, facts: EntryFacts): readonly BlockEntryEvent[] {
  return eventsFrom<BlockEntryStage, BlockEntryEvent>(BLOCK_ENTRY_TRANSITIONS, facts.stage).filter((event) =>
    mayEverDoWithEntry(actor, event, facts),
  );
}

/** The stage after an event, or the refusal that names both. Presumes that the right is held. */
export function applyEntryEvent(
  from: BlockEntryStage,
  event: BlockEntryEvent,
): Result<
  BlockEntryStage,
  { readonly code: 'INVALID_TRANSITION'; readonly from: BlockEntryStage; readonly event: BlockEntryEvent }
> {
  const to = nextState<BlockEntryStage, BlockEntryEvent>(BLOCK_ENTRY_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
