import { dayText } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import type { Change } from '../../platform/in-transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import type { Platform } from '../../platform/platform.ts';
import { mailText } from '../accounts/index.ts';

/** A mail that lies longer than that tells nothing new. */
const MAIL_LIFE_MS = 3 * 86_400_000;

/** The page of the own sheets, for a link in a mail. */
const PAGE = '/cham-sang-kien';

export interface ScorerNews {
  readonly kind: 'GIVEN_OUT' | 'REMINDED';
  /** Sheets by scorer. */
  readonly counts: ReadonlyMap<string, number>;
  /** The last day to send points on. */
  readonly dueOn: PlainDate;
}

/**
 * Tells scorers by mail what lies on their desk: how many sheets and until when. Neither title nor number nor author: a mail is read
 * over shoulders and forwarded, and no channel may undo the blind. Answers who was reached, with a verified address each.
 */
export async function tellScorers(
  { tx, at }: Pick<Change, 'tx' | 'at'>,
  platform: Pick<Platform, 'mailer' | 'fieldCipher' | 'publicUrl'>,
  { kind, counts, dueOn }: ScorerNews,
): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  if (platform.mailer === undefined || counts.size === 0) return reached;
  const readers = await tx.account.findMany({
    where: { staffId: { in: [...counts.keys()] }, disabledAt: null, emailVerifiedAt: { not: null } },
    select: {
      id: true,
      staffId: true,
      username: true,
      displayName: true,
      email: true,
      organisation: { select: { name: true } },
    },
  });
  for (const reader of readers) {
    const { id: accountId, staffId, email: to } = reader;
    if (staffId === null || to === null || reached.has(staffId)) continue;
    const words = wordsOf(kind, counts.get(staffId) ?? 0, dayText(dueOn));
    const mail = mailText(reader, {
      subject: words.subject,
      lines: [words.line, '', 'Để chấm, mở:', `${platform.publicUrl}${PAGE}`],
    });
    const expiresAt = new Date(at.valueOf() + MAIL_LIFE_MS);
    if (await queueMail(platform, tx, { ...mail, accountId, to, expiresAt }, at)) reached.add(staffId);
  }
  return reached;
}

function wordsOf(kind: ScorerNews['kind'], count: number, day: string) {
  return kind === 'GIVEN_OUT'
    ? {
        subject: `Giao chấm ${count} sáng kiến, hạn ${day}`,
        line: `Anh/chị được giao chấm ${count} sáng kiến. Hạn gửi điểm: hết ngày ${day}.`,
      }
    : {
        subject: `Nhắc gửi điểm ${count} phiếu chấm sáng kiến, hạn ${day}`,
        line: `Anh/chị còn ${count} phiếu chấm sáng kiến chưa gửi điểm. Hạn gửi: hết ngày ${day}.`,
      };
}
