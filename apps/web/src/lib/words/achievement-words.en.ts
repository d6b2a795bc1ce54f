import type {
  REPORT_CHAPTER_NAMES,
  REPORT_FORM_NAMES,
  REPORT_SECTION_HINTS,
  REPORT_SECTION_NAMES,
  REPORT_STATUS_NAMES,
  REPORT_VERSION_CAUSE_NAMES,
} from '@thidua/domain/achievement-reports';

import type { Named } from './words.en.ts';

export const reportStatuses: Named<typeof REPORT_STATUS_NAMES> = {
  WRITING: 'Being written',
  HANDED_IN: 'Waiting to be confirmed',
  CONFIRMED: 'Confirmed',
};

export const reportVersionCauses: Named<typeof REPORT_VERSION_CAUSE_NAMES> = {
  CONFIRMED: 'When confirmed',
  SENT: 'When the nomination was sent',
};

export const reportForms: Named<typeof REPORT_FORM_NAMES> = {
  PERSON: 'Report of achievements of a person',
  COLLECTIVE: 'Report of achievements of a collective',
  LONG_SERVICE: 'Report of long service',
  SUDDEN: 'Report of a sudden achievement',
  CAMPAIGN: 'Report of achievements in a campaign',
  FOREIGN: 'Report about a foreign person or body',
};

export const reportChapters: Named<typeof REPORT_CHAPTER_NAMES> = {
  BACKGROUND: 'Background',
  ACHIEVEMENTS: 'Achievements',
  AWARDS: 'Awards so far',
};

export const reportSections: Named<typeof REPORT_SECTION_NAMES> = {
  ALIAS: 'Other names',
  HOME_PLACE: 'Place of origin',
  RESIDENCE: 'Permanent residence',
  PARTY_POST: 'Posts in the Party and unions',
  QUALIFICATION: 'Professional qualification',
  ACADEMIC_TITLES: 'Academic titles, degrees, prizes',
  SEAT: 'Seat, telephone, site',
  FOUNDING: 'Founding and development',
  STAFFING: 'Organisation and number of staff',
  PARTY_AND_UNIONS: 'Party and mass organisations',
  DUTIES: 'Powers and duties',
  SERVICE: 'Career',
  RESULTS: 'Results of the work',
  REFORMS: 'Reforms and initiatives applied',
  MEASURES: 'Measures taken; emulation movements',
  COMPLIANCE: 'Compliance with Party policy and State law',
  WELFARE: 'Welfare, social and charity work',
  PARTY_WORK: 'Work of the Party cell and unions',
  DEED: 'The sudden achievement: what, where, when, with what effect',
  CAMPAIGN_RESULTS: 'Results in the campaign',
  CONTRIBUTION: 'Contribution to the body and the province',
  OTHER_AWARDS: 'Awards that the system does not know',
};

export const reportHints: Named<typeof REPORT_SECTION_HINTS> = {
  ALIAS: 'Leave empty if there are none.',
  HOME_PLACE: 'Commune and province, as they are called now.',
  RESIDENCE: 'Commune and province; no house number is needed.',
  PARTY_POST: 'For example: deputy secretary of the cell. Leave empty if there are none.',
  QUALIFICATION: 'Highest degree and its field.',
  ACADEMIC_TITLES: 'Leave empty if there are none.',
  SEAT: 'Main office, telephone, web site.',
  FOUNDING: 'Year of founding, main changes.',
  STAFFING: 'Number of parts and people, their qualification.',
  PARTY_AND_UNIONS: 'Party cell, trade union, youth union.',
  DUTIES: 'Work assigned; what the person is directly in charge of.',
  SERVICE: 'Period by period: post and place of work.',
  RESULTS: 'Figures against the target or the year before; amount, quality, effect; the part that was led.',
  REFORMS: 'Number of the decision of recognition, and where it is applied.',
  MEASURES: 'How the result was reached.',
  COMPLIANCE: 'How the person and family, or the collective, comply.',
  WELFARE: 'What was done; sums or people helped, if any.',
  PARTY_WORK: 'Rating of the Party cell, the trade union and the youth union.',
  DEED: 'Tell this achievement only.',
  CAMPAIGN_RESULTS: 'Tell the results in this campaign only.',
  CONTRIBUTION: 'Work done together, help given, and the result.',
  OTHER_AWARDS: 'Year, award, number and day of the decision, who decided.',
};
