import { plainDate } from '@thidua/domain/kernel';
import { reviewHeadings } from '@thidua/domain/reviews';
import type { Paper } from '../model/paper.ts';
import { achievementReportPaper } from '../papers/achievement-report-paper.ts';
import { certificatePaper } from '../papers/certificate-paper.ts';
import { correctionPaper } from '../papers/correction-paper.ts';
import { decisionPaper } from '../papers/decision-paper.ts';
import { feedbackLetterPaper } from '../papers/feedback-letter-paper.ts';
import { peerReviewMinutes } from '../papers/peer-review-paper.ts';
import { postingNotice } from '../papers/posting-paper.ts';
import { reviewPaper } from '../papers/review-paper.ts';
import { recognitionDecision, sittingMinutes, type SittingOfPaper } from '../papers/sitting-paper.ts';
import { BODY } from './sample-plan.ts';
import { HARD_LISTS } from './hard-lists.ts';
import { WORDED_PAPERS } from './worded-papers.ts';
import { DAY, DECIDED, HARD_NAME, HARD_TEXT, HARD_UNIT, POST, SIGNATURE, SIGNED, many } from './hard-values.ts';

const SITTING: SittingOfPaper = {
  isOpen: false,
  heldOn: DAY,
  beganAt: '14:00',
  endedAt: '16:30',
  place: HARD_UNIT,
  form: 'SECRET',
  legalGround: 'Quy chế Hội đồng sáng kiến',
  note: HARD_TEXT,
  seats: [
    { name: HARD_NAME, role: 'CHAIR', isPresent: true },
    { name: HARD_NAME, role: 'SECRETARY', isPresent: true },
  ],
  quorum: { present: 2, total: 2, needed: 2 },
  lines: many((at) => ({
    title: `${HARD_TEXT} ${at}`,
    authorNames: [HARD_NAME, HARD_NAME],
    departmentName: HARD_UNIT,
    counted: 2,
    asideNames: [],
    agree: 2,
    disagree: 0,
    blank: 0,
    isComplete: true,
    isPassed: true,
    arithmetic: '2/2 thành viên có mặt đồng ý (100 %), cần ít nhất 2 (2/3 của 2)',
    opinion: HARD_TEXT,
    needsApproval: false,
    approval: null,
  })),
  decisionNumber: '160/QĐ-SNgV',
  decidedOn: DAY,
};

const DECISION_LINES = many((at) => ({
  ordinal: at + 1,
  award: 'ADVANCED_WORKER' as const,
  subjectKind: 'PERSON' as const,
  subjectName: HARD_NAME,
  subjectPost: POST,
}));

