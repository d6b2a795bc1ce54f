import { LONGEST_GROUND } from '@thidua/domain/audit';
import { eraseSubject } from '../features/audit/use-cases/erase-subject.ts';
import type { EraseSubjectRefusal } from '../features/audit/use-cases/erase-subject.ts';
import { openSystem } from '../operations/open-system.ts';
import { CommandFailure, printJson } from './command.ts';
import type { Command, Words } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { knownAccount } from './known-account.ts';
import { neededOption } from './needed-option.ts';

/** What the law has kept, whoever asks: said each time, so that the answer to the person is true. */
const KEPT: Words = {
  vi: `Vẫn giữ, vì pháp luật buộc lưu: quyết định khen thưởng, danh hiệu đã công bố, hồ sơ đề nghị, biên bản họp và hồ sơ cán bộ.
Các dòng nhật ký còn đó nhưng không còn gọi tên hay ghi dữ liệu của người này. Bản sao lưu làm trước hôm nay vẫn chứa dữ liệu cũ cho
đến khi hết hạn giữ; khôi phục bản đó thì chạy lại lệnh này.`,
  en: `Kept, because the law demands it: decisions, published honours, dossiers, minutes and the staff record. The entries of the trail
stay, without this person's name or data. Backups made before today hold the old data until they are deleted; after restoring one, run
this command again.`,
};

/** `thidua erase-subject WHO --ground … --asked-by … --approved-by …`: takes out of the trail what it tells about a person. */
export const eraseSubjectCommand: Command = async (input) => {
  const { env, tell, json, args } = input;
  const [subject = ''] = args;
  const [legalGround, asker, approver] = ['ground', 'asked-by', 'approved-by'].map((option) =>
    neededOption(input, option, 'erase-subject'),
  ) as [string, string, string]; // one for each of the three
  const system = await openSystem(env, tell);
  try {
    const outcome = await eraseSubject(system.context, {
      subject,
      legalGround,
      askedById: await knownAccount(system.context, asker),
      approvedById: await knownAccount(system.context, approver),
    });
    if (!outcome.ok) throw new CommandFailure(EXIT.NOT_FINE, refusal(outcome.error, subject));
    const { entries } = outcome.value;
    if (json) printJson(outcome.value);
    else {
      tell({
        vi: `Đã xóa phần cá nhân của ${subject} ở ${entries} dòng nhật ký, cùng khóa của người đó; không khôi phục được.`,
        en: `Erased the personal part of ${subject} in ${entries} entries, with the key; it cannot be brought back.`,
      });
      tell(KEPT);
    }
    return EXIT.DONE;
  } finally {
    await system.close();
  }
};

function refusal(code: EraseSubjectRefusal, subject: string): Words {
  switch (code) {
    case 'SUBJECT_UNKNOWN':
      return {
        vi: `Cơ quan của người đề nghị không có cán bộ hay tài khoản nào là "${subject}".`,
        en: `The body of who asks has neither staff nor an account called "${subject}".`,
      };
    case 'SUBJECT_AMBIGUOUS':
      return {
        vi: `"${subject}" vừa là mã cán bộ của một người, vừa là tên đăng nhập của người khác: hãy gõ mã cán bộ hoặc tên đăng nhập khác.`,
        en: `"${subject}" is one person's staff code and another's user name: type the other of the two.`,
      };
    case 'ALREADY_ERASED':
      return { vi: 'Đã xóa từ trước; không còn gì để xóa.', en: 'Erased before; nothing is left to erase.' };
    case 'STILL_ACTIVE':
      return {
        vi: `${subject} còn đăng nhập được: việc người này làm phải còn truy ra được. Khóa tài khoản trước: thidua user disable TÊN`,
        en: `${subject} can still sign in, and what they do has to stay answerable. Disable the account first: thidua user disable NAME`,
      };
    case 'SAME_PERSON_TWICE':
      return {
        vi: 'Người đề nghị và người duyệt phải là hai người.',
        en: 'Who asks and who approves must be two people.',
      };
    case 'ABOUT_ONESELF':
      return {
        vi: 'Không ai đề nghị hay duyệt việc xóa dữ liệu của chính mình.',
        en: 'Nobody asks for or approves the erasure of their own data.',
      };
    case 'MAY_NOT_ASK':
      return {
        vi: 'Người đề nghị (--asked-by) phải đang là thường trực hoặc quản trị, tài khoản không bị khóa.',
        en: 'Who asks (--asked-by) must be secretary or administrator today, with an account that is not disabled.',
      };
    case 'MAY_NOT_APPROVE':
      return {
        vi: 'Người duyệt (--approved-by) phải đang là giám đốc của chính cơ quan đó, tài khoản không bị khóa.',
        en: 'Who approves (--approved-by) must be the director of the same body today, with an account that is not disabled.',
      };
    case 'GROUND_MISSING':
      return { vi: 'Căn cứ (--ground) đang trống.', en: 'The ground (--ground) is empty.' };
    case 'GROUND_TOO_LONG':
      return {
        vi: `Căn cứ dài quá ${LONGEST_GROUND} chữ.`,
        en: `The ground is longer than ${LONGEST_GROUND} characters.`,
      };
    case 'GROUND_NAMES_PERSON':
      return {
        vi: 'Căn cứ nằm lại mãi trong nhật ký, nên không được ghi họ tên người đó: hãy ghi số và ngày của đơn.',
        en: 'The ground stays in the trail for good, so it must not name the person: give number and date of the request.',
      };
  }
}
