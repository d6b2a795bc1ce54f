import type { PersonFacts } from '../facts.ts';
import { awardIn, type YearTest } from '../history.ts';

/** Whether a year has its title of CSTĐCS; in the year in question a title that is proposed in the same list may count. */
export function fighterYear(facts: PersonFacts, year: number, assumeListPasses: boolean): YearTest {
  return (each) => {
    const given = awardIn(facts.history, 'GRASSROOTS_EMULATION_FIGHTER', each);
    if (given !== undefined) return { counts: true, source: given.source };
    const own = each === year ? facts.grassrootsFighter : undefined;
    if (own?.state === 'CONFERRED' || (own?.state === 'NOMINATED' && assumeListPasses)) {
      return { counts: true, source: own.source };
    }
    if (own?.state === 'REFUSED') return { counts: false, source: own.source };
    return { counts: facts.history?.isComplete === true ? false : undefined, source: own?.source };
  };
}
