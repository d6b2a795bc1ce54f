import { PASSWORD_MIN } from '@thidua/domain/accounts';

let list: Promise<ReadonlySet<string>> | undefined;

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
