import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { NOMINEE_KIND_OF, type OtherSubjectKind } from '@thidua/domain/nominations';
import type { NomineeKind } from '@thidua/domain/vocabulary';
import { heldOn } from '../../platform/dated.ts';

export interface SubjectPrinted {
  readonly subjectName: string;
  /** Post and department of a person, e.g. “Trưởng phòng, Phòng Hợp tác quốc tế”; trade, place and country of somebody from outside; empty for a collective. */
  readonly subjectPost: string;
}

export interface Subject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  readonly otherSubjectId: string | null;
}

/** How nominees are printed on a paper of the day, by the names, posts and places they have then. Two statements, a third for others. */
export async function subjectsOn(
  tx: Tx,
  subjects: readonly Subject[],
  day: PlainDate,
): Promise<(subject: Subject) => SubjectPrinted> {
  const names = { where: heldOn(day), select: { name: true } };
  const people = await tx.staff.findMany({
    where: { id: { in: subjects.flatMap(({ staffId }) => staffId ?? []) } },
    select: {
      id: true,
      fullName: true,
      names: { where: heldOn(day), select: { fullName: true } },
      posts: { where: heldOn(day), select: { title: true }, orderBy: { validFrom: 'desc' }, take: 1 },
      memberships: {
        where: { kind: 'MAIN', ...heldOn(day) },
        select: { department: { select: { currentName: true, names } } },
      },
    },
  });
  const collectives = await tx.department.findMany({
    where: { id: { in: subjects.flatMap(({ collectiveId }) => collectiveId ?? []) } },
    select: { id: true, currentName: true, names },
  });
  const otherIds = subjects.flatMap(({ otherSubjectId }) => otherSubjectId ?? []);
  const others =
    otherIds.length === 0
      ? []
      : await tx.otherSubject.findMany({
          where: { id: { in: otherIds } },
          select: { id: true, name: true, place: true, occupation: true, country: true },
        });
  const otherById = new Map(others.map((other) => [other.id, other]));
  const personById = new Map(people.map((person) => [person.id, person]));
  const collectiveById = new Map(collectives.map((collective) => [collective.id, collective]));

  return ({ staffId, collectiveId, otherSubjectId }) => {
    const other = otherSubjectId === null ? undefined : otherById.get(otherSubjectId);
    if (other !== undefined) {
      const parts = [other.occupation, other.place, other.country].filter((part) => part !== '');
      return { subjectName: other.name, subjectPost: parts.join(', ') };
    }
    const person = staffId === null ? undefined : personById.get(staffId);
    if (person !== undefined) {
      const place = person.memberships[0]?.department;
      const parts = [person.posts[0]?.title, place && nameOf(place)];
      return {
        subjectName: person.names[0]?.fullName ?? person.fullName,
        subjectPost: parts.filter((part) => part !== undefined && part !== '').join(', '),
      };
    }
    const collective = collectiveId === null ? undefined : collectiveById.get(collectiveId);
    if (collective === undefined) throw new Error('A nomination without a subject cannot stand in a decision');
    return { subjectName: nameOf(collective), subjectPost: '' };
  };
}

function nameOf(department: { readonly currentName: string; readonly names: readonly { readonly name: string }[] }) {
  return department.names[0]?.name ?? department.currentName;
}

/** What the law calls whom a line is for; the annex lists collectives, persons and households apart. */
export function nomineeKindOf({
  staffId,
  otherSubject,
}: {
  readonly staffId: string | null;
  readonly otherSubject: { readonly kind: OtherSubjectKind } | null;
}): NomineeKind {
  if (otherSubject !== null) return NOMINEE_KIND_OF[otherSubject.kind];
  return staffId === null ? 'COLLECTIVE' : 'PERSON';
}
