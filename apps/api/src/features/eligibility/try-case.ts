import { assess, type LocalSettings } from '@thidua/domain/eligibility';
import { vi } from 'zod/locales';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { assessmentType } from './assessment.type.ts';
import { readEligibilityCase } from './eligibility-case.ts';
import { localSettingsOn } from './local-settings.queries.ts';
import type { TriedCaseType } from './tried-case.type.ts';

/** A case of a few hundred records is far below it. */
const MOST_CHARACTERS = 100_000;
const MOST_PROBLEMS = 20;
/** As the page reads: the office works in Vietnamese. */
const WORDS = vi().localeError;

/** Judges a case that somebody made up. Settings that the case itself names go before those of the body. */
export async function triedCase(context: ActingContext, caseJson: string): Promise<TriedCaseType> {
  const read = readEligibilityCase(caseJson.length > MOST_CHARACTERS ? undefined : parsed(caseJson), WORDS);
  if (!read.ok) return { assessment: null, questions: [], problems: read.problems.slice(0, MOST_PROBLEMS) };
  const { award, facts, context: terms } = read.value;
  const own = await localSettingsOn(context.db, context.actor.organisationId, terms.regimeDate);
  const assessment = assess(award, facts, { ...terms, settings: joined(own, terms.settings) });
  const shown = { ...assessment, branches: assessment.branches ?? [], withheld: [] };
  return {
    assessment: assessmentType(shown, businessNow(context.platform, context.actor), false),
    questions: assessment.openQuestions,
    problems: [],
  };
}

function joined(own: LocalSettings, given: LocalSettings): LocalSettings {
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...own, ...named, readings: { ...own.readings, ...given.readings } };
}

/** What is no JSON is read as nothing, and the reader of cases says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
