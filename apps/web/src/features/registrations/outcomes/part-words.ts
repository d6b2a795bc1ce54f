import type { ComparedPart } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';

import type { RegistrationOutcomesQuery } from './registration-outcomes.gql.ts';
import type { OutcomeWords } from './text.ts';

export type Outcome = RegistrationOutcomesQuery['registrationOutcomes']['nodes'][number];

interface PartWords {
  /** What was promised; undefined: nothing. */
  readonly promised: string | undefined;
  readonly result: string;
}

/** A part of a registration and what came of it, in words; the result of a part that the reader may not know says so. */
export function partWords(t: OutcomeWords, outcome: Outcome, part: ComparedPart): PartWords {
  const promised = promisedWords(t, outcome, part);
  const isHidden = outcome.hiddenParts.includes(part);
  return { promised, result: isHidden ? t.part.hidden : resultWords(t, outcome, part) };
}

export function promisedWords(t: OutcomeWords, outcome: Outcome, part: ComparedPart): string | undefined {
  const { titlesRegistered, initiativesPromised, tasks, pledges } = outcome;
  switch (part) {
    case 'TITLES':
      return titlesRegistered.length === 0 ? undefined : names(t, titlesRegistered);
    case 'INITIATIVES':
      return initiativesPromised === 0 ? undefined : t.part.initiatives(initiativesPromised);
    case 'TASKS':
      return tasks === null || tasks.trim() === '' ? undefined : t.part.tasks;
    case 'PLEDGES':
      return pledges.length === 0 ? undefined : t.part.pledges(pledges.length);
  }
}

function resultWords(t: OutcomeWords, outcome: Outcome, part: ComparedPart): string {
  const { awards, titlesMissed, verdicts, initiativesRecognised, rating, breaches } = outcome;
  switch (part) {
    case 'TITLES': {
      const isMissed = verdicts.some((each) => each.part === 'TITLES' && each.verdict === 'MISSED');
      const got = awards.length === 0 ? t.part.noAward : names(t, awards);
      return isMissed && awards.length > 0 ? `${got}; ${t.part.missed(names(t, titlesMissed))}` : got;
    }
    case 'INITIATIVES':
      return t.part.recognised(initiativesRecognised);
    case 'TASKS':
      return rating === null ? t.part.unrated : t.rating(rating);
    case 'PLEDGES':
      return t.part.breaches(breaches ?? 0);
  }
}

function names(t: OutcomeWords, awards: readonly AwardCode[]): string {
  return awards.map((award) => t.awardShort(award)).join(', ');
}
