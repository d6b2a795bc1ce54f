import type { PlainDate } from '../kernel/index.ts';
import { addDays, daysBetween, yearOf } from '../kernel/index.ts';
import { actualYears, phaseChecks } from '../movements/index.ts';
import { clausesOf } from './clauses.ts';
import type { Collector } from './collector.ts';
import type { Node } from './outline.ts';
import type { ItemValues } from './proposal.ts';
import { readOccasions } from './read-occasions.ts';
import { periodIn, phaseNameOf, readReview, statedDaysIn, type Period } from './read-phases.ts';
import type { Span } from './span.ts';
import type { ProposalWarning } from './warning.ts';

interface PhaseDraft {
  readonly node: Node;
  readonly ordinal: number;
  readonly name: string;
  readonly period: Period;
}

/** Phases, what they greet, and the reviews; `nodes` are those of the parts about them. `year` is the plan's. */
export function readTimetable(nodes: readonly Node[], year: number | undefined, into: Collector): void {
  const phases = phasesIn(nodes, year);
  for (const draft of phases) addPhase(draft, year, into);
  const ends = new Map(
    phases.flatMap(({ ordinal, period }) => (period.to?.day === undefined ? [] : [[ordinal, period.to.day] as const])),
  );
  for (const node of nodes) if (!into.isClaimed(node)) addReviews(node, year, ends, phases, into);
  warnOfGaps(phases, into);
}

/** Lines that name a phase; where none does, the first period of the part is the only phase. */
function phasesIn(nodes: readonly Node[], year: number | undefined): readonly PhaseDraft[] {
  const named = nodes.flatMap((node) => {
    const name = phaseNameOf(node.said);
    const period = name === undefined ? undefined : periodIn(node.said, year);
    return name === undefined || period === undefined ? [] : [{ node, name: name.name, period }];
  });
  if (named.length > 0) return named.map((draft, at) => ({ ...draft, ordinal: at + 1 }));
  for (const node of nodes) {
    const period = periodIn(node.said, year);
    if (period !== undefined) return [{ node, ordinal: 1, name: 'Đợt 1', period }];
  }
  return [];
}

function addPhase({ node, ordinal, name, period }: PhaseDraft, year: number | undefined, into: Collector): void {
  const { fromText, toText, from, to } = period;
  const values = { ordinal, name, fromText, fromDay: from?.day ?? null, toText, toDay: to?.day ?? null };
  into.add('PHASE', node.said, {
    values,
    confidence: sureness(period),
    warnings: phaseWarnings(node.said, values, period),
  });
  into.claim([node]);
  for (const { span, ...occasion } of readOccasions(node.said, year)) {
    into.add('OCCASION', span, {
      values: { phase: ordinal, ...occasion },
      confidence: occasion.originDay === null ? 'MEDIUM' : 'HIGH',
      warnings: anniversaryWarnings(occasion),
    });
  }
}

function sureness({ from, to }: Period) {
  if (from?.day === undefined || to?.day === undefined) return 'LOW' as const;
  return from.isFuzzy || to.isFuzzy ? ('MEDIUM' as const) : ('HIGH' as const);
}

type Finding = Omit<ProposalWarning, 'line'>;

function phaseWarnings(said: Span, { fromDay, toDay }: ItemValues['PHASE'], period: Period): readonly Finding[] {
  const warnings: Finding[] = [];
  for (const [found, written] of [
    [period.fromText, period.from],
    [period.toText, period.to],
  ] as const) {
    if (written === undefined) continue;
    if (written.day === undefined) warnings.push({ code: 'NO_SUCH_DAY', found });
    else if (written.isFuzzy) warnings.push({ code: 'FUZZY_DATE', found, fromDay: written.day });
  }
  if (fromDay === null || toDay === null) return warnings;
  if (fromDay > toDay) warnings.push({ code: 'PHASE_UPSIDE_DOWN', fromDay, toDay });
  const stated = statedDaysIn(said.shadow);
  const actual = daysBetween(fromDay, toDay) + 1;
  if (stated !== undefined && stated !== actual && stated !== actual - 1) {
    warnings.push({ code: 'DURATION_COUNT', stated, actual, fromDay, toDay });
  }
  return warnings;
}

function anniversaryWarnings(
  occasion: Pick<ItemValues['OCCASION'], 'name' | 'originDay' | 'anniversary' | 'statedYears'>,
): readonly Finding[] {
  const { name, originDay, anniversary, statedYears } = occasion;
  const actual = actualYears({ originDay: originDay ?? undefined, anniversary: anniversary ?? undefined });
  return actual === undefined || statedYears === null || actual === statedYears
    ? []
    : [{ code: 'ANNIVERSARY_COUNT', found: name, stated: statedYears, actual }];
}

function addReviews(
  node: Node,
  year: number | undefined,
  ends: ReadonlyMap<number, PlainDate>,
  phases: readonly PhaseDraft[],
  into: Collector,
): void {
  // “Sơ kết …; tổng kết …”: two in one line.
  for (const clause of clausesOf(node.said)) {
    const draft = readReview(clause, year, ends);
    if (draft === undefined) continue;
    const { values, written } = draft;
    const phase = values.phase ?? phaseOf(values.review, values.day, phases);
    const isKnown = phases.some(({ ordinal }) => ordinal === phase);
    const isFuzzy = written?.isFuzzy === true && written.day !== undefined;
    const warnings = isFuzzy ? [{ code: 'FUZZY_DATE' as const, found: values.text, fromDay: written.day }] : [];
    const confidence = values.day === null || !isKnown ? 'LOW' : 'HIGH';
    into.add('REVIEW', clause, { values: { ...values, phase }, confidence, warnings });
    into.claim([node]);
  }
}

/** A final review closes the last phase; an interim one the phase that ends nearest before it, or the first. */
function phaseOf(review: 'INTERIM' | 'FINAL', day: PlainDate | null, phases: readonly PhaseDraft[]): number {
  const last = phases.at(-1)?.ordinal ?? 1;
  if (review === 'FINAL') return last;
  const latest =
    day === null ? undefined : phases.findLast(({ period }) => (period.to?.day ?? '9999') <= addDays(day, 31));
  return latest?.ordinal ?? 1;
}

function warnOfGaps(phases: readonly PhaseDraft[], into: Collector): void {
  const dated = phases.flatMap(({ name, period, node }) =>
    period.from?.day === undefined || period.to?.day === undefined || period.from.day > period.to.day
      ? []
      : [{ name, fromDay: period.from.day, toDay: period.to.day, occasions: [], node }],
  );
  for (const [at, phase] of dated.entries()) {
    const before = dated[at - 1];
    if (before === undefined) continue;
    for (const { code, subject, fromDay, toDay } of phaseChecks([before, phase])) {
      if (code !== 'PHASE_GAP' && code !== 'PHASE_OVERLAP') continue;
      into.warn(phase.node.fromLine, { code, found: subject, ...(fromDay && { fromDay }), ...(toDay && { toDay }) });
    }
  }
}

/** The year of the first phase with full dates: for a text whose title names none. */
export function yearOfPhases(nodes: readonly Node[]): number | undefined {
  for (const { said } of nodes) {
    const day = periodIn(said, undefined)?.from?.day;
    if (day !== undefined) return yearOf(day);
  }
  return undefined;
}
