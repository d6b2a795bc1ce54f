import { describe, expect, test } from 'vitest';
import type { Grant } from '../accounts/index.ts';
import { eventsFrom, plainDate, unreachable } from '../kernel/index.ts';
import { askProblems, draftProblems, sendProblems } from './report-input.ts';
import {
  REPORT_REQUEST_STATUSES,
  REPORT_REQUEST_TRANSITIONS,
  UNIT_REPORT_EVENTS,
  UNIT_REPORT_STATUSES,
  UNIT_REPORT_TRANSITIONS,
} from './report-life.ts';
import {
  applyReportRequestEvent,
  applyUnitReportEvent,
  mayEverDoWithReport,
  reportRequestEventsFor,
  unitReportEventsFor,
  type UnitReportFacts,
} from './report-policy.ts';
import { canBeReminded, daysLate, reportCounts } from './report-summary.ts';

const SECRETARY = { roles: [{ role: 'SECRETARY', departmentId: undefined } satisfies Grant] };
const HEAD = { roles: [{ role: 'HEAD', departmentId: 'htqt' } satisfies Grant] };
const OTHER_HEAD = { roles: [{ role: 'HEAD', departmentId: 'lsvk' } satisfies Grant] };
const DIRECTOR = { roles: [{ role: 'DIRECTOR', departmentId: undefined } satisfies Grant] };

function facts(changes: Partial<UnitReportFacts> = {}): UnitReportFacts {
  return { status: 'DRAFT', requestStatus: 'OPEN', departmentId: 'htqt', headIds: ['hung'], ...changes };
}

describe('the two lives', () => {
  test('no state is out of reach', () => {
    expect(unreachable(REPORT_REQUEST_TRANSITIONS, 'OPEN')).toEqual([]);
    expect(unreachable(UNIT_REPORT_TRANSITIONS, 'ASKED')).toEqual([]);
  });

  test.each([
    ['ASKED', ['SAVE']],
    ['DRAFT', ['SAVE', 'SEND']],
    ['SENT', ['RECEIVE', 'RETURN']],
    ['RETURNED', ['SAVE', 'SEND']],
    ['RECEIVED', ['RETURN']],
  ] as const)('a report that is %s allows %j', (status, events) => {
    expect(eventsFrom(UNIT_REPORT_TRANSITIONS, status)).toEqual(events);
  });

  test('a new due day opens a closed request again, a cancelled one stays cancelled', () => {
    expect(applyReportRequestEvent('CLOSED', 'EXTEND')).toEqual({ ok: true, value: 'OPEN' });
    expect(applyReportRequestEvent('CANCELLED', 'EXTEND')).toMatchObject({ ok: false });
  });

  test('of a closed request nobody writes any more, and what came in is still received', () => {
    expect(applyUnitReportEvent(facts({ requestStatus: 'CLOSED' }), 'SEND')).toEqual({
      ok: false,
      error: { code: 'INVALID_TRANSITION', from: 'CLOSED', event: 'SEND' },
    });
    expect(applyUnitReportEvent(facts({ status: 'SENT', requestStatus: 'CLOSED' }), 'RECEIVE')).toEqual({
      ok: true,
      value: 'RECEIVED',
    });
  });
});

describe('who may do what with a report', () => {
  test.each([
    ['the head writes', HEAD, facts(), ['SAVE', 'SEND']],
    ['the head of another division does not', OTHER_HEAD, facts(), []],
    ['the secretary does not write for a head', SECRETARY, facts(), []],
    ['the secretary writes where no head is', SECRETARY, facts({ headIds: [] }), ['SAVE', 'SEND']],
    ['the secretary receives or returns', SECRETARY, facts({ status: 'SENT' }), ['RECEIVE', 'RETURN']],
    ['the head does not receive', HEAD, facts({ status: 'SENT' }), []],
    ['the director only reads', DIRECTOR, facts({ status: 'SENT' }), []],
    ['nobody does anything with a cancelled one', SECRETARY, facts({ status: 'SENT', requestStatus: 'CANCELLED' }), []],
  ] as const)('%s', (_what, actor, given, events) => {
    expect(unitReportEventsFor(actor, given)).toEqual(events);
  });

  test('what is offered is always a right and a move of the table', () => {
    for (const status of UNIT_REPORT_STATUSES) {
      for (const requestStatus of REPORT_REQUEST_STATUSES) {
        for (const actor of [SECRETARY, HEAD, OTHER_HEAD, DIRECTOR]) {
          const given = facts({ status, requestStatus });
          const offered = unitReportEventsFor(actor, given);
          const possible = UNIT_REPORT_EVENTS.filter(
            (event) => mayEverDoWithReport(actor, event, given) && applyUnitReportEvent(given, event).ok,
          );
          expect([...offered].sort()).toEqual([...possible].sort());
        }
      }
    }
  });

  test('only the secretariat steers a request', () => {
    expect(reportRequestEventsFor(SECRETARY, 'OPEN')).toEqual(['REMIND', 'EXTEND', 'CLOSE', 'CANCEL']);
    expect(reportRequestEventsFor(DIRECTOR, 'OPEN')).toEqual([]);
  });
});

