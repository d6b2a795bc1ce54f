import type { ResearchTopicFact } from '@thidua/domain/eligibility';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { PersonRecord } from './person-record.queries.ts';
import { recordSource, textOfDay } from './sources.ts';

/** Confirmed topics, each with the day of its acceptance: what is confirmed has one, and a result. */
export function researchFactsOf({
  researchShares,
}: PersonRecord): readonly (ResearchTopicFact & { readonly acceptedOn: PlainDate })[] {
  return researchShares.flatMap(({ role, topic: { id, title, acceptedOn, result, paperNumber, isApplied } }) =>
    acceptedOn === null || result === null
      ? []
      : [
          {
            id,
            title,
            acceptedOn: plainDateOf(acceptedOn),
            result,
            role,
            decisionNo: paperNumber,
            appliedInAgency: isApplied ?? undefined,
            source: recordSource('RESEARCH', id, `Đề tài “${title}”, nghiệm thu ngày ${textOfDay(acceptedOn)}`),
          },
        ],
  );
}
