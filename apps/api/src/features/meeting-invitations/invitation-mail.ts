import type { InvitationChangeKind } from '@thidua/domain/meeting-invitation';
import { mailText, momentText, type MailReader } from '../accounts/index.ts';

export interface InvitationNews {
  readonly number: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly note: string;
  readonly itemCount: number;
  readonly changes: readonly InvitationChangeKind[];
  /** The page of the meeting. */
  readonly link: string;
  readonly timeZone: string;
}

const CHANGE_WORDS = {
  TITLE: 'tên phiên họp',
  TIME: 'thời gian',
  PLACE: 'địa điểm',
  NOTE: 'nội dung chuẩn bị',
  ITEM_ADDED: 'thêm mục vào chương trình',
  ITEM_REMOVED: 'bớt mục khỏi chương trình',
  ORDER: 'thứ tự chương trình',
} as const satisfies Record<InvitationChangeKind, string>;

/** When, where and how much; never who is nominated: a mail is read over shoulders and forwarded. */
export function invitationMail(
  reader: MailReader,
  news: InvitationNews,
): { readonly subject: string; readonly text: string } {
  const { number, title, place, note, itemCount, link } = news;
  const when = momentText(news.startsAt, news.timeZone);
  const changes = [...new Set(news.changes)].map((kind) => CHANGE_WORDS[kind]).join(', ');
  const isFirst = number === 1;
  return mailText(reader, {
    subject: isFirst ? `Giấy mời họp: ${title}, ${when}` : `Giấy mời họp lần ${number}: ${title}, ${when}`,
    lines: [
      isFirst ? 'Kính mời anh/chị dự họp Hội đồng:' : 'Giấy mời họp Hội đồng đã được gửi lại, thay cho lần trước:',
      '',
      `Phiên họp: ${title}`,
      `Thời gian: ${when}`,
      `Địa điểm: ${place}`,
      `Chương trình: ${itemCount} mục`,
      ...(note === '' ? [] : [`Nội dung chuẩn bị: ${note}`]),
      ...(changes === '' ? [] : [`Thay đổi so với lần trước: ${changes}.`]),
      '',
      'Xem chương trình, hồ sơ và xác nhận dự họp tại:',
      link,
    ],
  });
}
