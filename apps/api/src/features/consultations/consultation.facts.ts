import type { ConsultationFacts } from '@thidua/domain/consultations';
import { factsOf } from '../nominations/index.ts';
import type { Desks } from '../organisation/index.ts';
import type { ConsultationType } from './consultation.type.ts';

/** What the rights on a question depend on. */
export function consultationFacts(
  desks: Desks,
  relativeIds: readonly string[],
  { departmentId, staffId, status, line }: Pick<ConsultationType, 'departmentId' | 'staffId' | 'status' | 'line'>,
): ConsultationFacts {
  return {
    departmentId,
    staffId,
    status,
    lineStatus: line.status,
    subjectId: line.staffId ?? undefined,
    relativeIds,
    proposerIds: desks.headIds.get(line.departmentId) ?? [],
    place: factsOf(desks, line),
  };
}
