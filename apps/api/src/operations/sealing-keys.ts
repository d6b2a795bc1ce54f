import { createHash, randomBytes, scrypt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { lengthOf } from '@thidua/domain/kernel';
import { KEY_BYTES } from '../platform/secrets/key-folder.ts';
import { OperationError } from './operation-error.ts';
import { keyOfRecoveryText } from './recovery-text.ts';
import type { KeyHint, SealingKey } from './sealed-file.ts';

/** 128 MiB and about a third of a second for one guess. */
const COST = { cost: 131_072, blockSize: 8, parallel: 1 } as const;

/** Shorter ones are guessed once somebody has the file. */
export const PASSPHRASE_MIN = 12;

/** What a key is called in the open: enough to find it, nothing to compute it from. */
export function keyId(key: Uint8Array): string {
  return createHash('sha256').update('thidua/key-id').update(key).digest('hex').slice(0, 16);
}

export function sealingKeyOf(key: Uint8Array): SealingKey {
  return { secret: key, hint: { kind: 'file', id: keyId(key) } };
}

/** A key from words, with fresh salt. Throws OperationError for too short ones. */
export async function sealingKeyFromPassphrase(passphrase: string): Promise<SealingKey> {
  if (lengthOf(passphrase) < PASSPHRASE_MIN) {
    throw new OperationError('NOT_FINE', {
      vi: `Mật khẩu của tệp phải có ít nhất ${PASSPHRASE_MIN} ký tự.`,
      en: `The passphrase needs at least ${PASSPHRASE_MIN} characters.`,
    });
  }
  const hint: KeyHint = { kind: 'passphrase', salt: randomBytes(16).toString('base64'), ...COST };
  return { secret: await stretch(passphrase, hint), hint };
}

/** Where the key of a file comes from when it is opened. */
export interface SecretSources {
  readonly passphrase?: () => Promise<string>;
  /** 32 bytes, or the recovery text. */
  readonly keyFile?: string | undefined;
}

/** Asks once, however often the file is read. */
export function secretFinder({ passphrase, keyFile }: SecretSources): (hint: KeyHint) => Promise<Uint8Array> {
  const found = new Map<string, Promise<Uint8Array>>();
  const find = async (hint: KeyHint): Promise<Uint8Array> => {
    if (hint.kind === 'passphrase') {
      if (passphrase === undefined) throw needs('passphrase');
      return stretch(await passphrase(), hint);
    }
    if (keyFile === undefined) throw needs(hint.id);
    return readKeyFile(keyFile);
  };
  return (hint) => {
    const name = hint.kind === 'passphrase' ? hint.salt : hint.id;
    const secret = found.get(name) ?? find(hint);
    found.set(name, secret);
    return secret;
  };
}

/** A key file as it lies in the key folder, or the recovery text typed from paper. */
export async function readKeyFile(file: string): Promise<Uint8Array> {
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch (cause) {
    throw new OperationError(
      'NO_INPUT',
      {
        vi: `Không đọc được tệp khóa ${file}. Chỉ tới tệp khóa hoặc tệp chữ khôi phục bằng --key-file.`,
        en: `The key file ${file} cannot be read. Name a key file, or a file with the recovery text, with --key-file.`,
      },
      { cause },
    );
  }
  return content.length === KEY_BYTES ? content : keyOfRecoveryText(content.toString('utf8'));
}

/** Letters look the same whatever keyboard wrote them. */
async function stretch(passphrase: string, hint: Extract<KeyHint, { kind: 'passphrase' }>): Promise<Uint8Array> {
  const { cost, blockSize, parallel, salt } = hint;
  const options = { N: cost, r: blockSize, p: parallel, maxmem: 256 * cost * blockSize };
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), KEY_BYTES, options, (error, key) =>
    error ? reject(error) : resolve(key),
  );
  return promise;
}

function needs(what: string): OperationError {
  return what === 'passphrase'
    ? new OperationError('WRONG_KEY', {
        vi: 'Tệp được khóa bằng mật khẩu. Ghi mật khẩu vào một tệp rồi thêm --passphrase-file TỆP, hoặc chạy ở cửa sổ lệnh để được hỏi.',
        en: 'The file is locked with a passphrase. Put it into a file and add --passphrase-file FILE, or run in a terminal to be asked.',
      })
    : new OperationError('WRONG_KEY', {
        vi: `Tệp cần khóa ${what}. Chỉ tới tệp khóa hoặc tệp chữ khôi phục bằng --key-file.`,
        en: `The file needs key ${what}. Name the key file, or a file with the recovery text, with --key-file.`,
      });
}
