import type { InputProblem, PlainDate } from '../kernel/index.ts';
import {
  isOneOfStatuses,
  mayDoWithNomination,
  OPEN_STATUSES,
  type NominationActor,
  type NominationFacts,
} from '../nominations/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import type { DossierPaper } from './dossier-paper.ts';

/** How a paper that no record of the system stands for is in the dossier: as files, in a drawer, or not at all. */
export const PAPER_MANNERS = ['FILE', 'ON_PAPER', 'UNAVAILABLE'] as const;
export type PaperManner = (typeof PAPER_MANNERS)[number];

export const PAPER_MANNER_NAMES = {
  FILE: 'Tệp đính kèm',
  ON_PAPER: 'Giữ bản giấy',
  UNAVAILABLE: 'Không có, nêu lý do',
} as const satisfies Record<PaperManner, string>;

/** Longest texts in characters; the CHECKs of the table repeat them. */
export const PAPER_LIMITS = { number: 100, keptBy: 250, reason: 1_000 } as const;

/** What comes into being by an act of the system itself is never brought by hand. */
const OF_THE_SYSTEM: readonly DossierPaper[] = ['PROPOSAL', 'COUNCIL_MINUTES', 'SUBMISSION'];

export function canBeBrought(paper: DossierPaper): boolean {
  return !OF_THE_SYSTEM.includes(paper);
}

/** Who keeps the line brings papers to it, and whoever checks it; nobody to the own dossier. */
export function mayEverBringPapers(actor: NominationActor, facts: NominationFacts): boolean {
  return mayDoWithNomination(actor, 'EDIT', facts) || mayDoWithNomination(actor, 'CONFIRM_ELIGIBLE', facts);
}

/** True while the person may bring papers: the division while the line is with it, the secretariat while it checks. */
export function mayBringPapers(actor: NominationActor, facts: NominationFacts): boolean {
  if (isOneOfStatuses(facts.status, OPEN_STATUSES)) return mayDoWithNomination(actor, 'EDIT', facts);
  return facts.status === 'RECEIVED' && mayDoWithNomination(actor, 'CONFIRM_ELIGIBLE', facts);
}

export interface StatedPaper {
  readonly manner: PaperManner;
  readonly number: string;
  readonly paperOn: PlainDate | null;
  readonly keptBy: string;
  readonly reason: string;
}

/** What a statement lacks: of a paper in a drawer its day and who holds it, of one that is not there why. */
export function statedProblems(
  { manner, number, paperOn, keptBy, reason }: StatedPaper,
  today: PlainDate,
): readonly InputProblem[] {
  switch (manner) {
    case 'FILE':
      return [];
    case 'ON_PAPER':
      return [
        ...tooLongProblems('number', number, PAPER_LIMITS.number),
        ...(paperOn === null ? [{ field: 'paperOn', code: 'REQUIRED' }] : []),
        ...(paperOn !== null && paperOn > today ? [{ field: 'paperOn', code: 'NOT_YET' }] : []),
        ...neededProblems('keptBy', keptBy, PAPER_LIMITS.keptBy),
      ];
    case 'UNAVAILABLE':
      return neededProblems('reason', reason, PAPER_LIMITS.reason);
  }
}

/** A paper that was brought, as far as completeness asks. */
export interface BroughtPaper {
  readonly manner: PaperManner;
  readonly files: number;
}

/** A statement that there is none says why; it does not put the paper into the dossier. */
export function isInDossier({ manner, files }: BroughtPaper): boolean {
  return files > 0 || manner === 'ON_PAPER';
}
