import { daysBetween, plainDate } from '@thidua/domain/kernel';
import { Link } from 'react-router';

import { formatDate } from '../../lib/format/index.ts';
import { useText } from '../../lib/text/language.tsx';
import { uiText } from '../text.ts';
import { ChartFigure } from './chart-figure.tsx';
import styles from './charts.module.css';
import {
  datesOf,
  dayAfter,
  endOfStrip,
  gapsBetween,
  monthsBetween,
  type TimelineEvent,
  type TimelineOccasion,
  type TimelinePhase,
} from './timeline-days.ts';
import { labelPlace, marksOf } from './timeline-marks.ts';

export interface PhaseTimelineProps {
  readonly title: string;
  /** First and last day of the strip: those of the plan, which may cross New Year. */
  readonly from: string;
  readonly to: string;
  readonly phases: readonly TimelinePhase[];
  readonly occasions: readonly TimelineOccasion[];
  /** In the order of their days; those outside the strip are left out. */
  readonly events: readonly TimelineEvent[];
  readonly today: string;
}

const WIDTH = 960;
const LEFT = 8;
const BAR_TOP = 56;
const BAR_HEIGHT = 28;
const MARK_RADIUS = 9;
const LANE_HEIGHT = 2 * MARK_RADIUS + 4;

/** A plan as a strip: phases filled up to today, the gap between them, anniversaries as diamonds, reviews as gates, events as numbers; on a phone a list of days. */
export function PhaseTimeline(props: PhaseTimelineProps) {
  const { title, from, to, phases, occasions, today } = props;
  const t = useText(uiText);
  const first = plainDate(from);
  const gates = phases.flatMap((phase) => (phase.review === undefined ? [] : [phase.review]));
  const last = endOfStrip(
    plainDate(to),
    gates.map(({ day }) => plainDate(day)),
  );
  const events = props.events.filter(({ day }) => first <= day && day <= last);
  const total = daysBetween(first, dayAfter(last));
  /** Horizontal place where a day begins; days outside the strip stand at its edge. */
  const at = (day: string) =>
    LEFT + (Math.min(Math.max(daysBetween(first, plainDate(day)), 0), total) / total) * (WIDTH - 2 * LEFT);
  const isRunning = from <= today && today <= last;
  const gaps = gapsBetween(phases);
  const marks = marksOf(
    events.map((event) => at(event.day)),
    2 * MARK_RADIUS + 2,
  );
  const lanesHeight = LANE_HEIGHT * Math.max(0, ...marks.map(({ lane }) => lane + 1));
  const monthsAt = BAR_TOP + BAR_HEIGHT + 26 + lanesHeight;
  const lines = [...gates.map(({ day }) => at(day)), ...(isRunning ? [at(today)] : [])];

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
          ...events.map((event) => [event.name, formatDate(event.day), '']),
        ],
      }}
    >
      <svg
        className={styles['timeline']}
        viewBox={`0 0 ${WIDTH} ${monthsAt + 18}`}
        role="img"
        aria-label={sentenceOf(phases, [...occasions, ...events])}
      >
        {monthsBetween(first, last).map((month) => {
          const x = at(month.day);
          return (
            <g key={month.day}>
              <line x1={x} x2={x} y1={BAR_TOP - 8} y2={monthsAt - 18} stroke="var(--border)" />
              <text x={x + 4} y={monthsAt}>
                {month.name}
              </text>
            </g>
          );
        })}
        {phases.map((phase) => (
          <g key={`${phase.from} ${phase.name}`}>
            <rect
              x={at(phase.from)}
              y={BAR_TOP}
              width={at(dayAfter(phase.to)) - at(phase.from)}
              height={BAR_HEIGHT}
              rx="3"
              fill="var(--bg-selected)"
              stroke="var(--border-control)"
            />
            {today > phase.from && (
              <rect
                x={at(phase.from)}
                y={BAR_TOP}
                width={at(today <= phase.to ? today : dayAfter(phase.to)) - at(phase.from)}
                height={BAR_HEIGHT}
                rx="3"
                fill="var(--chart-band)"
              />
            )}
            <text className={styles['strong']} x={labelPlace(at(phase.from) + 8, phase.name, lines)} y={BAR_TOP + 19}>
              {phase.name}
            </text>
          </g>
        ))}
        {gaps.map((gap) => (
          <rect
            key={gap.from}
            x={at(gap.from)}
            y={BAR_TOP}
            width={Math.max(2, at(dayAfter(gap.to)) - at(gap.from))}
            height={BAR_HEIGHT}
            fill="none"
            stroke="var(--text-2)"
            strokeDasharray="3 3"
          >
            <title>{`${t.noPhase}: ${formatDate(gap.from)} – ${formatDate(gap.to)}`}</title>
          </rect>
        ))}
        {gates.map((gate) => (
          <g key={`${gate.day} ${gate.label}`}>
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
            key={`${occasion.day} ${occasion.name}`}
            d={`M ${at(occasion.day)} ${BAR_TOP - 24} l 7 8 l -7 8 l -7 -8 z`}
            fill="var(--gold)"
          >
            <title>{`${occasion.name}: ${formatDate(occasion.day)}`}</title>
          </path>
        ))}
        {events.map((event, index) => {
          const { x, lane } = marks[index] ?? { x: 0, lane: 0 };
          const y = BAR_TOP + BAR_HEIGHT + 8 + MARK_RADIUS + lane * LANE_HEIGHT;
          return (
            <g key={event.key} className={event.isDone ? styles['doneMark'] : styles['mark']}>
              <circle cx={x} cy={y} r={MARK_RADIUS} />
              <text x={x} y={y + 4} textAnchor="middle">
                {index + 1}
              </text>
              <title>{`${event.name}: ${formatDate(event.day)}`}</title>
            </g>
          );
        })}
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
        {datesOf({ phases, gaps, gates, occasions, events, today: isRunning ? today : undefined }, t).map(
          ({ key, from: day, to: until, name, href }) => (
            <li key={key}>
              <strong>{until === undefined ? formatDate(day) : `${formatDate(day)} – ${formatDate(until)}`}</strong>{' '}
              {href === undefined ? name : <Link to={href}>{name}</Link>}
            </li>
          ),
        )}
      </ol>
      <ul className={styles['legend']}>
        {gaps.map((gap) => (
          <li key={gap.from}>
            {formatDate(gap.from)} – {formatDate(gap.to)}: {t.noPhase}
          </li>
        ))}
        {gates.map((gate) => (
          <li key={`${gate.day} ${gate.label}`}>
            {formatDate(gate.day)}: {gate.label}
          </li>
        ))}
        {occasions.map((occasion) => (
          <li key={`${occasion.day} ${occasion.name}`}>
            {formatDate(occasion.day)}: {occasion.name}
          </li>
        ))}
        {events.some(({ isDone }) => isDone) && <li className="screen-only">{t.eventsDone}</li>}
      </ul>
      {events.length > 0 && (
        <ol className={styles['events']} aria-label={t.events}>
          {events.map((event, index) => (
            <li key={event.key}>
              <span className={event.isDone ? styles['doneNumber'] : styles['number']} aria-hidden>
                {index + 1}
              </span>
              <span>
                {formatDate(event.day)}: <Link to={event.href}>{event.name}</Link>
                {event.isDone && <span className="visually-hidden">, {t.eventDone}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </ChartFigure>
  );
}

function sentenceOf(phases: readonly TimelinePhase[], days: readonly TimelineOccasion[]): string {
  return [
    ...phases.map((phase) => `${phase.name}: ${formatDate(phase.from)} – ${formatDate(phase.to)}`),
    ...days.map(({ name, day }) => `${name}: ${formatDate(day)}`),
  ].join('. ');
}
