import { nextState, type TransitionTable } from '../kernel/index.ts';

/** The life of an initiative (sáng kiến), from the first draft to the decision (Nghị định 13/2012/NĐ-CP Điều 5-7). */
export const INITIATIVE_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ENDORSED',
  'RETURNED',
  'RECEIVED',
  'SCORING',
  'BEFORE_COUNCIL',
  'RECOGNISED',
  'NOT_RECOGNISED',
  'NOT_ACCEPTED',
  'WITHDRAWN',
] as const;
export type InitiativeStatus = (typeof INITIATIVE_STATUSES)[number];

export const INITIATIVE_EVENTS = [
  'SAVE',
  'SUBMIT',
  'WITHDRAW',
  'ENDORSE',
  'RETURN',
  'RECEIVE',
  'ASSIGN',
  'PUT_TO_COUNCIL',
  'RECOGNISE',
  'ADD_SCOPE',
  'REVOKE',
  'REFUSE',
  'DECLINE',
  'TELL_APPLICATION',
  'ASK_WITHDRAWAL',
  'AGREE_WITHDRAWAL',
  'REFUSE_WITHDRAWAL',
] as const;
export type InitiativeEvent = (typeof INITIATIVE_EVENTS)[number];

export const INITIATIVE_TRANSITIONS = {
  DRAFT: { SAVE: 'DRAFT', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { ENDORSE: 'ENDORSED', RETURN: 'RETURNED', WITHDRAW: 'WITHDRAWN', TELL_APPLICATION: 'SUBMITTED' },
  ENDORSED: {
    RECEIVE: 'RECEIVED',
    RETURN: 'RETURNED',
    WITHDRAW: 'WITHDRAWN',
    DECLINE: 'NOT_ACCEPTED',
    TELL_APPLICATION: 'ENDORSED',
  },
  RETURNED: { SAVE: 'RETURNED', SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN', DECLINE: 'NOT_ACCEPTED' },
  // A council may judge without sheets of points; a body without a council decides on what it has received
  // (Thông tư 40/2019/TT-BCT Điều 25).
  RECEIVED: {
    ASSIGN: 'SCORING',
    PUT_TO_COUNCIL: 'BEFORE_COUNCIL',
    RECOGNISE: 'RECOGNISED',
    REFUSE: 'NOT_RECOGNISED',
    RETURN: 'RETURNED',
    WITHDRAW: 'WITHDRAWN',
    TELL_APPLICATION: 'RECEIVED',
  },
  SCORING: {
    ASSIGN: 'SCORING',
    PUT_TO_COUNCIL: 'BEFORE_COUNCIL',
    RETURN: 'RETURNED',
    TELL_APPLICATION: 'SCORING',
    // Others have begun to judge it: its author asks, the secretariat agrees or not.
    ASK_WITHDRAWAL: 'SCORING',
    AGREE_WITHDRAWAL: 'WITHDRAWN',
    REFUSE_WITHDRAWAL: 'SCORING',
  },
  BEFORE_COUNCIL: {
    RECOGNISE: 'RECOGNISED',
    REFUSE: 'NOT_RECOGNISED',
    RETURN: 'RETURNED',
    TELL_APPLICATION: 'BEFORE_COUNCIL',
    ASK_WITHDRAWAL: 'BEFORE_COUNCIL',
    AGREE_WITHDRAWAL: 'WITHDRAWN',
    REFUSE_WITHDRAWAL: 'BEFORE_COUNCIL',
  },
  // The province's or the nation's decision comes on top of the body's own (Thông tư 12/2019/TT-BNV Điều 6).
  // What a later decision takes back is not recognised; a wider scope can fall alone.
  RECOGNISED: { ADD_SCOPE: 'RECOGNISED', REVOKE: 'NOT_RECOGNISED' },
  NOT_RECOGNISED: {},
  NOT_ACCEPTED: {},
  WITHDRAWN: {},
} as const satisfies TransitionTable<InitiativeStatus, InitiativeEvent>;

export const INITIATIVE_STATUS_NAMES = {
  DRAFT: 'Bản nháp',
  SUBMITTED: 'Chờ trưởng phòng xác nhận',
  ENDORSED: 'Chờ tiếp nhận',
  RETURNED: 'Cần bổ sung',
  RECEIVED: 'Đã tiếp nhận',
  SCORING: 'Đang chấm',
  BEFORE_COUNCIL: 'Trình Hội đồng',
  RECOGNISED: 'Được công nhận',
  NOT_RECOGNISED: 'Không được công nhận',
  NOT_ACCEPTED: 'Không được tiếp nhận',
  WITHDRAWN: 'Đã rút',
} as const satisfies Record<InitiativeStatus, string>;

export interface InvalidInitiativeEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: InitiativeStatus;
  readonly event: InitiativeEvent;
}

/** The status after an event, or undefined when the table has no such move. */
export function nextInitiativeStatus(from: InitiativeStatus, event: InitiativeEvent): InitiativeStatus | undefined {
  return nextState<InitiativeStatus, InitiativeEvent>(INITIATIVE_TRANSITIONS, from, event);
}
