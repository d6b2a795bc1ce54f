import { dayText } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import { mailText, type MailReader } from '../accounts/index.ts';

interface Reminder {
  readonly year: number;
  readonly until: PlainDate | null;
  readonly publicUrl: string;
}

/** The page on which a person registers, for a link in a mail. */
const PAGE = '/dang-ky/phieu';

/** “You have not registered yet”: until when, and where. */
export function reminderMail(
  reader: MailReader,
  { year, until, publicUrl }: Reminder,
): { readonly subject: string; readonly text: string } {
  const deadline = until === null ? '' : ` Hạn gửi: hết ngày ${dayText(until)}.`;
  return mailText(reader, {
    subject: `Nhắc đăng ký thi đua năm ${year}`,
    lines: [
      `Anh/chị chưa gửi đăng ký thi đua năm ${year}.${deadline}`,
      '',
      'Để đăng ký, mở:',
      `${publicUrl}${PAGE}?nam=${year}`,
      '',
      'Nếu đã gửi, anh/chị bỏ qua thư này.',
    ],
  });
}
