import type { Change } from '../../platform/in-transaction.ts';
import type { Platform } from '../../platform/platform.ts';
import { momentText, tellOwner } from '../accounts/index.ts';

interface BallotsTaken {
  readonly accountId: string;
  readonly meetingId: string;
  readonly roundId: string;
  readonly roundTitle: string;
  readonly timeZone: string;
}

/**
 * Tells a member, away from the screen, that the own ballots were taken: whoever signed in in the member's name is found out while the
 * round can still be made void. Once a round and never of a ballot; what it says stands in the list that the whole council sees.
 */
export function tellBallotsTaken(
  change: Pick<Change, 'tx' | 'at'>,
  platform: Platform,
  { accountId, meetingId, roundId, roundTitle, timeZone }: BallotsTaken,
): Promise<void> {
  return tellOwner(change, platform, accountId, () => ({
    subject: 'Anh/chị đã nhận phiếu kín',
    lines: [
      `Lúc ${momentText(change.at, timeZone)}, phiếu của anh/chị ở “${roundTitle}” đã được nhận bằng tài khoản này.`,
      'Thư này chỉ báo đã nhận phiếu, không báo đã bỏ phiếu hay bỏ thế nào.',
      'Nếu không phải anh/chị nhận, hãy báo ngay cho người chủ trì và tổ kiểm phiếu trước khi đóng hòm phiếu.',
      '',
      `${platform.publicUrl}/phien-hop/${meetingId}/phieu-kin/${roundId}`,
    ],
  }));
}
