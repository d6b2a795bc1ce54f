import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

import { Failure } from './failure.mjs';
import { at } from './paths.mjs';
import { run } from './run.mjs';
import { UP_TO_DATE } from './steps.mjs';

/** The same engine without windows: a third less work for the processor than a whole browser told to show nothing. */
const SHELL = '/usr/bin/chromium-headless-shell';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PLAYWRIGHT_CACHES = [
  process.env.PLAYWRIGHT_BROWSERS_PATH,
  path.join(homedir(), '.cache', 'ms-playwright'),
  path.join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  path.join(homedir(), 'AppData', 'Local', 'ms-playwright'),
];

/** Folders of Playwright's cache begin so; where in each the program lies. */
const WHOLE = {
  folder: 'chromium-',
  programs: [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ],
};
const WITHOUT_WINDOWS = {
  folder: 'chromium_headless_shell-',
  programs: [
    ...['linux64', 'mac-arm64', 'mac-x64'].map((system) => [
      `chrome-headless-shell-${system}`,
      'chrome-headless-shell',
    ]),
    ['chrome-headless-shell-win64', 'chrome-headless-shell.exe'],
  ],
};

/** Undefined when this machine has neither Chromium nor Chrome nor Edge. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  const places = [SHELL, ...inPlaywrightCaches(WITHOUT_WINDOWS), ...USUAL_PLACES, ...inPlaywrightCaches(WHOLE)];
  return [...(named ? [named] : []), ...places].find((program) => existsSync(program));
}

function inPlaywrightCaches({ folder, programs }) {
  return PLAYWRIGHT_CACHES.filter((cache) => cache && existsSync(cache)).flatMap((cache) =>
    readdirSync(cache)
      .filter((name) => name.startsWith(folder))
      .flatMap((name) => programs.map((inside) => path.join(cache, name, ...inside))),
  );
}

/** Makes sure that there is a browser: the system's, else Debian's package when we may install it, else Playwright's own. */
export async function ensureBrowser(node) {
  if (findBrowser()) return UP_TO_DATE;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], { env });
  }
  if (!findBrowser()) {
    await run(node, [at('e2e/node_modules/@playwright/test/cli.js'), 'install', '--only-shell', 'chromium'], {
      cwd: at('e2e'),
    });
  }
  if (!findBrowser()) {
    throw new Failure(
      'Không tìm thấy trình duyệt để chạy các bài kiểm thử. Hãy cài Chromium, Chrome hoặc Edge (trên Debian: "sudo apt-get install chromium-headless-shell"), hoặc đặt CHROMIUM_PATH tới chương trình, rồi chạy lại.',
      'No browser for the journeys: install Chromium, Chrome or Edge, or set CHROMIUM_PATH, and run again.',
    );
  }
}
