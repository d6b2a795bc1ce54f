import { CAPACITIES_OF_DUTY, isDeputyPost } from '@thidua/domain/accounts';

import type { DelegatedDuty, DelegationCapacity } from '../../../gql/schema-types.ts';
import type { DateEntry } from '../../../ui/date-entry.ts';
import type { DelegationCandidatesQuery, DelegationPrincipalsQuery } from './propose-delegation-dialog.gql.ts';

export type Holder = DelegationPrincipalsQuery['accounts']['nodes'][number];
export type Candidate = DelegationCandidatesQuery['accounts']['nodes'][number];

/** Somebody who has the duty today: a head of two departments stands here twice. */
export interface Principal {
  /** Account and department, because one head may lead two. */
  readonly key: string;
  readonly accountId: string;
  readonly departmentId: string | undefined;
  readonly name: string;
  readonly post: string;
  readonly department: string;
  /** Where a deputy of this one sits: the department that is lent, or the own one of a director. */
  readonly placeId: string | undefined;
}

/** Who has the duty by a role held today. */
export function principalsOf(duty: DelegatedDuty, holders: readonly Holder[]): readonly Principal[] {
  const wanted = duty === 'HEAD_OF_DEPARTMENT' ? 'HEAD' : 'DIRECTOR';
  return holders.flatMap(({ id, displayName, staff, roles }) =>
    roles
      .filter(({ role, tense }) => role === wanted && tense === 'HELD')
      .map(({ department }) => ({
        key: `${id} ${department?.id ?? ''}`,
        accountId: id,
        departmentId: department?.id,
        name: displayName,
        post: staff?.post ?? '',
        department: department?.name ?? '',
        placeId: department?.id ?? staff?.department?.id,
      })),
  );
}

/** People of the body whom the search found; whoever is chosen stays in the list when the search goes on. */
export function candidateOptions(
  found: readonly Candidate[],
  chosen: Candidate | undefined,
  principal: Principal | undefined,
): readonly Candidate[] {
  const people = found.filter(({ id, staff }) => staff !== null && id !== principal?.accountId);
  return chosen === undefined || people.some(({ id }) => id === chosen.id) ? people : [chosen, ...people];
}

/** The capacity that fits: the principal's own deputy signs KT., everybody else Q. for a head and TUQ. for a signature. */
export function fittingCapacity(
  duty: DelegatedDuty,
  principal: Pick<Principal, 'placeId'> | undefined,
  delegate: Pick<Candidate, 'staff'> | undefined,
): DelegationCapacity {
  const others = CAPACITIES_OF_DUTY[duty].filter((capacity) => capacity !== 'ON_BEHALF');
  const staff = delegate?.staff;
  const sitsBeside = principal?.placeId === undefined || staff?.department?.id === principal.placeId;
  return sitsBeside && isDeputyPost(staff?.post ?? '') ? 'ON_BEHALF' : (others[0] ?? 'ON_BEHALF');
}

export interface Entered {
  readonly principal: Principal | undefined;
  readonly delegate: Candidate | undefined;
  readonly from: DateEntry;
  readonly to: DateEntry;
  readonly paperNumber: string;
  readonly paperDate: DateEntry;
  readonly reason: string;
}

/** The fields that are still empty, in the order of the form. */
export function missingFields(entered: Entered): readonly string[] {
  return [
    ...(entered.principal === undefined ? ['principalId'] : []),
    ...(entered.delegate === undefined ? ['delegateId'] : []),
    ...(entered.from.day === undefined ? ['from'] : []),
    ...(entered.to.day === undefined ? ['to'] : []),
    ...(entered.paperNumber.trim() === '' ? ['paperNumber'] : []),
    ...(entered.paperDate.day === undefined ? ['paperDate'] : []),
    ...(entered.reason.trim() === '' ? ['reason'] : []),
  ];
}
