import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './support/find-chromium.ts';
import { DESK, PHONE } from './support/devices.ts';

const chromium = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    executablePath: findChromium(),
    // Without these the browser asks servers outside for updates and names, and waits for answers that never come.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

export default defineConfig({
  testDir: 'journeys',
  outputDir: 'results',
  globalSetup: './support/start-cluster.ts',
  // One body a file: tests of a file tell one story in order, files do not meet.
  fullyParallel: false,
  // Two files at a time, each with a browser and a server of its own: while one waits for its server, the other draws.
  workers: 2,
  // A browser on a busy machine may stumble; the report names what needed a second try as flaky.
  retries: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter:
    process.env['THIDUA_E2E_JSON'] === undefined
      ? [['list']]
      : [['list'], ['json', { outputFile: process.env['THIDUA_E2E_JSON'] }]],
  use: {
    actionTimeout: 20_000,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desk',
      // The author writes on a phone; in that story head and secretariat sit at their desks.
      testIgnore: ['**/initiative.spec.ts'],
      use: { ...chromium, ...DESK },
    },
    {
      name: 'phone',
      // Stories of requests rather than of screens: one size is enough.
      testIgnore: [
        '**/account.spec.ts',
        '**/account-recovery.spec.ts',
        '**/crash.spec.ts',
        '**/bad-input.spec.ts',
        '**/two-processes.spec.ts',
        // Looks at each page at both sizes by itself.
        '**/pages.spec.ts',
        '**/organisation.spec.ts',
        '**/records.spec.ts',
        '**/delegation.spec.ts',
        // Goes to the phone by itself, where the director and a member do.
        '**/award-revocation.spec.ts',
        // Signs in on a phone where the story is one of the phone.
        '**/registration.spec.ts',
        '**/attendance.spec.ts',
        // Their pages are looked at on a phone by pages.spec.
        '**/examples-and-checks.spec.ts',
        '**/targets.spec.ts',
        '**/block-scoring.spec.ts',
        '**/plan-proposal.spec.ts',
        // Heads and secretariat sit at their desks; who is asked for a report writes it on a phone.
        '**/year-of-awards.spec.ts',
        // Go to phones by themselves.
        '**/secret-ballot.spec.ts',
        '**/paper-ballots.spec.ts',
        '**/collection-window.spec.ts',
        '**/booth-by-keyboard.spec.ts',
        '**/meeting-led.spec.ts',
        '**/lower-award.spec.ts',
        // Its screen says on a phone that it needs a computer; pages.spec looks at that.
        '**/imports.spec.ts',
        // Plans are written at a desk; pages.spec looks at their screens on a phone.
        '**/plan.spec.ts',
        // Their screens are looked at on a phone by pages.spec.
        '**/similarity.spec.ts',
        '**/sign-in.spec.ts',
        // The sheet is looked at on a phone by pages.spec.
        '**/blind-scoring.spec.ts',
        '**/session-recognition.spec.ts',
      ],
      use: { ...chromium, ...PHONE },
    },
  ],
});
