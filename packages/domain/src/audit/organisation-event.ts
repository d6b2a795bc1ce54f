import type { AuditDetail, Event, Moved } from './event-shape.ts';

/** From which day it holds, and for an edit of the past what it touched: `NOMINATION 2021 3`. */
export interface HoldsFrom extends AuditDetail {
  readonly from: string;
  readonly touched: readonly string[];
}

export type OrganisationEvent =
  | Event<
      | 'DEPARTMENT_CREATED'
      | 'DEPARTMENT_RENAMED'
      | 'DEPARTMENT_NAME_WITHDRAWN'
      | 'DEPARTMENT_MERGED'
      | 'DEPARTMENT_SPLIT'
      | 'DEPARTMENT_CLOSED',
      'Department',
      HoldsFrom
    >
  | Event<'DEPARTMENTS_REORDERED', 'Organisation', { readonly departments: readonly string[] }>
  | Event<
      | 'STAFF_RECRUITED'
      | 'STAFF_RENAMED'
      | 'STAFF_CLASS_CHANGED'
      | 'STAFF_POST_RECORDED'
      | 'STAFF_POST_ENDED'
      | 'STAFF_PLACE_RECORDED'
      | 'STAFF_JOINED_ORGANISATION'
      | 'STAFF_LEFT_ORGANISATION'
      | 'STAFF_LEFT'
      | 'STAFF_RETURNED'
      | 'STAFF_LINE_WITHDRAWN'
      | 'LEAVE_RECORDED'
      | 'LEAVE_CORRECTED'
      | 'LEAVE_REMOVED',
      'Staff',
      HoldsFrom
    >
  | Event<
      | 'TRANSFER_ASKED'
      | 'TRANSFER_ACCEPTED'
      | 'TRANSFER_REFUSED'
      | 'TRANSFER_WITHDRAWN'
      | 'TRANSFER_OPINION_GIVEN'
      | 'TRANSFER_RECORDED',
      'Transfer',
      Moved
    >;
