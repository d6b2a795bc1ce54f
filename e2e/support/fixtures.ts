import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { SAMPLE_PASSWORD } from '@thidua/testing';
import { startBody } from './body.ts';
import type { Body } from './body.ts';

interface WorkerFixtures {
  /** Name of the story a file tells: another name, another body. */
  readonly story: string;
  readonly body: Body;
}

interface TestFixtures {
  /** A page of a person who has signed in, without going through the sign-in page. */
  readonly as: (username: string) => Promise<Page>;
  /** Fails when the page has an accessibility fault or scrolls sideways. */
  readonly looksRight: (page: Page) => Promise<void>;
}

const SIGN_IN = 'mutation SignIn($username: String!, $password: String!) { signIn(username: $username, password: $password) { __typename } }';

export const test = base.extend<TestFixtures, WorkerFixtures>({
  story: ['', { option: true, scope: 'worker' }],
  body: [
    async ({ story }, use) => {
      expect(story, 'each file of journeys names its story').not.toBe('');
      const body = await startBody();
      await use(body);
      await body.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ body }, use) => use(body.url),
  as: async ({ browser, body, contextOptions, viewport, isMobile, hasTouch, deviceScaleFactor }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (username) => {
      const context = await browser.newContext({
        ...contextOptions,
        viewport,
        isMobile,
        hasTouch,
        ...(deviceScaleFactor === undefined ? {} : { deviceScaleFactor }),
        baseURL: body.url,
        locale: 'vi-VN',
        timezoneId: 'Asia/Ho_Chi_Minh',
      });
      contexts.push(context);
      const reply = await context.request.post('/graphql', {
        data: { query: SIGN_IN, variables: { username, password: SAMPLE_PASSWORD } },
        headers: { 'x-thidua-api': '1' },
      });
      expect(await reply.json(), `${username} signs in`).toMatchObject({ data: { signIn: { __typename: 'SignInSucceeded' } } });
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  looksRight: async ({}, use) => {
    await use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(' | ')}`)).toEqual([]);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sideways, 'the page does not scroll sideways').toBeLessThanOrEqual(0);
    });
  },
});

export { expect };
