import type { Regime } from '@thidua/domain/eligibility';
import { fieldsToName, type NominationField } from '@thidua/domain/nomination-returns';
import { businessToday } from '../../../platform/business-clock.ts';
import { loader } from '../../../platform/loader.ts';
import type { NominationType } from '../nomination.type.ts';
import { regimeOfReport, templateOf } from '../report/report.queries.ts';

/** The law of today for the lines of each year: what is mended follows the form of the day on which it is mended. */
export const regimeOfYear = loader<number, Regime>(async ({ actor, now, db }, years) => {
  if (actor === undefined) throw new Error('Forms are chosen for a signed-in actor');
  const today = businessToday({ now }, actor);
  return Promise.all(years.map((year) => regimeOfReport(db, actor.organisationId, year, today)));
});

/** What can be named of a line under a law. */
export function fieldsToNameOf(
  line: Pick<NominationType, 'award' | 'kind' | 'subjectKind' | 'year'>,
  regime: Regime,
): readonly NominationField[] {
  return fieldsToName(templateOf(line, regime).sections.map(({ section }) => section));
}
