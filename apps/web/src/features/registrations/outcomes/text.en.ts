import { AWARDS } from '@thidua/domain/vocabulary';

import type { Words } from '../../../lib/text/define-text.ts';
import { ratings } from '../../../lib/words/words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Promises and results',
  mine: 'Results against the registration',
  parts: { TITLES: 'Titles', INITIATIVES: 'Initiatives', TASKS: 'Tasks', PLEDGES: 'Pledges of movements' },
  verdicts: { EXCEEDED: 'Exceeded', REACHED: 'Reached', MISSED: 'Not reached', NO_RESULT: 'No result yet' },
  awardShort: (award) => AWARDS[award].shortName,
  rating: (level) => ratings[level],
  running: 'The year has not been reviewed: what is not decided yet says “No result yet”.',
  over: 'Results come from decisions on awards, recognised initiatives, ratings and confirmed breaches of the year.',
  print: 'Print',

  tabs: { label: 'View', figures: 'In numbers', list: 'One by one' },

  figures: {
    of: {
      TITLES: 'Titles registered and decided',
      INITIATIVES: 'Initiatives registered and recognised',
      TASKS: 'Tasks registered and the rating of the year',
      PLEDGES: 'Pledges of movements and conduct',
    },
    lead: {
      TITLES: 'Reached when every title registered has a decision.',
      INITIATIVES:
        'Reached when as many are recognised as were registered; more, even where none was registered, exceeds.',
      TASKS: 'The highest rating exceeds, the second reaches; below it is not reached.',
      PLEDGES: 'Reached when the year ends without a confirmed breach.',
    },
    division: 'Division',
    compared: 'Compared',
    all: 'Whole body',
    allSeen: 'Sum',
    link: (figure, where) => `${figure} – ${where}`,
    empty: (year) => `No registration of ${year} has been approved.`,
  },

  list: {
    caption: (year) => `Registrations and results of ${year}, one by one`,
    filters: 'Filter registrations and results',
    search: 'Search by name',
    department: 'Division',
    anyDepartment: 'Any division',
    part: 'Part',
    anyPart: 'Any part',
    verdict: 'Against the registration',
    anyVerdict: 'Any result',
    subject: 'Person, collective',
    empty: (year) => `There is nobody in ${year} yet.`,
  },

  part: {
    head: 'Part',
    promised: 'Registered',
    result: 'Result',
    verdict: 'Against the registration',
    promisedLine: (words) => `Registered: ${words}`,
    resultLine: (words) => `Result: ${words}`,
    nothing: 'Nothing registered',
    noAward: 'no decision yet',
    missed: (titles) => `${titles} missing`,
    initiatives: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
    recognised: (count) => (count === 0 ? 'none recognised yet' : `${count} recognised`),
    tasks: 'has content',
    unrated: 'not rated yet',
    pledges: (count) => (count === 1 ? '1 movement' : `${count} movements`),
    breaches: (count) => (count === 0 ? 'no breach' : `${count} confirmed`),
    hidden: 'Not for you to see',
  },
};
