import type { FastifyInstance } from 'fastify';

/** The codes and data of an answer, as a test reads them. */
export interface Reply {
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly codes: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/** A browser with its jar of cookies, at a server without a port. */
export interface Browser {
  readonly cookies: Map<string, string>;
  readonly run: (query: string, variables?: Variables) => Promise<Reply>;
}

/** A new browser at the server: nobody is signed in there, nobody ever was. */
export function openBrowser(app: FastifyInstance, headers: Readonly<Record<string, string>> = {}): Browser {
  const cookies = new Map<string, string>();
  return {
    cookies,
    run: async (query, variables = {}) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', ...headers, ...(cookie === '' ? {} : { cookie }) },
      });
      for (const { name, value, expires } of answer.cookies) {
        if (value === '' || (expires !== undefined && expires.valueOf() === 0)) cookies.delete(name);
        else cookies.set(name, value);
      }
      const { data, errors = [] } = answer.json();
      return { data, codes: errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code) };
    },
  };
}

const SIGN_IN = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    __typename ... on SignInStepNeededError { step } ... on TooManyAttemptsError { retryAfterSeconds }
  }
}`;

/** Signs in and gives what came of it: `SignInSucceeded`, `SignInStepNeededError`, … */
export async function signInWith(browser: Browser, username: string, password: string): Promise<string> {
  return (await browser.run(SIGN_IN, { username, password })).data.signIn.__typename;
}

/** Who the server takes the browser for; undefined when nobody is signed in there. */
export async function whoIsIn(browser: Browser): Promise<string | undefined> {
  return (await browser.run('{ viewer { username } }')).data.viewer?.username;
}
