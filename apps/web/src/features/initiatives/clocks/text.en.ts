import type { Words } from '../../../lib/text/define-text.ts';
import { initiativeClocks } from '../../../lib/words/words.en.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Time limit',
  names: initiativeClocks,
  ahead: (days) => `${days} ${days === 1 ? 'day' : 'days'} left`,
  today: 'today is the last day',
  overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  until: (day) => `to the end of ${day}`,
  after: {
    FILING:
      'Counted from the first application. After that it can still be submitted with a reason; the office of the Council decides whether to accept it.',
    CHECK:
      'Counted from the submission, to confirm, accept or return it. After that it shows as late in My work of whoever holds it and on the board of the year.',
    MENDING:
      'Counted from the return. After that the author can still send it again, until the office of the Council decides not to accept it.',
    DECISION:
      'Three months to decide, counted from the acceptance, or from the end of the first application when it was filed before that. After that it shows as late in My work of the office and on the board of the year.',
  },
  ground: {
    FILING: 'Article 5 of Decree 13/2012/NĐ-CP, or the rule of the body',
    CHECK: 'Article 6 of Decree 13/2012/NĐ-CP, or the rule of the body',
    MENDING: 'Article 6 of Decree 13/2012/NĐ-CP, or the rule of the body',
    DECISION: 'Article 7(1) of Decree 13/2012/NĐ-CP',
  },
  notRunning: {
    FILING: 'The day of the first application is not given, so no time limit is counted.',
    DECISION:
      'Filed before it was applied, so no time limit is counted yet: the three months begin with the end of the first application, and not before the acceptance.',
  },
  applied: (from, to) => `First applied from ${from} to ${to}.`,
  lateReason: 'Reason for late filing',
  lateAdmission: 'Reason for accepting it nevertheless',
  tell: 'Give the first application',
  dialog: {
    title: (code) => `First application of ${code}`,
    body: 'The initiative was filed before it was applied. The time for the decision counts from the end of the first application.',
    firstAppliedOn: 'Applied from',
    endedOn: 'First application ended on',
    confirm: 'Save',
    busy: 'Saving…',
    done: (code) => `The first application of ${code} was saved.`,
    dayMissing: 'Enter the date.',
  },
  late: {
    title: 'Filed late',
    lead: (applied, due) =>
      `First applied on ${applied}; the time to file ended on ${due}. Check the date; if it is right, give the reason. The office of the Council decides whether to accept it.`,
    field: 'Reason for late filing',
  },
  list: { due: 'Due', isLate: 'Late' },
};
