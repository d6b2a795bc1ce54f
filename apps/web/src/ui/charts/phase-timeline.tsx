import { addDays, daysBetween, plainDate } from '@thidua/domain/kernel';

import { formatDate } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { uiText } from '../text.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';

/** Days are `YYYY-MM-DD`. */
export interface TimelinePhase {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Sơ kết or tổng kết: a gate at the end of the phase. */
  readonly review?: { readonly day: string; readonly label: string } | undefined;
}

export interface TimelineOccasion {
  readonly name: string;
  readonly day: string;
}

export interface PhaseTimelineProps {
  readonly title: string;
  readonly year: number;
  readonly phases: readonly TimelinePhase[];
  readonly occasions: readonly TimelineOccasion[];
  readonly today: string;
}

const WIDTH = 960;
const LEFT = 8;
const BAR_TOP = 56;
const BAR_HEIGHT = 28;

/** The year as a strip: phases filled up to today, the gap between them, anniversaries as diamonds, reviews as gates. */
export function PhaseTimeline({ title, year, phases, occasions, today }: PhaseTimelineProps) {
  const t = useText(uiText);
  const first = plainDate(`${year}-01-01`);
  const last = plainDate(`${year}-12-31`);
  const total = daysBetween(first, last);
  /** Horizontal place of a day; days outside the year stand at its edge. */
  const at = (day: string) =>
    LEFT + (Math.min(Math.max(daysBetween(first, plainDate(day)), 0), total) / total) * (WIDTH - 2 * LEFT);
  const isThisYear = today.startsWith(`${year}-`);
  const gaps = gapsBetween(phases);
  const gates = phases.flatMap((phase) => (phase.review === undefined ? [] : [phase.review]));

  return (
    <ChartFigure
      title={title}
      table={{
        headers: [t.phase, t.from, t.to],
        rows: [
          ...phases.map((phase) => [phase.name, formatDate(phase.from), formatDate(phase.to)]),
          ...gaps.map((gap) => [t.noPhase, formatDate(gap.from), formatDate(gap.to)]),
          ...gates.map((gate) => [gate.label, formatDate(gate.day), '']),
          ...occasions.map((occasion) => [occasion.name, formatDate(occasion.day), '']),
        ],
      }}
    >
      <svg
        className={styles['timeline']}
        viewBox={`0 0 ${WIDTH} 128`}
        role="img"
        aria-label={sentenceOf(phases, occasions)}
      >
        {MONTHS.map((month) => {
          const x = at(`${year}-${String(month).padStart(2, '0')}-01`);
          return (
            <g key={month}>
              <line x1={x} x2={x} y1={BAR_TOP - 8} y2={BAR_TOP + BAR_HEIGHT + 8} stroke="var(--border)" />
              <text x={x + 4} y={BAR_TOP + BAR_HEIGHT + 26}>
                T{month}
              </text>
            </g>
          );
        })}
        {phases.map((phase) => (
          <g key={phase.name}>
            <rect
              x={at(phase.from)}
              y={BAR_TOP}
              width={at(phase.to) - at(phase.from)}
              height={BAR_HEIGHT}
              rx="3"
              fill="var(--bg-selected)"
              stroke="var(--border-control)"
            />
            {today > phase.from && (
              <rect
                x={at(phase.from)}
                y={BAR_TOP}
                width={at(today < phase.to ? today : phase.to) - at(phase.from)}
                height={BAR_HEIGHT}
                rx="3"
                fill="var(--chart-band)"
              />
            )}
            <text className={styles['strong']} x={at(phase.from) + 8} y={BAR_TOP + 19}>
              {phase.name}
            </text>
          </g>
        ))}
        {gaps.map((gap) => (
          <rect
            key={gap.from}
            x={at(gap.from)}
            y={BAR_TOP}
            width={Math.max(2, at(gap.to) - at(gap.from))}
            height={BAR_HEIGHT}
            fill="none"
            stroke="var(--text-2)"
            strokeDasharray="3 3"
          >
            <title>{`${t.noPhase}: ${formatDate(gap.from)} – ${formatDate(gap.to)}`}</title>
          </rect>
        ))}
        {gates.map((gate) => (
          <g key={gate.label}>
            <line
              x1={at(gate.day)}
              x2={at(gate.day)}
              y1={BAR_TOP - 10}
              y2={BAR_TOP + BAR_HEIGHT + 10}
              stroke="var(--text)"
              strokeWidth="3"
            />
            <title>{`${gate.label}: ${formatDate(gate.day)}`}</title>
          </g>
        ))}
        {occasions.map((occasion) => (
          <path
            key={occasion.name}
            d={`M ${at(occasion.day)} ${BAR_TOP - 24} l 7 8 l -7 8 l -7 -8 z`}
            fill="var(--gold)"
          >
            <title>{`${occasion.name}: ${formatDate(occasion.day)}`}</title>
          </path>
        ))}
        {isThisYear && (
          <g>
            <line
              x1={at(today)}
              x2={at(today)}
              y1="22"
              y2={BAR_TOP + BAR_HEIGHT + 10}
              stroke="var(--danger)"
              strokeWidth="2"
            />
            <text
              className={styles['strong']}
              x={at(today)}
              y="14"
              textAnchor={at(today) > WIDTH - 120 ? 'end' : 'start'}
            >
              {t.today} {formatDate(today)}
            </text>
          </g>
        )}
      </svg>
      <ul className={styles['legend']}>
        {gaps.map((gap) => (
          <li key={gap.from}>
            {formatDate(gap.from)} – {formatDate(gap.to)}: {t.noPhase}
          </li>
        ))}
        {occasions.map((occasion) => (
          <li key={occasion.name}>
            {formatDate(occasion.day)}: {occasion.name}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

/** Days between two phases that belong to neither. */
function gapsBetween(phases: readonly TimelinePhase[]): readonly { readonly from: string; readonly to: string }[] {
  return phases.flatMap((phase, index) => {
    const before = phases[index - 1];
    if (before === undefined) return [];
    const from = addDays(plainDate(before.to), 1);
    const to = addDays(plainDate(phase.from), -1);
    return from <= to ? [{ from, to }] : [];
  });
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function sentenceOf(phases: readonly TimelinePhase[], occasions: readonly TimelineOccasion[]): string {
  return [
    ...phases.map((phase) => `${phase.name}: ${formatDate(phase.from)} – ${formatDate(phase.to)}`),
    ...occasions.map((occasion) => `${occasion.name}: ${formatDate(occasion.day)}`),
  ].join('. ');
}
