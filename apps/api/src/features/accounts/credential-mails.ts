import { browserFamily } from './browser-family.ts';
import type { Change } from '../../platform/in-transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import type { Platform } from '../../platform/platform.ts';

/** News of a credential is news for some days; an old one only frightens. */
const NOTICE_LIFE_MS = 3 * 86_400_000;

/** Who gets a mail, and about what account. */
export interface MailReader {
  readonly displayName: string;
  readonly username: string;
  readonly organisation: { readonly name: string };
}

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
}
type Write = (reader: MailReader) => Words;

/** In the zone of the body, as offices write it: 14:05 ngày 27/11/2026. */
export function moment(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')} ngày ${part('day')}/${part('month')}/${part('year')}`;
}

export function mailText(
  reader: MailReader,
  { subject, lines }: Words,
): { readonly subject: string; readonly text: string } {
  const text = [
    `Kính gửi ${reader.displayName},`,
    '',
    ...lines,
    '',
    `Tài khoản: ${reader.username}`,
    `Phần mềm thi đua, khen thưởng của ${reader.organisation.name}.`,
    'Thư tự động, không trả lời thư này.',
    '',
  ].join('\n');
  // A line end in a name must not become a header of the mail.
  return { subject: subject.replaceAll(/\s+/g, ' '), text };
}

const NOT_YOU = 'Nếu không phải anh/chị thực hiện, hãy đặt lại mật khẩu ngay và báo cho quản trị kỹ thuật của cơ quan.';

export function resetLinkMail(link: string, minutes: number): Write {
  return () => ({
    subject: 'Đặt lại mật khẩu',
    lines: [
      'Có yêu cầu đặt lại mật khẩu cho tài khoản của anh/chị. Để đặt mật khẩu mới, mở đường dẫn:',
      '',
      link,
      '',
      `Đường dẫn dùng một lần, hết hạn sau ${minutes} phút. Nếu không yêu cầu, anh/chị bỏ qua thư này: mật khẩu vẫn như cũ.`,
    ],
  });
}

export function verifyEmailMail(link: string): Write {
  return () => ({
    subject: 'Xác nhận địa chỉ thư điện tử',
    lines: [
      'Để nhận thư của phần mềm tại địa chỉ này, mở đường dẫn và nhấn Xác nhận:',
      '',
      link,
      '',
      'Đường dẫn dùng một lần, hết hạn sau 24 giờ. Nếu không yêu cầu, anh/chị bỏ qua thư này.',
    ],
  });
}

export const passwordChangedMail: Write = () => ({
  subject: 'Mật khẩu đã được thay đổi',
  lines: ['Mật khẩu tài khoản của anh/chị vừa được thay đổi. Các lần đăng nhập khác đã kết thúc.', NOT_YOU],
});

export const oneTimePasswordMail: Write = () => ({
  subject: 'Mật khẩu dùng một lần',
  lines: [
    'Quản trị kỹ thuật vừa cấp mật khẩu dùng một lần cho tài khoản của anh/chị. Mật khẩu cũ không còn dùng được.',
    NOT_YOU,
  ],
});

export const secondFactorOnMail: Write = () => ({
  subject: 'Đã bật xác thực hai bước',
  lines: ['Xác thực hai bước của tài khoản vừa được bật: từ nay đăng nhập cần thêm mã của ứng dụng xác thực.', NOT_YOU],
});

export const secondFactorOffMail: Write = () => ({
  subject: 'Đã tắt xác thực hai bước',
  lines: ['Xác thực hai bước của tài khoản vừa bị tắt: đăng nhập chỉ còn cần mật khẩu.', NOT_YOU],
});

export const identityLinkedMail: Write = () => ({
  subject: 'Đã liên kết hệ thống đăng nhập chung',
  lines: [
    'Tài khoản của anh/chị vừa được liên kết với hệ thống đăng nhập chung: từ nay có thể đăng nhập qua đó.',
    NOT_YOU,
  ],
});

export const identityUnlinkedMail: Write = () => ({
  subject: 'Đã gỡ liên kết hệ thống đăng nhập chung',
  lines: ['Liên kết của tài khoản với hệ thống đăng nhập chung vừa được gỡ.', NOT_YOU],
});

export function emailChangedMail(shown: string): Write {
  return () => ({
    subject: 'Địa chỉ thư điện tử đã được thay đổi',
    lines: [`Địa chỉ nhận thư của tài khoản vừa được đổi thành ${shown}. Thư sau này gửi đến địa chỉ đó.`, NOT_YOU],
  });
}

/** Before anything is changed; `shown` is the address asked for, masked. */
export function emailChangeAskedMail(shown: string, at: Date, timeZone: string): Write {
  return () => ({
    subject: 'Có yêu cầu đổi địa chỉ thư điện tử',
    lines: [
      `Lúc ${moment(at, timeZone)}, tài khoản của anh/chị có yêu cầu đổi địa chỉ nhận thư thành ${shown}.`,
      'Địa chỉ mới chỉ có hiệu lực khi đường dẫn gửi đến đó được mở; đến lúc đó thư vẫn gửi đến địa chỉ này.',
      NOT_YOU,
    ],
  });
}

export function newBrowserMail(userAgent: string, network: string, at: Date, timeZone: string): Write {
  const { browser, system } = browserFamily(userAgent);
  const where = [browser ?? 'trình duyệt khác', system, network === '' ? undefined : `mạng ${network}`];
  return () => ({
    subject: 'Đăng nhập từ trình duyệt mới',
    lines: [
      `Tài khoản của anh/chị vừa đăng nhập lúc ${moment(at, timeZone)} từ một trình duyệt chưa dùng lần nào:`,
      where.filter((part) => part !== undefined).join(', '),
      NOT_YOU,
    ],
  });
}

/**
 * Tells the owner of an account what happened to it, where there is a verified address to tell it to (ASVS 6.3.5, 6.3.7). `to`
 * names another address, e.g. the one just replaced; `expiresAt` says until when the mail is of use.
 */
export async function tellOwner(
  { tx, at }: Pick<Change, 'tx' | 'at'>,
  platform: Platform,
  accountId: string,
  write: Write,
  more: { readonly to?: string; readonly expiresAt?: Date } = {},
): Promise<void> {
  if (platform.mailer === undefined) return;
  const account = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      email: true,
      emailVerifiedAt: true,
      displayName: true,
      username: true,
      organisation: { select: { name: true } },
    },
  });
  const reader = more.to ?? (account.emailVerifiedAt === null ? null : account.email);
  if (reader === null) return;
  const mail = { accountId, to: reader, expiresAt: more.expiresAt ?? new Date(at.valueOf() + NOTICE_LIFE_MS) };
  await queueMail(platform, tx, { ...mail, ...mailText(account, write(account)) }, at);
}
