import { addDays, plainDate, type PlainDate } from '../kernel/index.ts';
import { provision, type Citation } from './citation.ts';
import type { DocumentId } from './legal-documents.ts';

/** The regimes whose texts were read: every rule states its ground in them. */
export const RULE_REGIMES = ['A', 'B1', 'B2'] as const;
export type RuleRegime = (typeof RULE_REGIMES)[number];

/**
 * A set of law, decree and circular that judges dossiers together (law.md 0.1). A new one is added as an id here and a row in
 * REGIMES; the compiler then asks every table that must know it.
 */
export const REGIME_IDS = [...RULE_REGIMES, 'B3'] as const;
export type Regime = (typeof REGIME_IDS)[number];

export interface RegimeDescription {
  readonly id: Regime;
  readonly name: string;
  readonly law: DocumentId;
  readonly decree: DocumentId;
  readonly circular: DocumentId;
  /** The text that amends the law from the first day of the regime on. */
  readonly amendment?: DocumentId;
  /** First day in force. The regime lasts until the day before the next one. */
  readonly from: PlainDate;
}

export const REGIMES = {
  A: {
    id: 'A',
    name: 'Luật Thi đua, khen thưởng năm 2003 và Nghị định 91/2017/NĐ-CP',
    law: 'LAW_2003',
    decree: 'DECREE_91',
    circular: 'CIRCULAR_12',
    from: plainDate('2017-10-01'),
  },
  B1: {
    id: 'B1',
    name: 'Luật Thi đua, khen thưởng năm 2022 và Nghị định 98/2023/NĐ-CP',
    law: 'LAW_2022',
    decree: 'DECREE_98',
    circular: 'CIRCULAR_01',
    from: plainDate('2024-01-01'),
  },
  B2: {
    id: 'B2',
    name: 'Luật Thi đua, khen thưởng năm 2022 và Nghị định 152/2025/NĐ-CP',
    law: 'LAW_2022',
    decree: 'DECREE_152',
    circular: 'CIRCULAR_15',
    from: plainDate('2025-07-01'),
  },
  B3: {
    id: 'B3',
    name: 'Luật Thi đua, khen thưởng năm 2022 sửa đổi năm 2026 và Nghị định 152/2025/NĐ-CP',
    law: 'LAW_2022',
    amendment: 'LAW_2026',
    decree: 'DECREE_152',
    circular: 'CIRCULAR_15',
    from: plainDate('2026-10-01'),
  },
} as const satisfies Record<Regime, RegimeDescription>;

/** Days on which something changes that is not (yet) a regime of its own. */
export const TURNING_DAYS = {
  circular12From: plainDate('2020-01-01'),
  circular01From: plainDate('2024-04-15'),
  decree98LastDay: plainDate('2025-12-31'),
  decree152EndsOn: plainDate('2027-03-01'),
} as const;

/**
 * The regime that judges a dossier received on `day`. Total: the oldest regime also answers for days before it began,
 * where the choice carries a warning (see `chooseRegime`).
 */
export function regimeInForce(day: PlainDate): Regime {
  return REGIME_IDS.findLast((id) => REGIMES[id].from <= day) ?? REGIME_IDS[0];
}

/**
 * The rules that judge under a regime. The law of 2026 amends that of 2022 and its text was not read: what it does not say
 * otherwise goes on, and every choice of it carries the note T6.
 */
export function rulesUnder(regime: Regime): RuleRegime {
  return regime === 'B3' ? 'B2' : regime;
}

/** The last day of a regime, undefined while no later one is known. */
export function lastDayOf(regime: Regime): PlainDate | undefined {
  const next = REGIME_IDS[REGIME_IDS.indexOf(regime) + 1];
  return next === undefined ? undefined : addDays(REGIMES[next].from, -1);
}

/** Where each transition rule is written (law.md 0.1, T1-T7). */
export const TRANSITION_CITATIONS = {
  T1: [provision('LAW_2022', 94), provision('LAW_2022', 95)],
  T2: [provision('DECREE_152', 59, 2)],
  T3: [provision('DECREE_152', 60, 2)],
  T4: [provision('DECREE_152', 60, 3)],
  T5: [provision('DECREE_152', 60, 1)],
  T6: [provision('LAW_2026', 4, 4)],
  T7: [provision('BNV_ANSWER_YEAR_2024')],
} as const satisfies Record<string, readonly Citation[]>;
export type TransitionRule = keyof typeof TRANSITION_CITATIONS;