/** Every official paper that is set by the decree, each with more and longer content than an office will have. */
export const EVERY_PAPER: Readonly<Record<string, Paper>> = {
  ...HARD_LISTS,
  ...WORDED_PAPERS,
  'báo cáo thành tích': achievementReportPaper(
    {
      code: 'HS-2021-008',
      year: 2021,
      award: 'GRASSROOTS_EMULATION_FIGHTER',
      subjectKind: 'PERSON',
      ground: 'Mẫu số 02 ban hành kèm theo Nghị định 91/2017/NĐ-CP',
      firstYear: 2021,
      lastYear: 2021,
      sections: ['HOME_PLACE', 'DUTIES', 'RESULTS'],
      texts: { HOME_PLACE: HARD_UNIT, DUTIES: HARD_TEXT, RESULTS: many(() => HARD_TEXT).join('\n') },
      facts: {
        name: HARD_NAME,
        birthDate: plainDate('1985-01-04'),
        gender: 'FEMALE',
        post: POST,
        workplace: HARD_UNIT,
        ratings: [{ year: 2021, level: 'EXCELLENT', ...DECIDED }],
        initiatives: [{ code: 'SK-2021-001', title: HARD_TEXT, year: 2021, scope: 'GRASSROOTS', ...DECIDED }],
        topics: [],
        awards: [{ award: 'ADVANCED_WORKER', year: 2020, decidedBy: HARD_UNIT, ...DECIDED }],
      },
      sentOn: DAY,
    },
    BODY,
  ),
  'biên bản bình xét': peerReviewMinutes(
    {
      status: 'CLOSED',
      year: 2021,
      heldOn: DAY,
      beganAt: '08:00',
      endedAt: '09:30',
      place: HARD_UNIT,
      form: 'SECRET',
      note: HARD_TEXT,
      ruleWords: 'quá 1/2 số người có mặt',
      chairId: 'chair',
      secretaryId: 'secretary',
      department: { name: HARD_UNIT },
      seats: ['chair', 'secretary'].map((staffId) => ({
        staffId,
        name: HARD_NAME,
        post: 'Trưởng phòng',
        isPresent: true,
        absence: '',
      })),
      lines: many(() => ({
        award: 'ADVANCED_WORKER' as const,
        subjectName: HARD_NAME,
        agree: 2,
        disagree: 0,
        blank: 0,
        needed: 2,
        isPassed: true,
        opinion: HARD_TEXT,
      })),
    },
    BODY,
  ),
  'biên bản Hội đồng sáng kiến': sittingMinutes(SITTING, BODY),
  'quyết định công nhận sáng kiến': recognitionDecision(SITTING, SIGNATURE, BODY),
  'quyết định đính chính': correctionPaper(
    {
      year: 2021,
      status: 'ISSUED',
      title: 'Quyết định về việc đính chính Quyết định số 152/QĐ-SNgV ngày 28/12/2021',
      sign: 'QĐ-SNgV',
      documentNumber: '08/QĐ-SNgV',
      issuedOn: DAY,
      signatureBlock: SIGNED,
      amendReason: HARD_TEXT,
      amends: { documentNumber: '152/QĐ-SNgV', issuedOn: DAY, title: HARD_TEXT },
      corrections: many((at) => ({
        lineOrdinal: at + 1,
        subjectName: HARD_NAME,
        field: 'SUBJECT_POST' as const,
        before: POST,
        after: HARD_UNIT,
      })),
    },
    BODY,
  ),
  'quyết định khen thưởng': decisionPaper(
    {
      year: 2021,
      status: 'ISSUED',
      title: 'Quyết định về việc khen thưởng năm 2021',
      sign: 'QĐ-SNgV',
      documentNumber: '8/QĐ-SNgV',
      issuedOn: DAY,
      periodFrom: plainDate('2021-01-01'),
      periodTo: plainDate('2021-12-31'),
      signatureBlock: SIGNED,
      lines: DECISION_LINES,
      bonus: {
        baseSalary: 1_490_000,
        budgetLine: null,
        total: 70 * 450_000,
        lines: DECISION_LINES.map(({ ordinal }) => ({
          ordinal,
          outcome: 'PAID' as const,
          amount: 450_000,
          paidWith: null,
        })),
      },
    },
    BODY,
  ),
  'thông báo công khai': postingNotice(
    {
      status: 'OPEN',
      year: 2021,
      title: 'Danh hiệu thi đua năm 2021',
      notice: HARD_TEXT,
      fromOn: DAY,
      dueOn: plainDate('2021-12-13'),
      lines: many(() => ({
        award: 'ADVANCED_WORKER' as const,
        subjectName: HARD_NAME,
        post: 'Phó Trưởng phòng',
        departmentName: HARD_UNIT,
        summary: HARD_TEXT,
        takenOffOn: null,
      })),
      signature: SIGNATURE,
    },
    BODY,
  ),
  'báo cáo tổng kết': reviewPaper(
    {
      title: 'Báo cáo tổng kết phong trào thi đua năm 2021',
      year: 2021,
      receiver: 'Sở Nội vụ',
      headings: reviewHeadings([HARD_TEXT]),
      texts: [many(() => HARD_TEXT).join('\n'), HARD_TEXT, HARD_TEXT, HARD_TEXT, HARD_TEXT],
      figures: many((at) => ({
        code: `T${at}`,
        title: HARD_TEXT,
        group: 'COLLECTIVE' as const,
        state: 'MET' as const,
        value: 2,
        base: null,
        wanted: 1,
        rating: null,
      })),
      figuresDay: DAY,
      sentOn: DAY,
      hash: 'ab'.repeat(32),
      archive: 'Lưu: VT, VPTTr',
      signature: SIGNATURE,
    },
    BODY,
  ),
  'thư góp ý cho tác giả': feedbackLetterPaper(
    {
      status: 'APPROVED',
      number: '7/SNgV-SK',
      issuedOn: DAY,
      paperYear: 2021,
      remarks: many(() => HARD_TEXT).join('\n'),
      advice: HARD_TEXT,
      initiativeTitle: HARD_TEXT,
      outcome: 'RECOGNISED',
      authorNames: [HARD_NAME, HARD_NAME],
      signature: SIGNATURE,
    },
    BODY,
  ),
  'giấy chứng nhận sáng kiến': certificatePaper(
    {
      mark: '08/GCN-SNgV',
      number: 8,
      year: 2021,
      issuedOn: DAY,
      birthYear: 1985,
      holder: { fullName: HARD_NAME, post: 'Phó Trưởng phòng', workplace: HARD_UNIT, shareBasisPoints: 6_667 },
      coAuthors: [{ fullName: HARD_NAME, workplace: HARD_UNIT, shareBasisPoints: 3_333 }],
      initiativeTitle: HARD_TEXT,
      decisionNumber: '128/QĐ-SNgV',
      decidedOn: DAY,
      decidedBy: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
      summary: HARD_TEXT,
      benefit: HARD_TEXT,
      revokedOn: null,
      signature: SIGNATURE,
    },
    BODY,
  ),
};
