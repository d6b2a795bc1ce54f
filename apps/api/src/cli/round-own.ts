import { text } from 'node:stream/consumers';
import { CHOICE, codeFromWriting, ownBallots } from '@thidua/ballot';
import type { Bundle, OwnBallot } from '@thidua/ballot';
import { askUnseen } from './ask-secret.ts';
import { CommandFailure } from './command.ts';
import type { CommandInput, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';

/** The ballots of whoever types their recovery code; it is used here and goes nowhere. */
export async function ownBallotsOf(bundle: Bundle, input: CommandInput): Promise<readonly OwnBallot[]> {
  const typed = process.stdin.isTTY
    ? await askUnseen({ vi: 'Mã khôi phục của bạn: ', en: 'Your recovery code: ' }, input)
    : await text(process.stdin);
  const code = codeFromWriting(typed);
  if (code !== undefined) return ownBallots(bundle, code);
  throw new CommandFailure(EXIT.WRONG_KEY, {
    vi: 'Mã khôi phục chưa đúng: đủ 9 nhóm 4 ký tự, hãy xem lại từng ký tự.',
    en: 'The recovery code is not right: nine groups of four, look at every symbol again.',
  });
}

const CHOICE_WORDS: Readonly<Record<(typeof CHOICE)[keyof typeof CHOICE], Words>> = {
  [CHOICE.APPROVE]: { vi: 'đồng ý', en: 'approve' },
  [CHOICE.DISAPPROVE]: { vi: 'không đồng ý', en: 'disapprove' },
  [CHOICE.BLANK]: { vi: 'phiếu trắng', en: 'blank' },
};

export function ownBallotLines(ballots: readonly OwnBallot[]): readonly Words[] {
  if (ballots.every(({ state }) => state === 'NOT_LISTED')) {
    return [
      {
        vi: 'Không phiếu nào của mã này có trong danh sách: mã của kỳ khác, hoặc bạn chưa bỏ phiếu. Nếu bạn giữ biên nhận, hãy đưa tổ kiểm phiếu xem.',
        en: 'No ballot of this code is in the list: it is of another round, or you did not vote. If you hold a receipt, show it to the counting team.',
      },
    ];
  }
  const lines = ballots.map((ballot, at) => {
    const { vi, en } = wordsOf(ballot);
    return { vi: `  Mục ${at + 1}: ${vi}`, en: `  Item ${at + 1}: ${en}` };
  });
  return [{ vi: 'Phiếu của bạn', en: 'Your ballots' }, ...lines];
}

function wordsOf(ballot: OwnBallot): Words {
  switch (ballot.state) {
    case 'COUNTED': {
      const { vi, en } = CHOICE_WORDS[ballot.choice];
      return { vi: `có trong danh sách, được đếm là “${vi}”`, en: `in the list, counted as “${en}”` };
    }
    case 'CALLED_INVALID': {
      const { vi, en } = CHOICE_WORDS[ballot.choice];
      return {
        vi: `có trong danh sách nhưng bị tính là không hợp lệ, dù phiếu đã khóa lựa chọn “${vi}”; hãy báo tổ kiểm phiếu`,
        en: `in the list but called invalid, although it locked in “${en}”; tell the counting team`,
      };
    }
    case 'INVALID':
      return { vi: 'có trong danh sách, không hợp lệ', en: 'in the list, invalid' };
    case 'NOT_LISTED':
      return {
        vi: 'không có trong danh sách; nếu bạn đã bỏ phiếu mục này, hãy đưa biên nhận cho tổ kiểm phiếu',
        en: 'not in the list; if you voted on this item, show your receipt to the counting team',
      };
  }
}
