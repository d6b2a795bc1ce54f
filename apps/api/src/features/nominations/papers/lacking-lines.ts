import type { Tx } from '@thidua/db';
import { missingPapers, PAPERS_REQUIRED_SETTING, type DossierPaper } from '@thidua/domain/dossier-papers';
import { err, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { settingsOn } from '../../../platform/settings-on.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { NominationType } from '../nomination.type.ts';
import { reasonOf } from '../use-cases/reason-of.ts';
import { papersOf } from './paper.loaders.ts';
import { papersOfLines, type CardOfPapers } from './papers-of-lines.ts';

/** A line with the papers that it lacks. */
export interface LackingLine {
  readonly nomination: NominationType;
  readonly papers: readonly DossierPaper[];
}

/** Lines that lack papers; the step that was wanted was not taken. */
export interface PapersMissing {
  readonly code: 'PAPERS_MISSING';
  readonly lines: readonly LackingLine[];
}

/** Before lines are sent: those that lack papers, where the body wants all papers by then; none where it does not. */
export async function lackingAtSending(
  tx: Tx,
  organisationId: string,
  today: PlainDate,
  judged: readonly { readonly line: NominationType; readonly assessment: CardOfPapers }[],
): Promise<readonly LackingLine[]> {
  const valueOf = await settingsOn(tx, organisationId, [PAPERS_REQUIRED_SETTING], today);
  if (valueOf(PAPERS_REQUIRED_SETTING) !== true) return [];
  const cards = new Map(judged.map(({ line, assessment }) => [line.id, assessment]));
  const cardOf = (id: string) => {
    const card = cards.get(id);
    if (card === undefined) throw new Error(`No judgement of nomination ${id}`);
    return card;
  };
  const lines = judged.map(({ line }) => line);
  const papers = await papersOfLines(tx, organisationId, lines, cardOf);
  return lines.flatMap((nomination) => {
    const lacking = missingPapers(papers.get(nomination.id) ?? []).map(({ paper }) => paper);
    return lacking.length === 0 ? [] : [{ nomination, papers: lacking }];
  });
}

/**
 * Before a line is found eligible: a dossier that lacks papers goes on only with a written reason, which stays with the line. Gives
 * the reason, or null where nothing is lacking.
 */
export async function papersWaived(
  context: ActingContext,
  { tx, line }: { readonly tx: Tx; readonly line: NominationType },
  typed: string | null | undefined,
): Promise<Result<string | null, PapersMissing | InputProblems>> {
  const { papers } = await papersOf(readingIn(context, tx)).load(line);
  const lacking = missingPapers(papers).map(({ paper }) => paper);
  if (lacking.length === 0) return ok(null);
  if ((typed ?? '').trim() === '')
    return err({ code: 'PAPERS_MISSING', lines: [{ nomination: line, papers: lacking }] });
  return reasonOf(typed);
}
