import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';
import { byteReader } from './byte-reader.ts';
import { OperationError } from './operation-error.ts';

/**
 * A file that nobody without the key reads or changes unnoticed. Layout: 16 bytes of magic, 4 of length, a head of JSON in the
 * clear, its SHA-256 (32), a check value of the key (32), then chunks of 64 KiB under AES-256-GCM, each with its tag. The nonce
 * of a chunk is its number and whether it is the last one (the STREAM construction), so chunks that are cut off, swapped,
 * repeated or altered do not open. Every file has a key of its own, derived from the given one and 32 random bytes of the head.
 */
const MAGIC = Buffer.from('THIDUA-SEALED 1\n', 'latin1');
const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
const HASH_BYTES = 32;
const HEAD_MAX = 64 * 1024;
const ALGORITHM = 'aes-256-gcm';

/** What the file holds; told apart so that one is not taken for the other. */
export type SealedContent = 'backup' | 'keys';

const HeadSchema = z.object({
  content: z.enum(['backup', 'keys']),
  at: z.string(),
  salt: z.base64(),
  key: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('file'), id: z.string() }),
    z.object({
      kind: z.literal('passphrase'),
      salt: z.base64(),
      // Bounds, because the head is read before anything is known to be genuine.
      cost: z.number().int().min(1024).max(1_048_576),
      blockSize: z.number().int().min(1).max(16),
      parallel: z.number().int().min(1).max(4),
    }),
  ]),
});
type SealedHead = z.infer<typeof HeadSchema>;
export type KeyHint = SealedHead['key'];

/** A key with what the reader of the file will need to find it again. */
export interface SealingKey {
  readonly secret: Uint8Array;
  readonly hint: KeyHint;
}

interface FileKeys {
  readonly cipher: Buffer;
  readonly check: Buffer;
}

export async function* seal(
  source: AsyncIterable<Buffer>,
  content: SealedContent,
  key: SealingKey,
): AsyncGenerator<Buffer> {
  const head: SealedHead = {
    content,
    at: new Date().toISOString(),
    salt: randomBytes(32).toString('base64'),
    key: key.hint,
  };
  const opening = openingOf(head);
  const keys = keysOf(key.secret, head);
  yield Buffer.concat([opening, sha256(opening), checkOf(keys, opening)]);

  const place = sha256(opening);
  const reader = byteReader(source);
  for (let number = 0; ; number += 1) {
    const plain = await reader.take(CHUNK_BYTES);
    const isLast = await reader.isAtEnd();
    const cipher = createCipheriv(ALGORITHM, keys.cipher, nonceOf(number, isLast)).setAAD(place);
    yield Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    if (isLast) return;
  }
}

/** The content again, chunk by chunk; `secretFor` finds the key that the head asks for. Throws OperationError. */
export async function* open(
  source: AsyncIterable<Buffer>,
  content: SealedContent,
  secretFor: (hint: KeyHint) => Promise<Uint8Array>,
): AsyncGenerator<Buffer> {
  const reader = byteReader(source);
  const { head, opening } = await readOpening(reader, content);
  if (head.content !== content) throw notThis(content);
  const keys = keysOf(await secretFor(head.key), head);
  const check = await reader.take(HASH_BYTES);
  if (check.length !== HASH_BYTES) throw damaged();
  if (!timingSafeEqual(check, checkOf(keys, opening))) throw wrongKey(head.key);

  const place = sha256(opening);
  for (let number = 0; ; number += 1) {
    const sealed = await reader.take(CHUNK_BYTES + TAG_BYTES);
    const isLast = await reader.isAtEnd();
    if (sealed.length < TAG_BYTES) throw damaged();
    yield openChunk(sealed, keys, place, number, isLast);
    if (isLast) return;
  }
}

function openChunk(sealed: Buffer, keys: FileKeys, place: Buffer, number: number, isLast: boolean): Buffer {
  try {
    const decipher = createDecipheriv(ALGORITHM, keys.cipher, nonceOf(number, isLast))
      .setAAD(place)
      .setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw damaged(number * (CHUNK_BYTES + TAG_BYTES), cause);
  }
}

async function readOpening(
  reader: ReturnType<typeof byteReader>,
  content: SealedContent,
): Promise<{ head: SealedHead; opening: Buffer }> {
  const start = await reader.take(MAGIC.length + 4);
  if (!start.subarray(0, MAGIC.length).equals(MAGIC)) throw notThis(content);
  const length = start.length === MAGIC.length + 4 ? start.readUInt32BE(MAGIC.length) : 0;
  if (length === 0 || length > HEAD_MAX) throw damaged();
  const opening = Buffer.concat([start, await reader.take(length)]);
  const sum = await reader.take(HASH_BYTES);
  if (!sum.equals(sha256(opening))) throw damaged();
  const parsed = HeadSchema.safeParse(JSON.parse(opening.subarray(MAGIC.length + 4).toString('utf8')));
  if (!parsed.success) throw newer();
  return { head: parsed.data, opening };
}

function openingOf(head: SealedHead): Buffer {
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([MAGIC, length, json]);
}

function keysOf(secret: Uint8Array, head: SealedHead): FileKeys {
  const both = Buffer.from(
    hkdfSync('sha256', secret, Buffer.from(head.salt, 'base64'), `thidua/sealed/v1/${head.content}`, 64),
  );
  return { cipher: both.subarray(0, 32), check: both.subarray(32) };
}

function checkOf(keys: FileKeys, opening: Buffer): Buffer {
  return createHmac('sha256', keys.check).update(opening).digest();
}

/** 12 bytes: seven zeros, the number of the chunk, 1 for the last. The key is the file's own, so numbers never meet again. */
function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 7);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

function sha256(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}

function damaged(at?: number, cause?: unknown): OperationError {
  return new OperationError(
    'DAMAGED',
    {
      vi: `Tệp bị hỏng, bị cắt hoặc bị sửa${at === undefined ? ' ở phần đầu' : ` (quanh byte ${at})`}. Hãy dùng một bản khác; không có gì được ghi.`,
      en: `The file is damaged, cut or changed${at === undefined ? ' in its head' : ` (near byte ${at})`}. Use another one; nothing was written.`,
    },
    { cause },
  );
}

function wrongKey(hint: KeyHint): OperationError {
  return hint.kind === 'passphrase'
    ? new OperationError('WRONG_KEY', { vi: 'Mật khẩu của tệp không đúng.', en: 'The passphrase is wrong.' })
    : new OperationError('WRONG_KEY', {
        vi: `Khóa không đúng: tệp cần khóa ${hint.id}. Chỉ tới tệp khóa hoặc tệp chữ khôi phục bằng --key-file.`,
        en: `Wrong key: the file needs key ${hint.id}. Name the key file, or a file with the recovery text, with --key-file.`,
      });
}

function notThis(content: SealedContent): OperationError {
  return content === 'backup'
    ? new OperationError('DAMAGED', {
        vi: 'Tệp này không phải bản sao lưu của Thi Đua, hoặc phần đầu đã hỏng.',
        en: 'This is no backup of Thi Đua, or its head is damaged.',
      })
    : new OperationError('DAMAGED', {
        vi: 'Tệp này không phải tệp khóa xuất bằng "thidua keys export".',
        en: 'This is no file of "thidua keys export".',
      });
}

function newer(): OperationError {
  return new OperationError('NEWER', {
    vi: 'Tệp do bản chương trình mới hơn tạo ra. Hãy cập nhật chương trình.',
    en: 'The file was made by a newer release. Update the program.',
  });
}
