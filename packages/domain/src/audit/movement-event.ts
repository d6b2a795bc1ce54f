import type { Event } from './event-shape.ts';

/** Plans, their targets and the movements and papers they hang on. */
export type MovementEvent =
  | Event<'TARGET_VALUE_RECORDED', 'Target', { readonly onDay: string; readonly value: number }>
  | Event<
      'TARGET_ADDED',
      'Target',
      { readonly movementId: string; readonly kind: string; readonly movementStatus: string }
    >
  | Event<'TARGET_VALUE_CONFIRMED' | 'TARGET_VALUE_RETURNED', 'Target', { readonly checkInId: string }>
  | Event<'TARGET_CHANGED', 'Target', { readonly fields: readonly string[]; readonly movementStatus: string }>
  | Event<'TARGET_REMOVED', 'Target', { readonly movementId: string; readonly movementStatus: string }>
  | Event<'MOVEMENT_CREATED', 'Movement', { readonly year: number; readonly kind: string; readonly isCopy: boolean }>
  | Event<'PLAN_SAVED', 'Movement', { readonly fields: readonly string[] }>
  /** After the launch: what it was before stands in the plan's own history. */
  | Event<'PLAN_REVISED', 'Movement', { readonly fields: readonly string[]; readonly count: number }>
  | Event<
      | 'MOVEMENT_LAUNCHED'
      | 'MOVEMENT_LAUNCH_WITHDRAWN'
      | 'MOVEMENT_REVIEWED_INTERIM'
      | 'MOVEMENT_REVIEWED_FINALLY'
      | 'MOVEMENT_CLOSED',
      'Movement',
      { readonly from: string; readonly to: string; readonly onDay: string }
    >
  | Event<'PLAN_READ', 'Movement'>
  /** To so many readers; days and ways stand in the plan's own record. */
  | Event<'PLAN_DISPATCHED', 'Movement', { readonly count: number }>
  | Event<'TASK_ITEM_ASSIGNED' | 'TASK_ITEM_REPORTED', 'Movement', { readonly recordId: string }>
  | Event<'TASK_ITEM_MARKED', 'Movement', { readonly recordId: string; readonly outcome: string }>
  | Event<'THEMATIC_MOVEMENT_CREATED' | 'THEMATIC_MOVEMENT_SAVED', 'ThematicMovement', { readonly count: number }>
  | Event<'THEMATIC_RESULT_RECORDED', 'ThematicMovement', { readonly year: number }>
  /** Which awards: they are no condition of a higher merit award from then on. */
  | Event<
      'THEMATIC_AWARDS_RECORDED',
      'ThematicMovement',
      { readonly count: number; readonly recordIds: readonly string[] }
    >
  | Event<'THEMATIC_AWARD_TAKEN_OFF', 'ThematicMovement', { readonly recordId: string }>
  | Event<'HIGHER_DOCUMENT_REGISTERED' | 'HIGHER_DOCUMENT_SAVED', 'HigherDocument', { readonly code: string }>;

/** A text was read as a plan; what it says is in the proposal, never here. */
export type PlanProposalEvent =
  | Event<
      'PLAN_PROPOSED',
      'PlanProposal',
      { readonly characters: number; readonly items: number; readonly isFile: boolean }
    >
  | Event<
      'PLAN_PROPOSAL_APPLIED',
      'PlanProposal',
      { readonly movementId: string; readonly targets: number; readonly tasks: number; readonly isAdded: boolean }
    >
  | Event<'PLAN_PROPOSAL_DISCARDED', 'PlanProposal'>;
