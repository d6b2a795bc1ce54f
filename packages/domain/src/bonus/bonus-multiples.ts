import { provision, type Citation, type RuleRegime } from '../eligibility/index.ts';
import { AWARDS, type AwardCode, type NomineeKind } from '../vocabulary/index.ts';

/** What the law of a regime gives with an award, as hundredths of the base salary: 30 is 0,3 times. */
export interface BonusOfAward {
  /** Of a person; of the collective where only collectives are given the award. */
  readonly multiple: number;
  readonly citation: Citation;
  /** The law gives at most so much: how much is the body's to decide. */
  readonly isMost: boolean;
  /** The text itself was not read: the number is known and has to be compared with it. */
  readonly isUnread: boolean;
}

/** How many hundredths of a person's bonus others get who are given the same form of commendation. */
const FACTOR_OF = { PERSON: 100, COLLECTIVE: 200, HOUSEHOLD: 150 } as const satisfies Record<NomineeKind, number>;

/** Where a regime says what titles, orders, merits and medals are worth (law.md a.4). */
const PLACES = {
  A: {
    title: read(provision('DECREE_91', 69)),
    order: read(provision('DECREE_91', 70)),
    merit: read(provision('DECREE_91', 73)),
  },
  B1: {
    title: read(provision('DECREE_98', 54)),
    order: unread(provision('DECREE_98')),
    merit: unread(provision('DECREE_98')),
  },
  B2: {
    title: read(provision('DECREE_152', 50)),
    order: read(provision('DECREE_152', 51)),
    merit: read(provision('DECREE_152', 54)),
  },
} as const;

/** An award that the regime gives no bonus with is undefined. */
export const BONUS_MULTIPLES: Readonly<Record<RuleRegime, Readonly<Record<AwardCode, BonusOfAward | undefined>>>> = {
  A: { ...common(PLACES.A), ...merits(PLACES.A, 100), COMMEMORATIVE_MEDAL: undefined },
  B1: {
    ...common(PLACES.B1),
    ...merits(PLACES.B1, 150),
    COMMEMORATIVE_MEDAL: { multiple: 60, isMost: true, ...unread(provision('DECREE_98')) },
  },
  B2: {
    ...common(PLACES.B2),
    ...merits(PLACES.B2, 150),
    COMMEMORATIVE_MEDAL: { multiple: 60, isMost: true, ...read(provision('DECREE_152', 55)) },
  },
};

/** Where a household is named; decree 91 says nothing of households. */
const HOUSEHOLDS: Readonly<Record<RuleRegime, Place | undefined>> = {
  A: undefined,
  B1: unread(provision('DECREE_98')),
  B2: read(provision('DECREE_152', 54, 3)),
};

/** A multiple for one kind of nominee, and of which person's bonus it is so many hundredths. */
export interface BonusMultiple extends BonusOfAward {
  readonly personMultiple: number;
  readonly factor: number;
}

/** What the regime gives whoever is given the award; undefined where it says nothing. */
export function bonusMultiple(regime: RuleRegime, award: AwardCode, kind: NomineeKind): BonusMultiple | undefined {
  const bonus = BONUS_MULTIPLES[regime][award];
  if (bonus === undefined) return undefined;
  const place = kind === 'HOUSEHOLD' ? HOUSEHOLDS[regime] : bonus;
  if (place === undefined) return undefined;
  const { citation, isUnread } = place;
  // A title is given to persons or to collectives: its multiple is of whom it is for.
  const factor = AWARDS[award].nature === 'TITLE' ? FACTOR_OF.PERSON : FACTOR_OF[kind];
  const personMultiple = bonus.multiple;
  return { ...bonus, citation, isUnread, personMultiple, factor, multiple: (personMultiple * factor) / 100 };
}

interface Place {
  readonly citation: Citation;
  readonly isUnread: boolean;
}

function read(citation: Citation): Place {
  return { citation, isUnread: false };
}

function unread(citation: Citation): Place {
  return { citation, isUnread: true };
}

function fixed(multiple: number, place: Place): BonusOfAward {
  return { multiple, isMost: false, ...place };
}

/** What is the same in every regime. */
function common({ title, order, merit }: Readonly<Record<'title' | 'order' | 'merit', Place>>) {
  return {
    NATIONAL_EMULATION_FIGHTER: fixed(450, title),
    PROVINCIAL_EMULATION_FIGHTER: fixed(300, title),
    GRASSROOTS_EMULATION_FIGHTER: fixed(100, title),
    ADVANCED_WORKER: fixed(30, title),
    GOVERNMENT_FLAG: fixed(1_200, title),
    PROVINCIAL_FLAG: fixed(800, title),
    MINISTERIAL_FLAG: fixed(800, title),
    EXCELLENT_COLLECTIVE: fixed(150, title),
    ADVANCED_COLLECTIVE: fixed(80, title),
    LABOUR_ORDER_FIRST: fixed(900, order),
    LABOUR_ORDER_SECOND: fixed(750, order),
    LABOUR_ORDER_THIRD: fixed(450, order),
    PRIME_MINISTER_MERIT: fixed(350, merit),
    DIRECTOR_COMMENDATION: fixed(30, merit),
  } as const;
}

/** The merits of a province and of a ministry: one base salary before 2024, one and a half since. */
function merits({ merit }: { readonly merit: Place }, multiple: number) {
  return { PROVINCIAL_MERIT: fixed(multiple, merit), MINISTERIAL_MERIT: fixed(multiple, merit) } as const;
}
