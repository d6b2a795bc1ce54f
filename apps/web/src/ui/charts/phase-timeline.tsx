import { addDays, addMonths, daysBetween, plainDate, type PlainDate } from '@thidua/domain/kernel';

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
  /** First and last day of the strip: those of the plan, which may cross New Year. */
  readonly from: string;
  readonly to: string;
  readonly phases: readonly TimelinePhase[];
  readonly occasions: readonly TimelineOccasion[];
  readonly today: string;
}

const WIDTH = 960;
const LEFT = 8;
const BAR_TOP = 56;
const BAR_HEIGHT = 28;

/** A plan as a strip: phases filled up to today, the gap between them, anniversaries as diamonds, reviews as gates; on a phone a list of days. */
export function PhaseTimeline({ title, from, to, phases, occasions, today }: PhaseTimelineProps) {
  const t = useText(uiText);
  const first = plainDate(from);
  const last = plainDate(to);
  const total = daysBetween(first, last);
  /** Horizontal place of a day; days outside the strip stand at its edge. */
  const at = (day: string) =>
    LEFT + (Math.min(Math.max(daysBetween(first, plainDate(day)), 0), total) / total) * (WIDTH - 2 * LEFT);
  const isRunning = from <= today && today <= to;
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
        {monthsBetween(first, last).map((month) => {
          const x = at(month.day);
          return (
            <g key={month.day}>
              <line x1={x} x2={x} y1={BAR_TOP - 8} y2={BAR_TOP + BAR_HEIGHT + 8} stroke="var(--border)" />
              <text x={x + 4} y={BAR_TOP + BAR_HEIGHT + 26}>
                {month.name}
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
        {isRunning && (
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
      <ol className={styles['dates']}>
        {datesOf(phases, gaps, gates, occasions, t).map(({ from: day, to: until, name }) => (
          <li key={`${day} ${name}`}>
            <strong>{until === undefined ? formatDate(day) : `${formatDate(day)} – ${formatDate(until)}`}</strong>{' '}
            {name}
          </li>
        ))}
      </ol>
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

interface DatedName {
  readonly from: string;
  readonly to?: string;
  readonly name: string;
}

/** Everything on the strip in the order of its days. */
function datesOf(
  phases: readonly TimelinePhase[],
  gaps: readonly { readonly from: string; readonly to: string }[],
  gates: readonly { readonly day: string; readonly label: string }[],
  occasions: readonly TimelineOccasion[],
  t: { readonly noPhase: string },
): readonly DatedName[] {
  return [
    ...phases.map(({ name, from, to }) => ({ name, from, to })),
    ...gaps.map((gap) => ({ ...gap, name: t.noPhase })),
    ...gates.map(({ day, label }) => ({ from: day, name: label })),
    ...occasions.map(({ day, name }) => ({ from: day, name })),
  ].toSorted((left, right) => left.from.localeCompare(right.from));
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

interface MonthMark {
  readonly day: PlainDate;
  readonly name: string;
}

/** The first days of the months in the strip; a new year says which. */
function monthsBetween(first: PlainDate, last: PlainDate): readonly MonthMark[] {
  const start = plainDate(`${first.slice(0, 7)}-01`);
  const marks: MonthMark[] = [];
  for (let day = start; day <= last; day = addMonths(start, marks.length)) {
    const [year = '', month = ''] = day.split('-');
    marks.push({ day, name: month === '01' && marks.length > 0 ? `T1/${year}` : `T${Number(month)}` });
  }
  return marks;
}

function sentenceOf(phases: readonly TimelinePhase[], occasions: readonly TimelineOccasion[]): string {
  return [
    ...phases.map((phase) => `${phase.name}: ${formatDate(phase.from)} – ${formatDate(phase.to)}`),
    ...occasions.map((occasion) => `${occasion.name}: ${formatDate(occasion.day)}`),
  ].join('. ');
}
