import type { PlainDate } from '@thidua/domain/kernel';
import { staffClassOn, type PersonCase } from '../eligibility/index.ts';
import type { StaffMemberType } from '../organisation/index.ts';

/** The person whose records were read, as the person was called on that day. */
export function staffOfCase(record: PersonCase['record'], asOf: PlainDate): StaffMemberType {
  return {
    id: record.id,
    code: record.code,
    fullName: record.names[0]?.fullName ?? record.fullName,
    staffClass: staffClassOn(record, asOf),
    asOf,
  };
}
