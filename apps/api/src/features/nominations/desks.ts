import type { NominationFacts, NominationPlace } from '@thidua/domain/nominations';
import { isWithdrawalAsked, type AskedWithdrawal } from '@thidua/domain/returns';
import type { Desks } from '../organisation/index.ts';
import type { NominationType } from './nomination.type.ts';

type Place = Pick<NominationPlace, 'departmentId' | 'departmentKind' | 'staffId'>;

export function placeAt(desks: Desks, place: Place): NominationPlace {
  return {
    ...place,
    headIds: desks.headIds.get(place.departmentId) ?? [],
    isSubjectSecretary: place.staffId !== undefined && desks.secretaryIds.has(place.staffId),
    checkerId: undefined,
  };
}

/** What the rights on a line depend on. */
export function factsOf(
  desks: Desks,
  line: Pick<NominationType, 'departmentId' | 'departmentKind' | 'staffId' | 'status' | 'checkerId'> & AskedWithdrawal,
): NominationFacts {
  const { departmentId, departmentKind, staffId, status, checkerId } = line;
  const place = placeAt(desks, { departmentId, departmentKind, staffId: staffId ?? undefined });
  return { ...place, status, checkerId: checkerId ?? undefined, isWithdrawalAsked: isWithdrawalAsked(line) };
}
