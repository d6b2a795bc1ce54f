import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  // The same engine without windows: a third less work for the processor than a whole browser told to show nothing.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser of this machine: the one CHROMIUM_PATH names, else Chromium (without windows where it is), Chrome or Edge in their usual places. */
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
