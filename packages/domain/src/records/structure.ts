import type { PlainDate } from '../kernel/index.ts';
import { STAFF_CLASSES, type StaffClass } from '../vocabulary/index.ts';

export const AGE_BANDS = ['UNDER_30', 'FROM_30', 'FROM_40', 'FROM_50'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export interface StructurePerson {
  readonly staffClass: StaffClass;
  readonly gender: 'FEMALE' | 'MALE';
  readonly isLeader: boolean;
  readonly birthDate: PlainDate | undefined;
}

export interface Structure {
  /** The denominator of every figure below. */
  readonly total: number;
  readonly women: number;
  readonly leaders: number;
  readonly classes: readonly { readonly staffClass: StaffClass; readonly count: number }[];
  /** Undefined for a group so small that a band would tell somebody's age. */
  readonly ages: readonly { readonly band: AgeBand; readonly count: number }[] | undefined;
  /** People whose birth date is not on record: in no band. */
  readonly ageUnknown: number;
}

/** Fewer people than this are not told by age: birth dates are personal (P2), figures must not give them away. */
export const SMALLEST_GROUP_BY_AGE = 5;

/** Figures of a group of people on a day. */
export function structureOf(people: readonly StructurePerson[], day: PlainDate): Structure {
  const count = (holds: (person: StructurePerson) => boolean) => people.filter(holds).length;
  const ages = people.flatMap(({ birthDate }) => (birthDate === undefined ? [] : [bandOf(ageOn(birthDate, day))]));
  return {
    total: people.length,
    women: count(({ gender }) => gender === 'FEMALE'),
    leaders: count(({ isLeader }) => isLeader),
    classes: STAFF_CLASSES.map((staffClass) => ({
      staffClass,
      count: count((person) => person.staffClass === staffClass),
    })).filter((each) => each.count > 0),
    ages:
      people.length < SMALLEST_GROUP_BY_AGE
        ? undefined
        : AGE_BANDS.map((band) => ({ band, count: ages.filter((each) => each === band).length })),
    ageUnknown: people.length - ages.length,
  };
}

/** Whole years on the day; a birthday counts from its own day. */
export function ageOn(birthDate: PlainDate, day: PlainDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function bandOf(age: number): AgeBand {
  if (age < 30) return 'UNDER_30';
  if (age < 40) return 'FROM_30';
  return age < 50 ? 'FROM_40' : 'FROM_50';
}
