import type { NominationStatus } from '@thidua/domain/nominations';

import type { NominationWords } from '../text.ts';

/** The status that a refusal names, in words; a status of a newer server as it is written. */
export function statusName({ statuses }: NominationWords, status: string): string {
  return isStatus(statuses, status) ? statuses[status] : status;
}

function isStatus(statuses: NominationWords['statuses'], status: string): status is NominationStatus {
  return Object.hasOwn(statuses, status);
}
