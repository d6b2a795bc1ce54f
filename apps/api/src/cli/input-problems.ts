import type { InputProblem } from '@thidua/domain/kernel';
import type { Words } from './command.ts';

/** Fields of use cases, as options and arguments are called where the names differ. */
const NAMES: Readonly<Record<string, string>> = {
  parentName: '--parent',
  documentSign: '--sign',
  username: 'USERNAME',
  fullName: '--name',
  displayName: '--name',
  recruitedOn: '--since',
};

type Describe = (name: string, problem: InputProblem) => Words;

const SAID: Readonly<Record<string, Describe>> = {
  MISSING: (name) => ({ vi: `${name} còn trống.`, en: `${name} is empty.` }),
  REQUIRED: (name) => ({ vi: `${name} còn trống.`, en: `${name} is empty.` }),
  TOO_LONG: (name, { limit }) => ({ vi: `${name} dài quá ${limit} ký tự.`, en: `${name} is longer than ${limit}.` }),
  TAKEN: (name) => ({ vi: `${name} đã có người dùng.`, en: `${name} is taken.` }),
  UNKNOWN: (name) => ({ vi: `${name}: không có mã này.`, en: `${name}: there is none of this code.` }),
  HAS_ACCOUNT: (name) => ({ vi: `${name}: người này đã có tài khoản.`, en: `${name}: this person has an account.` }),
  ONE_WORD: (name) => ({ vi: `${name} cần cả họ và tên.`, en: `${name} needs family name and given name.` }),
  NAMESAKE: () => ({
    vi: 'Đã có người trùng họ tên; hãy dùng --staff MÃ, hoặc thêm người trên màn hình với ngày sinh.',
    en: 'Somebody of this name is there; use --staff CODE, or add the person on the screen, with a birth date.',
  }),
};

/** What is wrong with what was typed, one line a problem. */
export function describeProblems(problems: readonly InputProblem[]): Words {
  const all = problems.map((problem) => {
    const name = NAMES[problem.field] ?? `--${problem.field}`;
    const describe =
      SAID[problem.code] ??
      ((it: string) => ({
        vi: `${it} chưa đúng dạng: chữ thường không dấu, số, dấu chấm hoặc dấu nối.`,
        en: `${it} has a wrong form: small letters without marks, digits, dots or dashes.`,
      }));
    return describe(name, problem);
  });
  return { vi: all.map(({ vi }) => vi).join('\n'), en: all.map(({ en }) => en).join('\n') };
}
