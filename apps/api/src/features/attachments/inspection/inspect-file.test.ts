import { createHash, randomBytes } from 'node:crypto';
import {
  buildDocx,
  buildJpeg,
  buildLockedOffice,
  buildPdf,
  buildPhoto,
  buildPhotoPng,
  buildPng,
  buildWorkbook,
  PHOTO_MARK,
} from '@thidua/testing';
import { describe, expect, test } from 'vitest';
import { giveBack } from '../../../platform/files/give-back.ts';
import { FileMissing } from '../../../platform/ports/file-store.ts';
import { inspectFile } from './inspect-file.ts';

/**
 * A file as the store gives it, in pieces so small that everything that is looked for lies across a seam; what was given out is
 * taken back as soon as more is asked for.
 */
const fetched = (bytes: Uint8Array, piece = 7) => ({
  bytes: bytes.length,
  read: async function* read(start: number, end: number) {
    for (let at = start; at < end; at += piece) {
      const part = new Uint8Array(bytes.subarray(at, Math.min(end, at + piece)));
      yield await Promise.resolve(part);
      giveBack(part);
    }
  },
});
const find = (bytes: Uint8Array) => inspectFile(fetched(bytes));
const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml';
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

test.each([
  ['PDF', buildPdf()],
  ['DOCX', buildDocx()],
  ['XLSX', buildWorkbook({ sheets: [{ name: 'A', rows: [['1']] }] })],
  ['PNG', buildPng()],
  ['JPEG', buildJpeg()],
])('%s is known by what is in it', async (format, bytes) => {
  expect((await find(bytes)).format).toBe(format);
});

test.each([
  ['a page', HTML],
  ['a drawing that can run scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a text', Buffer.from('Kế hoạch')],
  ['a zip of anything', buildDocx({}, 'text/plain')],
  ['a PDF behind something else', Buffer.concat([HTML, buildPdf()])],
])('%s is none of the kinds', async (_what, bytes) => {
  expect((await find(bytes)).format).toBeUndefined();
});

test.each([
  ['DAMAGED', 'a PDF without its end', buildPdf().subarray(0, 40)],
  ['DAMAGED', 'a picture without its end', Buffer.concat([buildPng().subarray(0, 20), HTML, HTML])],
  ['DAMAGED', 'a photo without a frame', buildJpeg().subarray(0, 10)],
  ['HAS_MACROS', 'a renamed macro file', buildDocx({}, MACRO)],
  ['HAS_MACROS', 'a macro in an ordinary file', buildDocx({ 'word/vbaProject.bin': randomBytes(20) })],
  ['PASSWORD_PROTECTED', 'a locked Word file', buildLockedOffice()],
  ['PASSWORD_PROTECTED', 'a locked PDF', buildPdf({ trailer: '/Encrypt 9 0 R' })],
  ['UNSAFE_ARCHIVE', 'a part named as a path', buildDocx({ 'word/../../etc/passwd': randomBytes(4) })],
  ['UNSAFE_ARCHIVE', 'an archive in the file', buildDocx({ 'word/embeddings/a.zip': randomBytes(4) })],
])('%s: %s', async (code, _what, bytes) => {
  await expect(find(bytes)).rejects.toThrow(code);
});

test.each([
  ['PDF', buildPdf()],
  ['DOCX', buildDocx()],
  ['JPEG', buildJpeg()],
])('a store that fails while a %s is read is a fault of ours, not of the file', async (_format, bytes) => {
  // Each further range fails, the last of them while the parts of the file are read.
  for (let ranges = 0; ranges < 8; ranges += 1) {
    let left = ranges;
    const file = fetched(bytes);
    const failing = {
      ...file,
      read: async function* read(start: number, end: number) {
        left -= 1;
        if (left < 0) throw new FileMissing('ab');
        yield* file.read(start, end);
      },
    };
    const outcome = await inspectFile(failing).then(
      () => 'READ',
      (error: unknown) => error,
    );
    if (outcome !== 'READ') expect(outcome).toBeInstanceOf(FileMissing);
    else expect(left).toBeGreaterThanOrEqual(0);
  }
});

test('a picture is as large as its head says', async () => {
  expect((await find(buildPng(50_000, 50_000))).pixels).toBe(2_500_000_000);
  expect((await find(buildJpeg(65_000, 65_000))).pixels).toBe(4_225_000_000);
});

describe('photographs', () => {
  test.each([
    ['JPEG', buildPhoto()],
    ['JPEG, upright', buildPhoto({ orientation: 1 })],
    ['JPEG of many pieces', buildPhoto({ filler: 20_000 })],
    ['PNG', buildPhotoPng()],
    ['PNG, upright', buildPhotoPng({ orientation: 1 })],
  ])('%s is kept to the last bit of the picture, and nothing else of it', async (_what, { photo, bare }) => {
    for (const piece of [1, 7, 64, 65_536]) {
      const { cleaned, ...found } = await inspectFile(fetched(photo, piece));
      expect(found).toMatchObject({ pixels: 192, bytes: bare.length, sha256: sha256Of(bare) });
      const kept: Uint8Array[] = [];
      for await (const part of cleaned!(fetched(photo, piece).read(0, photo.length))) kept.push(new Uint8Array(part));
      expect(Buffer.concat(kept).equals(bare), `in pieces of ${piece}`).toBe(true);
    }
    expect(Buffer.from(photo).includes(PHOTO_MARK)).toBe(true);
    expect(Buffer.from(bare).includes(PHOTO_MARK)).toBe(false);
  });

  test.each([buildPhoto(), buildPhotoPng()])('what was cleaned is kept as it is %#', async ({ bare }) => {
    expect(await find(bare)).toMatchObject({ cleaned: undefined, bytes: bare.length });
  });

  test('every way of holding the camera is kept, and nonsense is not', async () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      const { photo, bare } = buildPhoto({ orientation });
      expect((await find(photo)).sha256).toBe(sha256Of(bare));
    }
    const upright = sha256Of(buildPhoto({ orientation: 1 }).bare);
    expect((await find(buildPhoto({ orientation: 9 }).photo)).sha256).toBe(upright);
  });

  test('EXIF that points outside of itself breaks nothing', async () => {
    const { photo } = buildPhoto();
    const bent = Buffer.from(photo);
    const tiff = bent.indexOf('II*\0', 0, 'latin1');
    for (const directory of [0xffff_ffff, 0x7fff_ffff, 60, 100_000]) {
      bent.writeUInt32LE(directory, tiff + 4);
      expect((await find(bent)).sha256).toBe(sha256Of(buildPhoto({ orientation: 1 }).bare));
    }
  });
});

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
