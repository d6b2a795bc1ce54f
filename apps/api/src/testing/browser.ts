import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

/** The codes and data of an answer, as a test reads them. */
export interface Reply {
  // oxlint-disable-next-line typescript/no-explicit-any -- fields of any name: each test asks its own question
  readonly data: any;
  readonly codes: readonly string[];
}

type Variables = Readonly<Record<string, unknown>>;

/** A browser with its jar of cookies, at a server without a port. */
export interface Browser {
  readonly cookies: Map<string, string>;
  readonly run: (query: string, variables?: Variables) => Promise<Reply>;
  /** Opens an address of the server; gives where it leads. Throws when it leads nowhere. */
  readonly visit: (path: string) => Promise<string>;
}

/** A new browser at the server: nobody is signed in there, nobody ever was. */
export function openBrowser(app: FastifyInstance, headers: Readonly<Record<string, string>> = {}): Browser {
  const cookies = new Map<string, string>();

  async function ask(options: InjectOptions): Promise<LightMyRequestResponse> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      ...options,
      headers: { ...headers, ...options.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    for (const { name, value, expires } of answer.cookies) {
      if (value === '' || (expires !== undefined && expires.valueOf() === 0)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }

  return {
    cookies,
    run: async (query, variables = {}) => {
      const answer = await ask({
        method: 'POST',
        url: '/graphql',
        payload: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json' },
      });
      const { data, errors = [] } = answer.json();
      return { data, codes: errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code) };
    },
    visit: async (path) => {
      const { headers: answered, statusCode } = await ask({ method: 'GET', url: path });
      if (typeof answered.location !== 'string') throw new Error(`${path} answered ${statusCode} and leads nowhere`);
      return answered.location;
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
