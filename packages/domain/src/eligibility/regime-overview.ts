import { NOMINEE_KINDS, type AwardCode, type NomineeKind } from '../vocabulary/index.ts';
import { cite, type Citation } from './citation.ts';
import { LEGAL_DOCUMENTS } from './legal-documents.ts';
import {
  lastDayOf,
  REGIME_IDS,
  REGIMES,
  rulesUnder,
  TRANSITION_CITATIONS,
  type Regime,
  type RegimeDescription,
  type TransitionRule,
} from './regime.ts';
import type { Mark, RuleKind } from './rule.ts';
import { rulesFor } from './rule-set.ts';
import { RULE_SETS } from './rule-sets.ts';
import type { PlainDate } from '../kernel/index.ts';

/** A set of texts that judges dossiers together, as a page of the law shows it. */
export interface RegimeOverview {
  readonly id: Regime;
  readonly name: string;
  /** Full names of law, decree and circular. */
  readonly documents: readonly string[];
  readonly from: PlainDate;
  /** Last day; undefined while no later regime is known. */
  readonly to: PlainDate | undefined;
}

/** Every regime, the oldest first. */
export function regimeOverviews(): readonly RegimeOverview[] {
  return REGIME_IDS.map((id) => {
    const { name, law, decree, circular, from, amendment }: RegimeDescription = REGIMES[id];
    const documents = [law, ...(amendment === undefined ? [] : [amendment]), decree, circular].map(
      (document) => LEGAL_DOCUMENTS[document].fullName,
    );
    return { id, name, documents, from, to: lastDayOf(id) };
  });
}

/** What each transition rule says (law.md 0.1). T6 is known from listings only: its text was not read. */
const TRANSITIONS = {
  T1: 'Luật năm 2022 thay các luật trước từ 01/01/2024; danh hiệu, hình thức khen thưởng đã tặng vẫn được công nhận.',
  T2: 'Nghị định 98/2023/NĐ-CP hết hiệu lực từ 01/7/2025.',
  T3: 'Nơi chưa ban hành quy định được giao thì Nghị định 98/2023/NĐ-CP còn áp dụng đến hết 31/12/2025.',
  T4: 'Hồ sơ đã gửi cơ quan có thẩm quyền trước 01/7/2025 được thẩm định, quyết định theo Nghị định 98/2023/NĐ-CP.',
  T5: 'Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/3/2027 nếu không được kéo dài.',
  T6: 'Hồ sơ nhận trước 01/10/2026 theo luật cũ, hoặc luật mới nếu có lợi hơn cho người được đề nghị.',
  T7: 'Năm đạt thành tích không tự quyết định luật áp dụng; luật có hiệu lực khi nhận hồ sơ mới quyết định.',
} as const satisfies Record<TransitionRule, string>;

const UNREAD: readonly TransitionRule[] = ['T6'];

export interface TransitionOverview {
  readonly id: TransitionRule;
  readonly text: string;
  readonly citations: readonly string[];
  readonly mark: Mark;
}

export function transitionOverviews(): readonly TransitionOverview[] {
  // Object.keys forgets the key type; the table's own type guarantees that its keys are rules.
  return (Object.keys(TRANSITIONS) as TransitionRule[]).map((id) => {
    const citations: readonly Citation[] = TRANSITION_CITATIONS[id];
    return {
      id,
      text: TRANSITIONS[id],
      citations: citations.map(cite),
      mark: UNREAD.includes(id) ? 'UNCERTAIN' : 'CERTAIN',
    };
  });
}

export interface RuleOverview {
  readonly award: AwardCode;
  readonly subject: NomineeKind;
  readonly id: string;
  readonly title: string;
  readonly kind: RuleKind;
  readonly citations: readonly string[];
  readonly mark: Mark;
  /** What is in doubt; empty for a rule whose source was read. */
  readonly doubt: string;
}

/** The rules by which one regime judges each award, in the order in which they are judged. */
export function ruleOverviews(regime: Regime): readonly RuleOverview[] {
  // Object.entries forgets the key type; the table's own type guarantees that its keys are awards.
  const sets = Object.entries(RULE_SETS) as [AwardCode, (typeof RULE_SETS)[AwardCode]][];
  return sets.flatMap(([award, set]) =>
    NOMINEE_KINDS.flatMap((subject) =>
      rulesFor(set, subject).flatMap(({ id, title, kind, law }) => {
        const ground = law[rulesUnder(regime)];
        if (ground === undefined) return [];
        const { citations, mark, doubt = '' } = ground;
        return [{ award, subject, id, title, kind, citations: citations.map(cite), mark, doubt }];
      }),
    ),
  );
}
