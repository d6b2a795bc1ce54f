import { testDatabase } from '@thidua/testing/test-database';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import { createServer } from '../../server.ts';
import { testApi } from '../../testing/test-api.ts';

const database = await testDatabase();
const { platform } = await testApi(database);
const development = await createServer(platform, { isDevelopment: true });
const production = await createServer(platform);
afterAll(async () => {
  await Promise.all([development.close(), production.close()]);
  await database.close();
});

function introspect(app: typeof development) {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query: getIntrospectionQuery() } });
}

test('the developer has the schema and a page to try it', async () => {
  expect((await introspect(development)).json().data.__schema.queryType.name).toBe('Query');
  const page = await development.inject({ url: '/graphiql', headers: { accept: 'text/html' } });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('renderYogaGraphiQL');
});

test('production has neither', async () => {
  expect((await introspect(production)).statusCode).toBe(400);
  expect((await production.inject('/graphiql')).statusCode).toBe(404);
});

test('the process says that it lives and that it can serve', async () => {
  expect((await production.inject('/healthz')).body).toBe('ok');
  expect((await production.inject('/readyz')).statusCode).toBe(200);
});

test('a process whose database is gone lives, and says that it cannot serve', async () => {
  const broken = await createServer({
    ...platform,
    db: new Proxy(platform.db, { get: () => () => Promise.reject(new Error('gone')) }),
  });
  expect((await broken.inject('/healthz')).statusCode).toBe(200);
  expect((await broken.inject('/readyz')).statusCode).toBe(503);
  await broken.close();
});
