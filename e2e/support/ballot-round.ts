import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { COMMAND } from './server-process.ts';

/** A ballot waits up to 25 seconds of its own before it leaves; the window of a collection is half a minute long. */
export const SENDING = 60_000;

const VERIFIER = path.resolve(import.meta.dirname, '../../verifier/round_verify.py');

/** An act of the panel, with its dialog: done when the dialog has gone. */
export async function act(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: SENDING });
}

/** A member compares the code, takes all ballots, looks at the recovery code and writes it down; gives that code. */
export async function collect(page: Page, look?: () => Promise<void>): Promise<string> {
  await page.getByRole('checkbox', { name: 'Hai mã giống nhau' }).check();
  await page.getByRole('button', { name: 'Nhận phiếu', exact: true }).click();
  const keep = page.getByRole('button', { name: 'Tôi đã chép mã' });
  await keep.waitFor({ timeout: SENDING });
  const written = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){8}$/).textContent()) ?? '';
  await look?.();
  await keep.click();
  await expect(page.getByText('Đã nhận phiếu. Chờ người chủ trì mở hòm phiếu.')).toBeVisible();
  return written;
}

/** At a desk all items stand on the page; on a phone one after the other. Ends at the last look before the ballots go. */
export async function choose(page: Page, choices: readonly string[]): Promise<void> {
  const next = page.getByRole('button', { name: 'Phiếu sau' });
  for (const [index, choice] of choices.entries()) {
    if (index > 0 && (await next.isVisible())) await next.click();
    await page
      .getByRole('group', { name: new RegExp(`^${index + 1}\\. `) })
      .getByRole('radio', { name: choice, exact: true })
      .check();
  }
  await page.getByRole('button', { name: 'Kiểm tra trước khi bỏ phiếu' }).click();
}

/** A teller types the code that stands on the wall. */
export async function confirmCode(teller: Page, code: string): Promise<void> {
  await teller.getByRole('button', { name: 'Xác nhận mã' }).click();
  const dialog = teller.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Mã trên màn hình phòng họp' }).fill(code);
  await dialog.getByRole('button', { name: 'Xác nhận mã' }).click();
  await expect(dialog).toBeHidden();
}

/** The code under which the round was sealed, as the page of whoever sealed it shows it. */
export async function sealCode(page: Page): Promise<string> {
  const shown = page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/).first();
  return (await shown.textContent()) ?? '';
}

/** The list of ballots that everybody of the council can take away. */
export async function takeList(page: Page, file: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải danh sách phiếu (JSON)' }).click(),
  ]);
  await download.saveAs(file);
}

/** The two recounts that share no line, the product's own command and the program of another language: what they say, or why not. */
export const RECOUNTS: readonly ((file: string, code: string) => Promise<string>)[] = [
  (file, code) => said(process.execPath, [COMMAND, 'round', 'verify', file, '--code', code]),
  (file, code) => said('python3', [VERIFIER, file, '--code', code]),
];

async function said(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { env: { ...process.env, LANG: 'vi_VN.UTF-8' } });
  return stdout;
}
