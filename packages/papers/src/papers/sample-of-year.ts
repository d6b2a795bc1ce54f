import { reviewHeadings } from '@thidua/domain/reviews';
import { plainDate } from '@thidua/domain/kernel';
import type { AwardCertificateSheets } from '../artwork/award-certificate.ts';
import { awardCertificateSheets } from './award-certificate-proof.ts';
import { awardCertificateWords } from './award-certificate-words.ts';
import type { CertificateOfPaper } from './certificate-paper.ts';
import type { IssuingBody } from './issuing-body.ts';
import type { NominationListOfPaper } from './nomination-list-paper.ts';
import type { PlanOfPaper } from './plan-paper.ts';
import type { ReviewOfPaper } from './review-paper.ts';
import {
  SAMPLE_CHAIR,
  SAMPLE_DAY,
  SAMPLE_PEOPLE,
  SAMPLE_POST,
  SAMPLE_SIGNATURE,
  SAMPLE_TEXT,
  SAMPLE_UNIT,
  SAMPLE_YEAR,
} from './sample-values.ts';
import type { Wording } from './worded-blocks.ts';

const YEAR = String(SAMPLE_YEAR);
const FIRST_DAY = plainDate(`${YEAR}-01-01`);
const LAST_DAY = plainDate(`${YEAR}-12-31`);

/** A plan that carries out a paper of a higher body. */
export function samplePlan(wording: Wording): PlanOfPaper {
  return {
    title: `Kế hoạch tổ chức phong trào thi đua yêu nước năm ${YEAR}`,
    theme: 'Chủ đề minh họa',
    year: SAMPLE_YEAR,
    isDraft: true,
    paperType: 'Kế hoạch',
    planNumber: null,
    planDate: null,
    issuer: null,
    purposes: [SAMPLE_TEXT],
    requirements: [SAMPLE_TEXT],
    generalGoals: [SAMPLE_TEXT],
    targets: [],
    phases: [
      {
        name: 'Đợt 1',
        fromDay: FIRST_DAY,
        fromText: '',
        toDay: LAST_DAY,
        toText: '',
        reviewOn: null,
        reviewText: null,
        occasions: [],
      },
    ],
    tasks: [],
    thematicMovements: [],
    duties: [{ unit: SAMPLE_UNIT, text: SAMPLE_TEXT }],
    recipients: [{ name: 'Các phòng, đơn vị', purpose: null, group: 'DEPARTMENTS' }],
    bases: [
      {
        number: '27/KH-UBND',
        issued: { year: SAMPLE_YEAR, month: 2, day: 5 },
        issuer: 'UBND tỉnh',
        subject: 'Tổ chức phong trào thi đua',
      },
    ],
    signature: SAMPLE_SIGNATURE,
    wording,
  };
}

export function sampleList(wording: Wording): NominationListOfPaper {
  return {
    year: SAMPLE_YEAR,
    departmentName: SAMPLE_UNIT,
    lines: SAMPLE_PEOPLE.map((subjectName, at) => ({
      award: 'ADVANCED_WORKER',
      code: `HS-${YEAR}-00${String(at + 1)}`,
      status: 'DRAFT',
      subjectName,
      post: SAMPLE_POST,
      isPerson: true,
      rating: 'GOOD',
      initiatives: [],
      peerVote: null,
    })),
    signature: { capacity: ['TRƯỞNG PHÒNG'], name: SAMPLE_CHAIR },
    wording,
  };
}

export function sampleReview(wording: Wording): ReviewOfPaper {
  const headings = reviewHeadings([SAMPLE_TEXT]);
  return {
    title: `Báo cáo tổng kết phong trào thi đua yêu nước năm ${YEAR}`,
    year: SAMPLE_YEAR,
    receiver: 'Ủy ban nhân dân tỉnh',
    headings,
    texts: headings.map(() => SAMPLE_TEXT),
    figures: [
      {
        code: 'CT-01',
        title: 'Sáng kiến được công nhận',
        group: 'TASK',
        state: 'MET',
        value: 7,
        base: null,
        wanted: 7,
        wantedMaximum: null,
        wantedRating: null,
        rating: null,
      },
    ],
    figuresDay: SAMPLE_DAY,
    sentOn: null,
    hash: null,
    archive: 'Lưu: VT',
    signature: SAMPLE_SIGNATURE,
    wording,
  };
}

export function sampleCertificate(wording: Wording, { documentSign, name }: IssuingBody): CertificateOfPaper {
  return {
    mark: documentSign === '' ? '08/GCN' : `08/GCN-${documentSign}`,
    number: 8,
    year: SAMPLE_YEAR,
    issuedOn: SAMPLE_DAY,
    birthYear: 1985,
    holder: { fullName: SAMPLE_PEOPLE[0], workplace: SAMPLE_UNIT, post: SAMPLE_POST, shareBasisPoints: 6000 },
    coAuthors: [{ fullName: SAMPLE_PEOPLE[1], workplace: SAMPLE_UNIT, shareBasisPoints: 4000 }],
    initiativeTitle: 'Tên sáng kiến minh họa',
    decisionNumber: '…',
    decidedOn: SAMPLE_DAY,
    decidedBy: `Giám đốc ${name}`,
    summary: SAMPLE_TEXT,
    benefit: SAMPLE_TEXT,
    revokedOn: null,
    signature: SAMPLE_SIGNATURE,
    wording,
  };
}

/** Two certificates: one of a dossier that tells an achievement, one of a dossier that does not. */
export function sampleAwardCertificates(wording: Wording, body: IssuingBody): AwardCertificateSheets {
  const cited = ['Thành tích minh họa ghi trong hồ sơ', ''].map((achievement, at) => ({
    ...awardCertificateWords({ achievement, year: SAMPLE_YEAR, wording }, body),
    gives: 'TẶNG',
    award: 'Giấy khen',
    subject: `Bà ${SAMPLE_PEOPLE[0]}`,
    post: `${SAMPLE_POST}, ${SAMPLE_UNIT}`,
    decisionNumber: '…',
    decidedOn: SAMPLE_DAY,
    ordinal: at + 1,
    place: body.place,
    capacity: SAMPLE_SIGNATURE.capacity,
    signer: SAMPLE_SIGNATURE.name,
    // Nothing stands behind a sample: whoever scans it reads so.
    checkAddress: 'Giấy khen minh họa',
  }));
  return { ...awardCertificateSheets(cited, 'FULL', { x: 0, y: 0 }), title: 'Giấy khen minh họa' };
}
