import type { Paper } from '../model/paper.ts';
import { ballotSlips } from '../papers/ballot-slip-paper.ts';
import { meetingInvitation } from '../papers/meeting-invitation-paper.ts';
import { nominationListPaper } from '../papers/nomination-list-paper.ts';
import { planPaper } from '../papers/plan-paper.ts';
import { registrationPaper } from '../papers/registration-paper.ts';
import { submissionPaper } from '../papers/submission-paper.ts';
import { BODY, PLAN } from './sample-plan.ts';
import { DAY, HARD_NAME, HARD_TEXT, HARD_UNIT, POST, SIGNATURE, SIGNED, many } from './hard-values.ts';

const MEETING = { title: `Phiên họp ${HARD_TEXT}`, councilName: 'Hội đồng Thi đua - Khen thưởng' };

/** Lists and what calls people together, each longer than an office will write. */
export const HARD_LISTS: Readonly<Record<string, Paper>> = {
  'kế hoạch': planPaper(
    {
      ...PLAN,
      purposes: [HARD_TEXT],
      duties: many(() => ({ unit: HARD_UNIT, text: HARD_TEXT })),
      signature: SIGNATURE,
    },
    BODY,
  ),
  'giấy mời': meetingInvitation(
    {
      ...MEETING,
      startsOn: DAY,
      startsAt: '08:00',
      place: HARD_UNIT,
      number: 2,
      note: HARD_TEXT,
      members: many((at) => ({
        name: HARD_NAME,
        post: 'Phó Trưởng phòng',
        departmentName: HARD_UNIT,
        role: at === 0 ? ('CHAIR' as const) : ('MEMBER' as const),
      })),
      agenda: many(() => ({ award: 'ADVANCED_WORKER' as const })),
    },
    BODY,
  ),
  'phiếu bầu': ballotSlips(
    {
      ...MEETING,
      heldOn: DAY,
      items: many((at) => ({
        ordinal: at + 1,
        award: 'PROVINCIAL_EMULATION_FIGHTER' as const,
        subjectName: HARD_NAME,
        subjectPost: POST,
      })),
    },
    BODY,
  ),
  'danh sách đề nghị': nominationListPaper(
    {
      year: 2021,
      departmentName: HARD_UNIT,
      lines: many((at) => ({
        award: 'ADVANCED_WORKER' as const,
        code: `HS-2021-${at + 100}`,
        status: 'SUBMITTED' as const,
        subjectName: HARD_NAME,
        post: POST,
        isPerson: true,
        rating: 'EXCELLENT' as const,
        initiatives: [{ code: 'SK-2021-004', title: HARD_TEXT }],
        peerVote: { agree: 69, counted: 70 },
      })),
      signature: SIGNATURE,
    },
    BODY,
  ),
  'danh sách đăng ký': registrationPaper(
    {
      year: 2021,
      departmentName: HARD_UNIT,
      rows: many(() => ({
        subjectKind: 'PERSON' as const,
        subjectName: HARD_NAME,
        status: 'APPROVED' as const,
        isLate: true,
        titles: ['ADVANCED_WORKER', 'GRASSROOTS_EMULATION_FIGHTER'] as const,
        initiativeCount: 2,
      })),
      signature: SIGNATURE,
    },
    BODY,
  ),
  'tờ trình': submissionPaper(
    {
      year: 2021,
      status: 'SIGNED',
      recipient: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      title: 'Tờ trình về việc đề nghị khen thưởng năm 2021',
      content: HARD_TEXT,
      documentNumber: '45/TTr-SNgV',
      sign: 'TTr-SNgV',
      signedOn: DAY,
      signatureBlock: SIGNED,
      lines: many((at) => ({
        code: `HS-2021-${at + 100}`,
        award: 'PROVINCIAL_MERIT' as const,
        subjectName: HARD_NAME,
        subjectPost: POST,
        summary: HARD_TEXT,
        agreeCount: 7,
        baseCount: 7,
        sets: 1,
        filesGround: 'khoản 4 Điều 2 Thông tư 12/2019/TT-BNV',
        setsGround: 'khoản 2 Điều 50 Nghị định 91/2017/NĐ-CP',
        nomination: { dossierPapers: [{ paper: 'ACHIEVEMENT_REPORT' as const, state: 'HAVE' as const }] },
      })),
    },
    BODY,
  ),
};
