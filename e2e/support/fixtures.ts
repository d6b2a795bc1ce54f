import { test as base, expect } from '@playwright/test';
import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { signIn } from './ask.ts';
import { startBody } from './body.ts';
import type { Body } from './body.ts';
import type { Heap } from './server-process.ts';
import { looksRight, resize } from './looks-right.ts';
import { DESK, PHONE } from './devices.ts';

const DEVICES = { phone: PHONE, desk: DESK } as const;

interface WorkerFixtures {
  /** Name of the story a file tells: another name, another body. */
  readonly story: string;
  /** A story that measures the server's memory starts it with the heap of `npm start`; the others with a roomy one. */
  readonly heap: Heap;
  readonly body: Body;
  /** Who has come to the body of the file and stays, by username; empty for somebody who has not signed in. */
  readonly standing: Map<string, Standing>;
}

/** Somebody's browser that stays open from test to test. */
interface Standing {
  readonly page: Page;
  readonly faults: string[];
}

interface TestFixtures {
  /** A browser of its own, as the project's device; `on` a phone or at a desk whatever the project is. */
  readonly newBrowser: (on?: keyof typeof DEVICES) => Promise<BrowserContext>;
  /** A page of a person who has signed in, without going through the sign-in page; `on` a device whatever the project is. */
  readonly as: (username: string, on?: keyof typeof DEVICES) => Promise<Page>;
  /**
   * The page of somebody who stays from test to test of a file: signed in once, with the app's files at hand, as a person goes from
   * page to page. For tests that only look. Without a username: somebody who has not signed in.
   */
  readonly visitor: (username?: string) => Promise<Page>;
  /** A program of a person who has signed in, at the first server unless another is named: requests without a browser. */
  readonly programOf: (username: string, url?: string) => Promise<APIRequestContext>;
  /** Fails when the page, as it stands, has an accessibility fault in light or dark, or scrolls sideways. */
  readonly looksRight: (page: Page) => Promise<void>;
  /** The same at both sizes, for a story that is told at one: the window of the page becomes a phone's or a desk's for a while. */
  readonly looksRightAtBothSizes: (page: Page) => Promise<void>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  story: ['', { option: true, scope: 'worker' }],
  heap: ['roomy', { option: true, scope: 'worker' }],
  body: [
    async ({ story, heap }, use) => {
      expect(story, 'each file of journeys names its story').not.toBe('');
      const body = await startBody(heap);
      await use(body);
      await body.stop();
    },
    { scope: 'worker' },
  ],
  standing: [
    async ({}, use) => {
      const standing = new Map<string, Standing>();
      await use(standing);
      await Promise.all([...standing.values()].map(({ page }) => page.context().close()));
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ body }, use) => use(body.url),
  page: async ({ page }, use) => {
    const faults = watchFaults(page);
    await use(page);
    expect(faults, 'the page had no fault of its own').toEqual([]);
  },
  newBrowser: async ({ browser, body, contextOptions, viewport, isMobile, hasTouch, deviceScaleFactor }, use) => {
    const device = { viewport, isMobile, hasTouch, ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }) };
    await use((on) =>
      browser.newContext({
        ...contextOptions,
        ...(on === undefined ? device : DEVICES[on]),
        baseURL: body.url,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
      }),
    );
  },
  visitor: async ({ newBrowser, standing }, use) => {
    const met: Standing[] = [];
    await use(async (username) => {
      const known = standing.get(username ?? '');
      if (known !== undefined) {
        met.push(known);
        return known.page;
      }
      const context = await newBrowser();
      if (username !== undefined) await signIn(context.request, username);
      const page = await context.newPage();
      const comer = { page, faults: watchFaults(page) };
      standing.set(username ?? '', comer);
      met.push(comer);
      return page;
    });
    expect(
      met.flatMap(({ faults }) => faults.splice(0)),
      'the pages had no fault of their own',
    ).toEqual([]);
  },
  as: async ({ newBrowser }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[][] = [];
    await use(async (username, on) => {
      const context = await newBrowser(on);
      contexts.push(context);
      await signIn(context.request, username);
      const page = await context.newPage();
      faults.push(watchFaults(page));
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults.flat(), 'the pages had no fault of their own').toEqual([]);
  },
  programOf: async ({ playwright, body }, use) => {
    const programs: APIRequestContext[] = [];
    await use(async (username, url = body.url) => {
      const program = await playwright.request.newContext({ baseURL: url });
      programs.push(program);
      await signIn(program, username);
      return program;
    });
    await Promise.all(programs.map((program) => program.dispose()));
  },
  looksRight: async ({}, use) => use(looksRight),
  looksRightAtBothSizes: async ({}, use) =>
    use(async (page) => {
      const own = page.viewportSize() ?? DESK.viewport;
      for (const { viewport } of [DESK, PHONE]) {
        await resize(page, viewport);
        await looksRight(page);
      }
      await resize(page, own);
    }),
});

/** Errors that nobody caught, and what the content security policy had to stop. */
function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Content Security Policy')) faults.push(message.text());
  });
  return faults;
}

export { expect };
