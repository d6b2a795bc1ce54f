import { isOneOfStatuses, type NominationStatus } from '../nominations/index.ts';
import { isInDossier, type BroughtPaper } from './brought-paper.ts';
import type { DossierPaper, PaperState } from './dossier-paper.ts';
import type { PaperFact, PaperNote, PaperSource } from './paper-facts.ts';
import type { RequiredPaper } from './paper-rules.ts';

/** A required paper with how it stands, and from what. */
export interface PaperStanding extends RequiredPaper {
  readonly state: PaperState;
  readonly note: PaperNote | undefined;
  readonly sources: readonly PaperSource[];
}

/** How each required paper stands: by the system's own records, and by what was brought. Missing is what neither has. */
export function paperStandings(
  required: readonly RequiredPaper[],
  facts: Readonly<Partial<Record<DossierPaper, PaperFact>>>,
  brought: Readonly<Partial<Record<DossierPaper, BroughtPaper>>> = {},
): readonly PaperStanding[] {
  return required.map((each) => {
    const fact = facts[each.paper];
    const own = brought[each.paper];
    const sources = fact?.sources ?? [];
    if (own !== undefined && isInDossier(own)) return { ...each, state: 'HAVE', note: undefined, sources };
    return { ...each, state: fact?.state ?? 'MISSING', note: fact?.note, sources };
  });
}

/** The setting by which a body refuses at sending what lacks papers; without it such a line is sent and marked. */
export const PAPERS_REQUIRED_SETTING = 'papersRequiredAtSending';

/** While a line is on its way to the council, papers can still be brought; after that nobody owes one. */
export const OWING_STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'RECEIVED',
  'ELIGIBLE',
] as const satisfies readonly NominationStatus[];

export function owesPapers(status: NominationStatus): boolean {
  return isOneOfStatuses(status, OWING_STATUSES);
}

/** Papers that the division owes now. What a text not read to its end asks for is shown and never counted. */
export function missingPapers<P extends Pick<PaperStanding, 'state' | 'stage' | 'mark'>>(
  papers: readonly P[],
): readonly P[] {
  return papers.filter(({ state, stage, mark }) => state === 'MISSING' && stage === 'SENDING' && mark === 'CERTAIN');
}
