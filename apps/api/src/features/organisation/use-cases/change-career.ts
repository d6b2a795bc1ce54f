import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeStaff, type StaffActInput, type StaffRefusal } from './change-staff.ts';
import { recordClass, type ClassInput } from './record-class.ts';
import { recordMembership, type MembershipInput } from './record-membership.ts';
import { recordName, type NameInput } from './record-name.ts';
import { recordPost, type PostInput } from './record-post.ts';

type Changed = Promise<Result<{ readonly id: string }, StaffRefusal>>;

/** Gives a person another name from a day on. */
export function changeStaffName(context: ActingContext, input: StaffActInput & NameInput): Changed {
  const { from } = input;
  return changeStaff(context, input, {
    action: 'STAFF_RENAMED',
    from,
    days: [{ field: 'from', day: from, kind: 'BEGINNING' }],
    record: (tx) => recordName(tx, input),
  });
}

/** Puts a person into another class from a day on, as a contract that leads into the civil service does. */
export function changeStaffClass(context: ActingContext, input: StaffActInput & ClassInput): Changed {
  const { from } = input;
  return changeStaff(context, input, {
    action: 'STAFF_CLASS_CHANGED',
    from,
    days: [{ field: 'from', day: from, kind: 'BEGINNING' }],
    record: (tx) => recordClass(tx, input),
  });
}

/** Gives a person a post from a day on. */
export function changeStaffPost(context: ActingContext, input: StaffActInput & PostInput): Changed {
  const { from, to } = input;
  return changeStaff(context, input, {
    action: 'STAFF_POST_RECORDED',
    from,
    days: [
      { field: 'from', day: from, kind: 'BEGINNING' },
      { field: 'to', day: to, kind: 'TERM' },
    ],
    record: (tx) => recordPost(tx, input),
  });
}

/** Corrects where a person's main place was or is; the ordinary way to another division is a transfer. */
export function correctPlace(
  context: ActingContext,
  input: StaffActInput & Omit<MembershipInput, 'kind' | 'to'>,
): Changed {
  const { from, staffId, departmentId } = input;
  return changeStaff(context, input, {
    action: 'STAFF_PLACE_RECORDED',
    from,
    days: [{ field: 'from', day: from, kind: 'BEGINNING' }],
    record: (tx) => recordMembership(tx, { staffId, departmentId, kind: 'MAIN', from }),
  });
}

/** Writes a person down as a member of the party cell, the trade union or the youth union, beside the main place. */
export function joinOrganisation(
  context: ActingContext,
  input: StaffActInput & Omit<MembershipInput, 'kind'>,
): Changed {
  const { from, to, staffId, departmentId, duty, isHead } = input;
  return changeStaff(context, input, {
    action: 'STAFF_JOINED_ORGANISATION',
    from,
    days: [
      { field: 'from', day: from, kind: 'BEGINNING' },
      { field: 'to', day: to, kind: 'TERM' },
    ],
    record: (tx) => recordMembership(tx, { staffId, departmentId, kind: 'ORGANISATION', from, to, duty, isHead }),
  });
}
