import { PASSWORD_MIN } from '@thidua/domain/accounts';
import { foldText } from '@thidua/domain/kernel';

let list: Promise<ReadonlySet<string>> | undefined;

/** What people here begin a password with when they may choose any; the leaked lists are of other languages. */
const VIETNAMESE_STEMS: ReadonlySet<string> = new Set([
  'anhyeuem',
  'bimat',
  'chaoban',
  'congty',
  'conyeume',
  'cuocsong',
  'dangnhap',
  'emyeuanh',
  'giadinh',
  'hanhphuc',
  'hatinh',
  'hoahong',
  'khenthuong',
  'matkhau',
  'matkhaumoi',
  'ngoaivu',
  'songoaivu',
  'taikhoan',
  'thanhcong',
  'tinhyeu',
  'toiyeuvietnam',
  'vietnam',
  'vietnamvodich',
  'xinchao',
  'yeuanh',
  'yeuem',
]);

/** A stem with figures and signs before or behind it, with marks or without: `Matkhau@123`, `2021 Hà Tĩnh!`. */
export function isVietnameseCommon(password: string): boolean {
  const letters = foldText(password)
    .replaceAll(' ', '')
    .replace(/^[^a-z]+|[^a-z]+$/g, '');
  return VIETNAMESE_STEMS.has(letters);
}

/**
 * The passwords that lists of leaked ones begin with (@zxcvbn-ts/language-common, some 49,000 with small letters; ASVS 6.2.4
 * asks for 3,000), those long enough to be typed here at all. Read once, when somebody first chooses a password.
 */
export function commonPasswords(): Promise<ReadonlySet<string>> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].filter((password) => password.length >= PASSWORD_MIN)),
  );
  return list;
}
