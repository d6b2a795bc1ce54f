import { chooseRegime, regimeOverviews, ruleOverviews, transitionOverviews } from '@thidua/domain/eligibility';
import { checkedYear } from '../../platform/checked-year.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { localSettingsOn } from '../eligibility/index.ts';
import { yearShown } from '../organisation/index.ts';
import type { LegalRegimesType } from './regime.type.ts';

/** Which law judges the dossiers of a year of the actor's body, why, and by which rules. One statement. */
export async function legalRegimes(context: ActingContext, asked: number): Promise<LegalRegimesType> {
  const year = checkedYear(asked);
  const day = yearShown(context, year);
  const settings = await localSettingsOn(context.db, context.actor.organisationId, day);
  const { regime, chosenBy, notes } = chooseRegime({ regimeDate: day, year, settings });
  return {
    day,
    applied: regime,
    isByTransition: chosenBy === 'TRANSITION',
    notes: notes.map(({ text, citations }) => ({ text, citations: citations.map((citation) => citation.text) })),
    regimes: regimeOverviews().map(({ to, ...overview }) => ({ ...overview, to: to ?? null })),
    transitions: transitionOverviews().map(({ mark, ...overview }) => ({ ...overview, isCertain: mark === 'CERTAIN' })),
    rules: ruleOverviews(regime).map(({ id, mark, ...overview }) => ({
      ...overview,
      rule: id,
      isCertain: mark === 'CERTAIN',
    })),
  };
}
