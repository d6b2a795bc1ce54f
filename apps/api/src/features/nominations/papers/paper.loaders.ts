import type { Regime } from '@thidua/domain/eligibility';
import { loader } from '../../../platform/loader.ts';
import { judgedLines } from '../assessments.ts';
import type { NominationType } from '../nomination.type.ts';
import { papersOfLines, type LinePaper } from './papers-of-lines.ts';

export interface PapersOfLine {
  readonly regime: Regime;
  readonly papers: readonly LinePaper[];
}

/** The papers of each line that is shown, by the same judgement that its card shows. */
export const papersOf = loader<NominationType, PapersOfLine>(async (context, lines) => {
  const { actor, db } = context;
  if (actor === undefined) throw new Error('Papers are read for a signed-in actor');
  const judged = await Promise.all(lines.map(({ id }) => judgedLines(context).load(id)));
  const cards = new Map(lines.map(({ id }, index) => [id, judged[index]?.assessment]));
  const cardOf = (id: string) => {
    const card = cards.get(id);
    if (card === undefined) throw new Error(`No judgement of nomination ${id}`);
    return card;
  };
  const papers = await papersOfLines(db, actor.organisationId, lines, cardOf);
  return lines.map(({ id }) => ({ regime: cardOf(id).regime, papers: papers.get(id) ?? [] }));
});
