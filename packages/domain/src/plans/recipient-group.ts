import { foldText } from '../kernel/index.ts';
import type { RecipientGroup } from './plan-content.ts';

/** The first that fits decides; the order is that of the doubts: “Lưu: VT, phòng A” is the archive, “Chi bộ các phòng” the Party. */
const GROUPS: readonly (readonly [group: RecipientGroup, words: RegExp])[] = [
  ['ARCHIVE', /^luu\b/],
  ['UNIONS', /\b(?:doan the|cong doan|doan thanh nien|chi doan|hoi phu nu|cuu chien binh|mat tran)\b/],
  ['PARTY', /\b(?:chi bo|dang bo|dang uy|cap uy|chi uy)\b/],
  [
    'SUPERIOR',
    /^(?:ubnd|uy ban nhan dan|chu tich ubnd|hdnd|hoi dong nhan dan|chinh phu|tinh uy|thanh uy|huyen uy|bo|thuong truc)\b/,
  ],
  ['OUTSIDE', /\b(?:ban thi dua|hoi dong thi dua|cum thi dua|khoi thi dua|so noi vu|phong noi vu)\b/],
  ['LEADERS', /\b(?:ban giam doc|lanh dao|giam doc|ban giam hieu|hieu truong|thu truong)\b/],
  ['DEPARTMENTS', /\b(?:cac phong|cac don vi|phong|don vi|to chuyen mon|trung tam|chi cuc|ban quan ly)\b/],
];

/** “Để báo cáo” goes up, whoever it is. */
const REPORTED = /\b(?:b\/c|bao cao)/;

/** Which group of readers a line of Nơi nhận names; undefined where its words do not say. */
export function recipientGroupOf(name: string, purpose: string | undefined): RecipientGroup | undefined {
  const words = foldText(name).trim();
  const group = GROUPS.find(([, pattern]) => pattern.test(words))?.[0];
  return group !== 'ARCHIVE' && REPORTED.test(foldText(purpose ?? '')) ? 'SUPERIOR' : group;
}
