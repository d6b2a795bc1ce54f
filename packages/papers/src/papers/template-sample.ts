import type { TemplateKind } from '@thidua/domain/paper-templates';
import type { AwardCertificateSheets } from '../artwork/award-certificate.ts';
import type { Paper } from '../model/paper.ts';
import { certificatePaper } from './certificate-paper.ts';
import { decisionPaper } from './decision-paper.ts';
import { feedbackLetterPaper } from './feedback-letter-paper.ts';
import type { IssuingBody } from './issuing-body.ts';
import { meetingInvitation } from './meeting-invitation-paper.ts';
import { meetingMinutesPaper } from './meeting-minutes-paper.ts';
import { nominationListPaper } from './nomination-list-paper.ts';
import { planPaper } from './plan-paper.ts';
import { postingNotice } from './posting-paper.ts';
import { reviewPaper } from './review-paper.ts';
import { sampleDecision } from './sample-decision.ts';
import { SAMPLE_ZONE, sampleMinutes, sampleTally } from './sample-of-meeting.ts';
import { sampleAwardCertificates, sampleCertificate, sampleList, samplePlan, sampleReview } from './sample-of-year.ts';
import {
  SAMPLE_CHAIR,
  SAMPLE_DAY,
  SAMPLE_DUE,
  SAMPLE_PEOPLE,
  SAMPLE_POST,
  SAMPLE_SIGNATURE,
  SAMPLE_TEXT,
  SAMPLE_UNIT,
  SAMPLE_YEAR,
} from './sample-values.ts';
import { submissionPaper } from './submission-paper.ts';
import { tallySheet } from './tally-sheet-paper.ts';
import type { Wording } from './worded-blocks.ts';

/** A wording as the paper that it makes, with people and numbers that are invented and say so. */
export interface TemplateOfPaper extends Wording {
  readonly kind: TemplateKind;
}

/** The paper of a wording with sample data, marked as a draft; certificates of awards, which are artwork, carry the names of nobody. */
export function templateSample({ kind, texts }: TemplateOfPaper, body: IssuingBody): Paper | AwardCertificateSheets {
  if (kind === 'AWARD_CERTIFICATES') return sampleAwardCertificates({ texts }, body);
  return { ...SAMPLES[kind]({ texts }, body), isDraft: true };
}

type SetKind = Exclude<TemplateKind, 'AWARD_CERTIFICATES'>;

const SAMPLES: Readonly<Record<SetKind, (wording: Wording, body: IssuingBody) => Paper>> = {
  PLAN_PAPER: (wording, body) => planPaper(samplePlan(wording), body),
  NOMINATION_LIST: (wording, body) => nominationListPaper(sampleList(wording), body),
  MEETING_MINUTES: (wording, body) => meetingMinutesPaper(sampleMinutes(wording), body, SAMPLE_ZONE),
  TALLY_SHEET: (wording, body) => tallySheet(sampleTally(wording), body, SAMPLE_ZONE),
  CERTIFICATE_PAPER: (wording, body) => certificatePaper(sampleCertificate(wording, body), body),
  REVIEW_PAPER: (wording, body) => reviewPaper(sampleReview(wording), body),
  AWARD_DECISION: (wording, body) => {
    const signatureBlock = [...SAMPLE_SIGNATURE.capacity, SAMPLE_SIGNATURE.name];
    return decisionPaper({ ...sampleDecision(wording, body), signatureBlock }, body);
  },
  SUBMISSION_PAPER: (wording, body) =>
    submissionPaper(
      {
        year: SAMPLE_YEAR,
        status: 'DRAFT',
        recipient: 'Chủ tịch Ủy ban nhân dân tỉnh',
        title: `Về việc đề nghị khen thưởng năm ${String(SAMPLE_YEAR)}`,
        content: SAMPLE_TEXT,
        documentNumber: null,
        sign: body.documentSign === '' ? 'TTr' : `TTr-${body.documentSign}`,
        signedOn: null,
        signatureBlock: [...SAMPLE_SIGNATURE.capacity, SAMPLE_SIGNATURE.name],
        lines: SAMPLE_PEOPLE.map((subjectName, at) => ({
          code: `HS-${String(SAMPLE_YEAR)}-00${String(at + 1)}`,
          award: 'PROVINCIAL_EMULATION_FIGHTER',
          subjectName,
          subjectPost: `${SAMPLE_POST}, ${SAMPLE_UNIT}`,
          summary: SAMPLE_TEXT,
          agreeCount: 7,
          baseCount: 7,
          sets: 3,
          filesGround: 'khoản 4 Điều 2 Thông tư 12/2019/TT-BNV',
          setsGround: 'số bộ theo hướng dẫn của tỉnh',
          nomination: { dossierPapers: [] },
        })),
        wording,
      },
      body,
    ),
  MEETING_INVITATION: (wording, body) =>
    meetingInvitation(
      {
        title: `Phiên họp xét khen thưởng năm ${String(SAMPLE_YEAR)}`,
        councilName: 'Hội đồng Thi đua - Khen thưởng',
        startsOn: SAMPLE_DAY,
        startsAt: '08:30',
        place: 'Phòng họp tầng 2',
        number: 2,
        note: SAMPLE_TEXT,
        members: [
          { name: SAMPLE_CHAIR, post: 'Giám đốc', departmentName: 'Ban Giám đốc', role: 'CHAIR' },
          { name: SAMPLE_PEOPLE[0], post: 'Chánh Văn phòng', departmentName: 'Văn phòng', role: 'SECRETARY' },
          { name: SAMPLE_PEOPLE[1], post: 'Trưởng phòng', departmentName: SAMPLE_UNIT, role: 'MEMBER' },
        ],
        agenda: [{ award: 'ADVANCED_WORKER' }, { award: 'ADVANCED_WORKER' }, { award: 'DIRECTOR_COMMENDATION' }],
        wording,
      },
      body,
    ),
  POSTING_NOTICE: (wording, body) =>
    postingNotice(
      {
        status: 'DRAFT',
        year: SAMPLE_YEAR,
        title: `Đề nghị khen thưởng năm ${String(SAMPLE_YEAR)}`,
        notice: SAMPLE_TEXT,
        fromOn: SAMPLE_DAY,
        dueOn: SAMPLE_DUE,
        lines: SAMPLE_PEOPLE.map((subjectName) => ({
          award: 'ADVANCED_WORKER',
          subjectName,
          post: SAMPLE_POST,
          departmentName: SAMPLE_UNIT,
          summary: SAMPLE_TEXT,
          takenOffOn: null,
        })),
        signature: SAMPLE_SIGNATURE,
        wording,
      },
      body,
    ),
  FEEDBACK_LETTER: (wording, body) =>
    feedbackLetterPaper(
      {
        status: 'DRAFT',
        number: null,
        issuedOn: null,
        paperYear: SAMPLE_YEAR,
        remarks: SAMPLE_TEXT,
        advice: SAMPLE_TEXT,
        initiativeTitle: 'Tên sáng kiến minh họa',
        outcome: 'RECOGNISED',
        authorNames: [SAMPLE_PEOPLE[0]],
        signature: SAMPLE_SIGNATURE,
        wording,
      },
      body,
    ),
};
