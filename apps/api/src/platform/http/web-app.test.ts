import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSecurityHeaders } from './security-headers.ts';
import { serveWebApp } from './web-app.ts';

const SCRIPT = 'export const lời = "thi đua";\n'.repeat(200);
const app = fastify();
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'thidua-web-'));
  const put = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  put('web/index.html', '<html><style nonce="%CSP_NONCE%"></style>trang</html>');
  put('web/theme.js', SCRIPT);
  put('web/assets/page-a1b2.js', SCRIPT);
  put('web/assets/gone-c3d4.js', SCRIPT);
  put('web/assets/letters-e5f6.woff2', 'letters');
  put('web/.vite/manifest.js', 'secret');
  put('secret.js', 'secret');
  await addSecurityHeaders(app, false);
  serveWebApp(app, path.join(folder, 'web'));
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('tệp của giao diện', () => {
  test.each([
    ['gzip, deflate, br', 'br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip;q=0.8, br;q=0', 'gzip', (bytes: Buffer) => gunzipSync(bytes)],
    ['identity', undefined, (bytes: Buffer) => bytes],
  ])('gửi theo cách nén mà trình duyệt nhận được: %s', async (accepts, encoding, unpack) => {
    const reply = await get('/assets/page-a1b2.js', { 'accept-encoding': accepts });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-encoding']).toBe(encoding);
    expect(reply.headers['vary']).toBe('accept-encoding');
    expect(reply.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(unpack(reply.rawPayload).toString()).toBe(SCRIPT);
  });

  test('tên có dấu của nội dung thì giữ mãi; tên không có thì mỗi lần hỏi lại, chưa đổi thì không gửi lại', async () => {
    expect((await get('/assets/page-a1b2.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const first = await get('/theme.js');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get('/theme.js', { 'if-none-match': String(first.headers['etag']) });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
  });

  test('phông chữ vốn đã nén thì gửi nguyên', async () => {
    const reply = await get('/assets/letters-e5f6.woff2', { 'accept-encoding': 'br' });
    expect([reply.headers['content-encoding'], reply.headers['content-type'], reply.payload]).toEqual([
      undefined,
      'font/woff2',
      'letters',
    ]);
  });

  test('tệp đã bị lấy đi sau khi máy chủ chạy là không tìm thấy, không phải lỗi', async () => {
    rmSync(path.join(folder, 'web/assets/gone-c3d4.js'));
    expect((await get('/assets/gone-c3d4.js')).statusCode).toBe(404);
  });

  test.each([
    '/.vite/manifest.js',
    '/../secret.js',
    '/assets/../../secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets',
    '/assets/PAGE-A1B2.JS',
  ])('%s không dẫn ra ngoài các tệp ấy', async (url) => {
    const reply = await get(url);
    expect([reply.statusCode, reply.payload]).toEqual([404, 'Không tìm thấy.\n']);
  });

  test('địa chỉ mà người mở thì nhận trang, mỗi lần một lời riêng cho kiểu chữ', async () => {
    const reply = await get('/sang-kien', { accept: 'text/html' });
    expect(reply.statusCode).toBe(200);
    expect(reply.payload).toMatch(/nonce="[0-9a-f]{32}".*trang/);
    expect(reply.headers['cache-control']).toBe('no-store');
  });
});
