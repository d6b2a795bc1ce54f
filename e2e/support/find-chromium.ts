import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of this machine: the one CHROMIUM_PATH names, else Chromium, Chrome or Edge in their usual places. */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  const found = [...(named === undefined ? [] : [named]), ...USUAL_PLACES, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
  if (found === undefined) {
    throw new Error(
      'Không tìm thấy trình duyệt. Cài Chromium, hoặc đặt CHROMIUM_PATH. / No browser found: install Chromium or set CHROMIUM_PATH.',
    );
  }
  return found;
}
