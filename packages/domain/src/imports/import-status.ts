import { eventsFrom, nextState, type TransitionTable } from '../kernel/index.ts';

/** The life of one import, from the file to the rows in the records of the body. */
export const IMPORT_STATUSES = [
  'UPLOADED',
  'CHOSEN',
  'MAPPED',
  'CHECKED',
  'IMPORTING',
  'IMPORTED',
  'UNDOING',
  'UNDONE',
  'CANCELLED',
  'FAILED',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const IMPORT_EVENTS = [
  'CHOOSE_SHEET',
  'MAP',
  'CHECKED',
  'EDIT',
  'START',
  'FINISH',
  'CANCEL',
  'UNDO',
  'TAKEN_BACK',
  'CLEAR',
  'FAIL',
] as const;
export type ImportEvent = (typeof IMPORT_EVENTS)[number];

/**
 * Nothing is written to the records before IMPORTING. A cancelled import takes back what it had written: CANCEL leads through
 * UNDOING and CLEAR, and CANCELLED always means that nothing of the file is in the records but what somebody corrected since. So
 * does FAILED: work that was given up half way takes back what it had written before the import counts as failed. UNDO leads from
 * UNDOING to itself: a person sends an undoing that had failed on its way again.
 */
export const IMPORT_TRANSITIONS = {
  UPLOADED: { CHOOSE_SHEET: 'CHOSEN', CANCEL: 'CANCELLED', FAIL: 'FAILED' },
  CHOSEN: { CHOOSE_SHEET: 'CHOSEN', MAP: 'MAPPED', CANCEL: 'CANCELLED', FAIL: 'FAILED' },
  MAPPED: { CHOOSE_SHEET: 'CHOSEN', MAP: 'MAPPED', CHECKED: 'CHECKED', CANCEL: 'CANCELLED', FAIL: 'FAILED' },
  CHECKED: {
    CHOOSE_SHEET: 'CHOSEN',
    MAP: 'MAPPED',
    CHECKED: 'CHECKED',
    EDIT: 'CHECKED',
    START: 'IMPORTING',
    CANCEL: 'CANCELLED',
    FAIL: 'FAILED',
  },
  IMPORTING: { FINISH: 'IMPORTED', CANCEL: 'UNDOING', FAIL: 'UNDOING' },
  IMPORTED: { UNDO: 'UNDOING' },
  UNDOING: { UNDO: 'UNDOING', TAKEN_BACK: 'UNDONE', CLEAR: 'CANCELLED', FAIL: 'FAILED' },
  UNDONE: {},
  CANCELLED: {},
  FAILED: {},
} as const satisfies TransitionTable<ImportStatus, ImportEvent>;

export const IMPORT_STATUS_NAMES = {
  UPLOADED: 'Chờ chọn trang tính',
  CHOSEN: 'Chờ ghép cột',
  MAPPED: 'Đang kiểm tra',
  CHECKED: 'Đã kiểm tra, chưa nhập',
  IMPORTING: 'Đang nhập',
  IMPORTED: 'Đã nhập',
  UNDOING: 'Đang hoàn tác',
  UNDONE: 'Đã hoàn tác',
  CANCELLED: 'Đã hủy',
  FAILED: 'Không nhập được',
} as const satisfies Record<ImportStatus, string>;

/** The status after an event, or undefined when the table has no such move. */
export function nextImportStatus(from: ImportStatus, event: ImportEvent): ImportStatus | undefined {
  return nextState<ImportStatus, ImportEvent>(IMPORT_TRANSITIONS, from, event);
}

/** The events that a person may cause in a state; the others are those of the work in the background. */
export function importActsIn(status: ImportStatus): readonly ImportEvent[] {
  const byWork: readonly ImportEvent[] = ['CHECKED', 'FINISH', 'TAKEN_BACK', 'CLEAR', 'FAIL'];
  return eventsFrom<ImportStatus, ImportEvent>(IMPORT_TRANSITIONS, status).filter((event) => !byWork.includes(event));
}
