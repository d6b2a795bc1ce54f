import { hasRole } from '../accounts/index.ts';
import {
  mayDoWithNomination,
  maySeeNomination,
  type NominationActor,
  type NominationFacts,
} from '../nominations/index.ts';
import { reportEventsOf, type ReportEvent, type ReportStatus } from './report-life.ts';
import type { ReportSection } from './report-section.ts';

/** What the rights on a report depend on: those of its line, and whether the person was asked to write it. */
export interface ReportFacts extends NominationFacts {
  readonly reportStatus: ReportStatus;
  readonly isAsked: boolean;
  readonly openSections?: readonly ReportSection[] | undefined;
}

/** The person a line is for knows of it before it is sent only when asked to write. */
function isAskedPerson(actor: NominationActor, { staffId, isAsked }: ReportFacts): boolean {
  return isAsked && staffId !== undefined && actor.staffId === staffId;
}

/**
 * True when the person holds the right to this at all. Who keeps the line writes, asks and confirms; the person asked writes and hands
 * in, and never confirms what is about them (`keepsLine` of the line's own policy sees to that).
 */
export function mayEverDoWithReport(actor: NominationActor, event: ReportEvent, facts: ReportFacts): boolean {
  const keeps = mayDoWithNomination(actor, 'EDIT', facts);
  switch (event) {
    case 'SAVE':
      return keeps || isAskedPerson(actor, facts);
    case 'HAND_IN':
      return isAskedPerson(actor, facts);
    case 'ASK':
      return keeps && facts.staffId !== undefined;
    case 'CONFIRM':
    case 'REOPEN':
      return keeps;
  }
}

/** What the person may do with the report now. */
export function reportEventsFor(actor: NominationActor, facts: ReportFacts): readonly ReportEvent[] {
  return reportEventsOf(facts).filter((event) => mayEverDoWithReport(actor, event, facts));
}

/** True when the person may read the report: who may see the line, and whoever was asked to write, as long as the line stands. */
export function maySeeReport(actor: NominationActor, facts: ReportFacts): boolean {
  if (maySeeNomination(actor, facts)) return true;
  return hasRole(actor, 'STAFF', 'HEAD') && isAskedPerson(actor, facts) && facts.status !== 'WITHDRAWN';
}
