import type { RowValues } from '@thidua/domain/imports';
import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { needed } from './writer.ts';

/** The decision of a row, as recording functions take it. */
export function decidedOf({ DECISION_NUMBER, DECIDED_ON, DECIDED_BY }: RowValues) {
  return {
    decisionNumber: needed(DECISION_NUMBER),
    decidedOn: plainDate(needed(DECIDED_ON)),
    decidedBy: needed(DECIDED_BY),
  };
}

export function dayOf(day: string | null | undefined): PlainDate | undefined {
  return day === null || day === undefined ? undefined : plainDate(day);
}

/** Whose records are written, on which day of the body. */
export function recordingOf(context: ActingContext) {
  return { organisationId: context.actor.organisationId, today: businessToday(context, context.actor) };
}
