import { err, ok, type Result } from '../kernel/index.ts';
import type { AwardCode, OwnLevelAward } from '../vocabulary/index.ts';
import { isOneOfStatuses, REFUSED_STATUSES, type NominationEvent, type NominationStatus } from './nomination-status.ts';
import { awardsToNominate, awardsToRemove } from './tick-consequences.ts';

/** A line of one subject in one year, withdrawn ones too. */
export interface TickedLine {
  readonly id: string;
  readonly awardCode: AwardCode;
  readonly status: NominationStatus;
  readonly departmentId: string;
  readonly submittedAt: Date | null;
}

/** A cell of the subject as it is wanted. */
export interface WantedCell {
  readonly award: OwnLevelAward;
  readonly nominated: boolean;
}

/** What the ticks of one subject come to: every line at most once, and nothing where all is as wanted already. */
export interface TickPlan<L extends TickedLine> {
  readonly begin: readonly OwnLevelAward[];
  /** Lines that were only put aside and keep their code. */
  readonly revive: readonly L[];
  readonly remove: readonly L[];
}

/** The line that is too far on its way to be ticked or unticked here. */
export interface TickRefusal<L extends TickedLine> {
  readonly line: L;
  readonly event: NominationEvent;
}

/** A cell while the ticks are gone through: the line that stands in it, or a line to be made. */
interface Standing<L> {
  readonly line: L | undefined;
}

/**
 * Goes through the ticks and unticks of one subject in their order, with what follows from each. Ticked and unticked again
 * comes to nothing; a line that was never sent is only put aside. Refuses, without a plan, where a line has gone on already, was
 * refused this year, or stands in the list of another division: one person is proposed by one list.
 */
export function planTicks<L extends TickedLine>(
  lines: readonly L[],
  departmentId: string,
  cells: readonly WantedCell[],
): Result<TickPlan<L>, TickRefusal<L>> {
  const living = lines.filter(({ status }) => status !== 'WITHDRAWN');
  const standing = new Map<AwardCode, Standing<L>>(living.map((line) => [line.awardCode, { line }]));
  for (const cell of cells) {
    const refusal = cell.nominated
      ? nominate(standing, departmentId, cell.award)
      : remove(standing, departmentId, cell.award);
    if (refusal !== undefined) return err(refusal);
  }
  const begun = [...standing].flatMap(([award, { line }]) => (line === undefined ? [award as OwnLevelAward] : []));
  const aside = (award: OwnLevelAward) =>
    lines.find(
      (line) =>
        line.awardCode === award &&
        line.status === 'WITHDRAWN' &&
        line.submittedAt === null &&
        line.departmentId === departmentId,
    );
  return ok({
    begin: begun.filter((award) => !living.some((line) => line.awardCode === award) && aside(award) === undefined),
    revive: begun.flatMap((award) => aside(award) ?? []),
    remove: living.filter((line) => !standing.has(line.awardCode)),
  });
}

type Cells<L> = Map<AwardCode, Standing<L>>;

function isRefused({ status }: TickedLine): boolean {
  return isOneOfStatuses(status, REFUSED_STATUSES);
}

function nominate<L extends TickedLine>(
  standing: Cells<L>,
  departmentId: string,
  award: OwnLevelAward,
): TickRefusal<L> | undefined {
  for (const wanted of awardsToNominate(award)) {
    const line = standing.get(wanted)?.line;
    if (line !== undefined && !isRefused(line) && line.departmentId !== departmentId) return { line, event: 'EDIT' };
    // What the check or the council has refused this year is not proposed again; a refused base title is left as it is.
    if (line !== undefined && isRefused(line) && wanted === award) return { line, event: 'EDIT' };
    if (!standing.has(wanted)) standing.set(wanted, { line: undefined });
  }
  return undefined;
}

function remove<L extends TickedLine>(
  standing: Cells<L>,
  departmentId: string,
  award: OwnLevelAward,
): TickRefusal<L> | undefined {
  const unwanted = awardsToRemove(award).filter((each) => {
    const cell = standing.get(each);
    // A refusal stands for itself and hinders nothing.
    return cell !== undefined && (each === award || cell.line === undefined || !isRefused(cell.line));
  });
  for (const each of unwanted) {
    const line = standing.get(each)?.line;
    if (line !== undefined && (line.status !== 'DRAFT' || line.departmentId !== departmentId)) {
      return { line, event: 'WITHDRAW' };
    }
  }
  for (const each of unwanted) standing.delete(each);
  return undefined;
}
