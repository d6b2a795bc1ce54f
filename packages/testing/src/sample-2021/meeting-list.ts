import type { Voter } from './council.ts';

export interface HeldItem {
  readonly nomination: string;
  /** Members who voted against. */
  readonly against?: readonly Voter[];
}

export interface SampleMeeting {
  readonly key: string;
  readonly title: string;
  readonly startsAt: string;
  readonly items: readonly HeldItem[];
  /** Left out for the meeting to come. */
  readonly held?: { readonly closedAt: string; readonly absent?: { readonly member: Voter; readonly reason: string } };
}

export const MEETINGS: readonly SampleMeeting[] = [
  {
    key: 'july',
    title: 'Xét tặng Giấy khen sơ kết đợt 1 năm 2021',
    startsAt: '2021-07-15 14:00',
    held: { closedAt: '2021-07-15 15:30', absent: { member: 'dat', reason: 'Đi công tác' } },
    items: [
      { nomination: 'gk-dung85' },
      { nomination: 'gk-tam' },
      { nomination: 'gk-on', against: ['phuoc'] },
      { nomination: 'gk-lsvk' },
      { nomination: 'gk-doan', against: ['y', 'uoc', 'duc'] },
    ],
  },
  {
    key: 'november',
    title: 'Xét tặng Giấy khen đột xuất trong phòng, chống dịch COVID-19',
    startsAt: '2021-11-26 09:00',
    held: { closedAt: '2021-11-26 09:50' },
    items: [{ nomination: 'gk-lyan' }, { nomination: 'gk-oanh' }],
  },
  {
    key: 'december',
    title: 'Xét danh hiệu thi đua và khen thưởng năm 2021',
    startsAt: '2021-12-10 14:00',
    items: [
      { nomination: 'ttldtt-htqt' },
      { nomination: 'cstdcs-ha' },
      { nomination: 'ldtt-ngocan' },
      { nomination: 'ldtt-dung85' },
      { nomination: 'ldtt-ha' },
      { nomination: 'ldtt-uoc' },
      { nomination: 'ldtt-y' },
    ],
  },
];
