import { cite, provision, rulesUnder, type Citation, type Regime, type RuleRegime } from '../eligibility/index.ts';
import { AWARDS, type AwardCode, type CommendationKind } from '../vocabulary/index.ts';

/** How many original sets of a dossier are handed in; undefined where the law leaves the number to whoever receives it. */
export interface DossierSets {
  readonly count: number | undefined;
  readonly ground: string;
  /** Files of the same papers go along, and the dossier counts as received only when both have arrived. */
  readonly withFiles: boolean;
  /** Where that is written; undefined where paper alone is enough. */
  readonly filesGround: string | undefined;
}

interface Sets {
  readonly count?: number;
  readonly ground: Citation;
}

const LEFT_TO_PROVINCE: Sets = { ground: provision('LAW_2022', 84, 6) };
const OF_DECREE_98: Sets = { ground: provision('DECREE_98') };
const PLAIN_FORM: Readonly<Record<RuleRegime, Sets>> = {
  A: { ground: provision('LAW_2003', 84, 2) },
  B1: LEFT_TO_PROVINCE,
  B2: LEFT_TO_PROVINCE,
};
const YEARLY: Readonly<Record<RuleRegime, Sets>> = {
  A: { count: 1, ground: provision('DECREE_91', 50, 2) },
  B1: LEFT_TO_PROVINCE,
  B2: LEFT_TO_PROVINCE,
};
const FLAG: Readonly<Record<RuleRegime, Sets>> = {
  A: { ground: provision('LAW_2003', 84, 1) },
  B1: LEFT_TO_PROVINCE,
  B2: LEFT_TO_PROVINCE,
};

function ofState(count: number, before: Citation, now: Citation): Readonly<Record<RuleRegime, Sets>> {
  // Decree 98 was not read article by article.
  return { A: { count, ground: before }, B1: OF_DECREE_98, B2: { count: 1, ground: now } };
}
const ORDER = ofState(3, provision('DECREE_91', 52, 3), provision('DECREE_152', 38, 3));

function ofCircular(clause: number): Readonly<Record<RuleRegime, Sets>> {
  return {
    A: { count: 1, ground: provision('CIRCULAR_03_BNG', 20, clause) },
    B1: LEFT_TO_PROVINCE,
    B2: LEFT_TO_PROVINCE,
  };
}

/** law.md d.2; the number for a bằng khen and a giấy khen of one's own level is written nowhere. */
const SETS: Readonly<Record<AwardCode, Readonly<Record<RuleRegime, Sets>>>> = {
  NATIONAL_EMULATION_FIGHTER: ofState(2, provision('DECREE_91'), provision('DECREE_152', 36, 2)),
  PROVINCIAL_EMULATION_FIGHTER: YEARLY,
  GRASSROOTS_EMULATION_FIGHTER: YEARLY,
  ADVANCED_WORKER: YEARLY,
  GOVERNMENT_FLAG: ofState(2, provision('DECREE_91', 51, 3), provision('DECREE_152', 37, 2)),
  PROVINCIAL_FLAG: FLAG,
  MINISTERIAL_FLAG: FLAG,
  EXCELLENT_COLLECTIVE: YEARLY,
  ADVANCED_COLLECTIVE: YEARLY,
  LABOUR_ORDER_FIRST: ORDER,
  LABOUR_ORDER_SECOND: ORDER,
  LABOUR_ORDER_THIRD: ORDER,
  PRIME_MINISTER_MERIT: ofState(2, provision('DECREE_91', 57), provision('DECREE_152', 42, 1)),
  PROVINCIAL_MERIT: PLAIN_FORM,
  MINISTERIAL_MERIT: ofCircular(2),
  COMMEMORATIVE_MEDAL: ofCircular(1),
  DIRECTOR_COMMENDATION: PLAIN_FORM,
};

/** By the simple procedure; since 2025 the Prime Minister is to say in how many sets. */
const SIMPLE: Readonly<Record<RuleRegime, Sets>> = {
  A: { count: 3, ground: provision('DECREE_91', 55) },
  B1: { ground: provision('LAW_2022', 85, 1) },
  B2: { ground: provision('DECREE_152', 6, 1, 'e') },
};

/** A dossier of an award of the State is a paper and a file (law.md d.2); Decree 98 was not read article by article. */
const STATE_FILES: Readonly<Record<RuleRegime, Citation | undefined>> = {
  A: provision('CIRCULAR_12', 2, 4),
  B1: undefined,
  B2: provision('DECREE_152', 33, 12),
};

export interface SetsCase {
  readonly award: AwardCode;
  readonly kind: CommendationKind;
  readonly regime: Regime;
}

/** What a sudden deed earns above the own level goes up by the simple procedure. */
function setsOf({ award, kind }: SetsCase): Readonly<Record<RuleRegime, Sets>> {
  return kind === 'SUDDEN' && AWARDS[award].level !== 'GRASSROOTS' ? SIMPLE : SETS[award];
}

export function dossierSets(one: SetsCase): DossierSets {
  const regime = rulesUnder(one.regime);
  const { count, ground } = setsOf(one)[regime];
  const files = AWARDS[one.award].level === 'STATE' ? STATE_FILES[regime] : undefined;
  return {
    count,
    ground: cite(ground),
    withFiles: files !== undefined,
    filesGround: files === undefined ? undefined : cite(files),
  };
}