describe('what is typed', () => {
  const asked = {
    title: 'Báo cáo quý III',
    periodFrom: plainDate('2021-07-01'),
    periodTo: plainDate('2021-09-30'),
    dueOn: plainDate('2021-10-05'),
    questions: ['Kết quả', 'Khó khăn'],
    departmentIds: ['htqt'],
  };
  const today = plainDate('2021-10-01');

  test('a whole request has no problems', () => {
    expect(askProblems(asked, today)).toEqual([]);
  });

  test.each([
    [{ title: ' ' }, 'title', 'REQUIRED'],
    [{ periodTo: plainDate('2021-06-30') }, 'periodTo', 'ENDS_BEFORE_START'],
    [{ dueOn: plainDate('2021-09-30') }, 'dueOn', 'IN_PAST'],
    [{ questions: [] }, 'questions', 'REQUIRED'],
    [{ questions: ['Kết quả', ''] }, 'questions.1', 'REQUIRED'],
    [{ questions: Array.from({ length: 21 }, () => 'Kết quả') }, 'questions', 'TOO_MANY'],
    [{ departmentIds: [] }, 'departmentIds', 'REQUIRED'],
  ] as const)('%j is told at its field', (change, field, code) => {
    expect(askProblems({ ...asked, ...change }, today)).toEqual([expect.objectContaining({ field, code })]);
  });

  test('a draft may have gaps, a report that is sent may not', () => {
    expect(draftProblems(asked.questions, ['Tốt', ''])).toEqual([]);
    expect(draftProblems(asked.questions, ['Tốt'])).toEqual([{ field: 'answers', code: 'COUNT', limit: 2, actual: 1 }]);
    expect(sendProblems(asked.questions, ['Tốt', ' '])).toEqual([{ field: 'answers.1', code: 'REQUIRED' }]);
  });
});

describe('who still owes', () => {
  test('four asked, three sent: the fourth is named', () => {
    const reports = [
      { name: 'HTQT', status: 'SENT' },
      { name: 'LSVK', status: 'RECEIVED' },
      { name: 'VPTTr', status: 'SENT' },
      { name: 'TTDV', status: 'RETURNED' },
    ] as const;
    const { asked, sent, received, missing } = reportCounts(reports);
    expect({ asked, sent, received, missing: missing.map(({ name }) => name) }).toEqual({
      asked: 4,
      sent: 3,
      received: 1,
      missing: ['TTDV'],
    });
  });

  test('nobody is reminded twice on one day, nor after sending', () => {
    const today = plainDate('2021-10-06');
    expect(canBeReminded({ status: 'ASKED', remindedOn: undefined }, today)).toBe(true);
    expect(canBeReminded({ status: 'ASKED', remindedOn: today }, today)).toBe(false);
    expect(canBeReminded({ status: 'ASKED', remindedOn: plainDate('2021-10-05') }, today)).toBe(true);
    expect(canBeReminded({ status: 'SENT', remindedOn: undefined }, today)).toBe(false);
  });

  test('late is counted from the due day', () => {
    expect(daysLate(plainDate('2021-10-05'), plainDate('2021-10-05'))).toBe(0);
    expect(daysLate(plainDate('2021-10-07'), plainDate('2021-10-05'))).toBe(2);
  });
});
