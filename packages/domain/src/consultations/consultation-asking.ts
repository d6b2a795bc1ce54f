import type { NominationStatus } from '../nominations/index.ts';
import { isNearToLine, type AskedOffice, type NearToLine } from './consultation-policy.ts';

/** Working days that an office has for its answer: a setting of the body, for the law leaves the house its own time. */
export const CONSULTATION_DAYS_SETTING = 'consultationDays';
/** What holds while the body has set nothing. */
export const USUAL_CONSULTATION_DAYS = 3;
/** Most days that a body may set. */
export const MOST_CONSULTATION_DAYS = 30;

/**
 * What became of asking one office about one line. ALREADY_ASKED: the same question waits for the same office. OWN_OFFICE: it
 * proposes the line or is proposed itself. NOBODY_TO_ANSWER: it has no head who could, or the officer is too near. MOVED_ON: the line
 * is not being checked. NOT_THERE: unknown, or not the actor's to ask about.
 */
export const ASK_OUTCOMES = [
  'ASKED',
  'ALREADY_ASKED',
  'OWN_OFFICE',
  'NOBODY_TO_ANSWER',
  'MOVED_ON',
  'NOT_THERE',
] as const;
export type AskOutcome = (typeof ASK_OUTCOMES)[number];

export interface LineToAsk extends NearToLine {
  readonly status: NominationStatus;
  /** The department that proposes. */
  readonly departmentId: string;
  /** The department proposed; undefined for anybody else. */
  readonly collectiveId: string | undefined;
}

/** Whether an office can be asked about a line. `headIds`: who heads the office that is asked; of no meaning for an officer. */
export function outcomeOfAsking(
  { departmentId, staffId }: AskedOffice,
  line: LineToAsk,
  { headIds, isOpen }: { readonly headIds: readonly string[]; readonly isOpen: boolean },
): AskOutcome {
  if (line.status !== 'RECEIVED') return 'MOVED_ON';
  if (departmentId !== null && (departmentId === line.departmentId || departmentId === line.collectiveId)) {
    return 'OWN_OFFICE';
  }
  const whoAnswers = staffId === null ? headIds : [staffId];
  if (whoAnswers.every((id) => isNearToLine(id, line))) return 'NOBODY_TO_ANSWER';
  return isOpen ? 'ALREADY_ASKED' : 'ASKED';
}
