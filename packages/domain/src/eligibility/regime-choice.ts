import type { PlainDate } from '../kernel/index.ts';
import { cited, type CitedProvision } from './citation.ts';
import type { LocalSettings } from './local-settings.ts';
import {
  REGIMES,
  TRANSITION_CITATIONS,
  TURNING_DAYS,
  regimeInForce,
  type Regime,
  type TransitionRule,
} from './regime.ts';
import { dayText } from './text.ts';

/** The secretary takes another regime than the date gives; only with a written reason. */
export interface RegimeOverride {
  readonly regime: Regime;
  readonly reason: string;
  readonly by?: string | undefined;
}

export interface RegimeNote {
  readonly rule: TransitionRule | 'BEFORE_FIRST_REGIME' | 'CIRCULAR' | 'OVERRIDE_WITHOUT_REASON';
  readonly text: string;
  readonly citations: readonly CitedProvision[];
}

export interface RegimeChoice {
  readonly regime: Regime;
  readonly chosenBy: 'DATE' | 'TRANSITION' | 'OVERRIDE';
  /** The written reason of an override. */
  readonly reason?: string;
  /** What a reader must know about the choice; warnings, never refusals. */
  readonly notes: readonly RegimeNote[];
}

export interface RegimeQuestion {
  /** The day the deciding body received the dossier; before that, the day of the council's meeting. */
  readonly regimeDate: PlainDate;
  readonly year: number;
  readonly settings: LocalSettings;
  readonly regimeOverride?: RegimeOverride | undefined;
}

function transition(rule: TransitionRule, text: string): RegimeNote {
  return { rule, text, citations: TRANSITION_CITATIONS[rule].map(cited) };
}

/** The regime of a dossier, by date, by transition rule T3 or by a reasoned override, with what follows from it. */
export function chooseRegime({ regimeDate, year, settings, regimeOverride }: RegimeQuestion): RegimeChoice {
  const byDate = regimeInForce(regimeDate);
  if (regimeOverride !== undefined && regimeOverride.reason.trim() !== '') {
    const { regime, reason } = regimeOverride;
    return { regime, chosenBy: 'OVERRIDE', reason, notes: notesOn(regime, regimeDate, year) };
  }
  const ignored: RegimeNote[] =
    regimeOverride === undefined
      ? []
      : [
          {
            rule: 'OVERRIDE_WITHOUT_REASON',
            text: 'Chọn khác chế độ theo ngày phải ghi lý do; đã dùng chế độ theo ngày.',
            citations: [],
          },
        ];
  if (byDate === 'B2' && regimeDate <= TURNING_DAYS.decree98LastDay) {
    const issued = settings.delegatedRulesIssuedOn;
    if (issued === undefined) {
      const text = `Nếu tỉnh chưa ban hành quy định được giao thì Nghị định 98/2023/NĐ-CP còn áp dụng đến hết ${dayText(TURNING_DAYS.decree98LastDay)}.`;
      return {
        regime: 'B2',
        chosenBy: 'DATE',
        notes: [...ignored, ...notesOn('B2', regimeDate, year), transition('T3', text)],
      };
    }
    if (issued.value === 'NOT_YET' || issued.value > regimeDate) {
      const text = `Tỉnh chưa ban hành quy định được giao khi nhận hồ sơ, nên còn áp dụng Nghị định 98/2023/NĐ-CP (${issued.ground}).`;
      return {
        regime: 'B1',
        chosenBy: 'TRANSITION',
        notes: [...ignored, ...notesOn('B1', regimeDate, year), transition('T3', text)],
      };
    }
  }
  return { regime: byDate, chosenBy: 'DATE', notes: [...ignored, ...notesOn(byDate, regimeDate, year)] };
}

function notesOn(regime: Regime, day: PlainDate, year: number): RegimeNote[] {
  const notes: RegimeNote[] = [];
  if (day < REGIMES.A.from) {
    const text = `Hồ sơ nhận trước ${dayText(REGIMES.A.from)} theo các nghị định cũ; hệ thống chỉ có quy định từ ngày đó.`;
    notes.push({ rule: 'BEFORE_FIRST_REGIME', text, citations: [] });
  }
  if (regime === 'A' && day < TURNING_DAYS.circular12From) {
    const text = `Trước ${dayText(TURNING_DAYS.circular12From)} áp dụng Thông tư 08/2017/TT-BNV; các viện dẫn Thông tư 12/2019/TT-BNV cần đối chiếu.`;
    notes.push({ rule: 'CIRCULAR', text, citations: [cited({ document: 'CIRCULAR_08' })] });
  }
  if (regime === 'B1' && day < TURNING_DAYS.circular01From) {
    const text = `Thông tư 01/2024/TT-BNV có hiệu lực từ ${dayText(TURNING_DAYS.circular01From)}.`;
    notes.push({ rule: 'CIRCULAR', text, citations: [cited({ document: 'CIRCULAR_01' })] });
  }
  if (regime !== 'A' && year < 2024) {
    notes.push(
      transition('T1', 'Luật năm 2022 thay các luật trước từ 01/01/2024; danh hiệu đã được tặng vẫn được công nhận.'),
    );
    notes.push(transition('T7', `Thành tích năm ${year} xét theo luật có hiệu lực khi nhận hồ sơ.`));
  }
  if (regime === 'B1' && day < REGIMES.B2.from) {
    notes.push(
      transition(
        'T4',
        `Hồ sơ nhận trước ${dayText(REGIMES.B2.from)} tiếp tục theo Nghị định 98/2023/NĐ-CP dù quyết định sau ngày đó.`,
      ),
    );
  }
  if (regime === 'B3') {
    notes.push(
      transition(
        'T6',
        `Từ ${dayText(REGIMES.B3.from)} Luật 06/2026/QH16 sửa đổi Luật năm 2022; kết quả theo quy định trước đó, cần đối chiếu nội dung sửa đổi.`,
      ),
    );
  }
  if (day >= TURNING_DAYS.decree152EndsOn) {
    notes.push(
      transition(
        'T5',
        `Nghị định 152/2025/NĐ-CP hết hiệu lực từ ${dayText(TURNING_DAYS.decree152EndsOn)} nếu không được kéo dài.`,
      ),
    );
  }
  return notes;
}
