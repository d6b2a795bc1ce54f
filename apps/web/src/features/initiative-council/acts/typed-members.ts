import type { CouncilRole } from '@thidua/domain/council';
import { manyOf, textOf, type FormValues } from '../../../ui/forms/form-field.ts';

interface Seat {
  readonly staffId: string | null;
  readonly guestName: string;
  readonly workplace: string;
  readonly role: CouncilRole;
}

interface KnownMember {
  readonly staffId: string | null;
  readonly name: string;
  readonly workplace: string;
  readonly role: CouncilRole;
}

/** The seats as the form names them, in the order in which a decision lists them. */
export function typedMembers(values: FormValues): readonly Seat[] {
  const ofBody = (staffId: string, role: CouncilRole): Seat => ({ staffId, guestName: '', workplace: '', role });
  const one = (name: string, role: CouncilRole) => {
    const staffId = textOf(values, name);
    return staffId === '' ? [] : [ofBody(staffId, role)];
  };
  return [
    ...one('chairId', 'CHAIR'),
    ...manyOf(values, 'viceChairIds').map((staffId) => ofBody(staffId, 'VICE_CHAIR')),
    ...manyOf(values, 'memberIds').map((staffId) => ofBody(staffId, 'MEMBER')),
    ...manyOf(values, 'guests')
      .filter((line) => line.trim() !== '')
      .map((line): Seat => ({ staffId: null, ...guestOf(line), role: 'MEMBER' })),
    ...one('secretaryId', 'SECRETARY'),
  ];
}

/** The field of the form at which a problem of `members` or `members.4.workplace` is told: the line of that guest. */
export function fieldOfMember(field: string, values: FormValues): string {
  const index = Number(/^members\.(\d+)\./.exec(field)?.[1] ?? -1);
  const seats = typedMembers(values);
  if (seats[index]?.staffId !== null) return 'memberIds';
  const guestsBefore = seats.slice(0, index).filter(({ staffId }) => staffId === null).length;
  // Empty lines are no seats.
  const lines = manyOf(values, 'guests').flatMap((line, place) => (line.trim() === '' ? [] : [place]));
  return `guests.${lines[guestsBefore] ?? 0}`;
}

/** “Tiến sĩ Đặng Thu Hà, Trường Đại học Hà Tĩnh”: the name before the first comma or semicolon, the place after it. */
export function guestOf(line: string): { readonly guestName: string; readonly workplace: string } {
  const at = line.search(/[,;]/);
  return at < 0
    ? { guestName: line.trim(), workplace: '' }
    : { guestName: line.slice(0, at).trim(), workplace: line.slice(at + 1).trim() };
}

/** What the form shows of the members of a draft. */
export function memberValues(members: readonly KnownMember[]): FormValues {
  const idsOf = (role: CouncilRole) =>
    members.flatMap((member) => (member.role === role && member.staffId !== null ? [member.staffId] : []));
  return {
    chairId: idsOf('CHAIR')[0] ?? '',
    viceChairIds: idsOf('VICE_CHAIR'),
    memberIds: idsOf('MEMBER'),
    secretaryId: idsOf('SECRETARY')[0] ?? '',
    guests: members.filter(({ staffId }) => staffId === null).map(({ name, workplace }) => `${name}, ${workplace}`),
  };
}
