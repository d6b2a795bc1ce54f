import { randomBytes } from 'node:crypto';
import { IMPORT_LIMITS } from '@thidua/domain/imports';
import { buildDocx, buildJpeg, buildLockedOffice, buildPdf, buildPng, buildWorkbook } from '@thidua/testing';
import { expect, test } from 'vitest';
import { findFormat } from './attachment-format.ts';

const find = (bytes: Uint8Array) => findFormat({ bytes, limits: IMPORT_LIMITS });
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

test('a picture is as large as its head says', async () => {
  expect((await find(buildPng(50_000, 50_000))).pixels).toBe(2_500_000_000);
  expect((await find(buildJpeg(65_000, 65_000))).pixels).toBe(4_225_000_000);
});
