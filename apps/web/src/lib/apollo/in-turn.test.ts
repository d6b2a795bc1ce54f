import { gql } from '@apollo/client';
import { expect, test } from 'vitest';

import { createClient } from './client.ts';

const FILES = gql`
  query Files {
    files
  }
`;

/** A page with a list of files, and a server that answers when it is told to, with what it knew when it was asked. */
async function slowList() {
  const known: string[] = [];
  const asked: (() => void)[] = [];
  const client = createClient({
    onSignedOut: () => undefined,
    fetch: async () => {
      const answer = Response.json({ data: { files: known.join(', ') } });
      await new Promise<void>((resolve) => asked.push(resolve));
      return answer;
    },
  });
  const list = client.watchQuery<{ files: string }>({ query: FILES });
  const shown: (string | undefined)[] = [];
  const page = list.subscribe(({ data, loading }) => {
    if (!loading) shown.push(data?.files);
  });
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.();
  await expect.poll(() => shown).toEqual(['']);
  return { known, asked, client, list, page, shown };
}

test('two files are taken one right after the other: the list shows both, although the first answer was still on its way', async () => {
  const { known, asked, list, shown } = await slowList();
  known.push('Ảnh.jpg');
  const first = list.refetch();
  await expect.poll(() => asked.length).toBe(2);
  known.push('Báo cáo.pdf');
  const second = list.refetch();
  asked[1]?.();
  await first;
  await expect.poll(() => asked.length).toBe(3);
  asked[2]?.();
  await second;
  expect(shown.at(-1)).toBe('Ảnh.jpg, Báo cáo.pdf');
});

test('whoever asks meanwhile, however often, is answered by one more question', async () => {
  const { asked, list } = await slowList();
  const all = [list.refetch()];
  await expect.poll(() => asked.length).toBe(2);
  all.push(list.refetch(), list.refetch(), list.refetch());
  asked[1]?.();
  await expect.poll(() => asked.length).toBe(3);
  asked[2]?.();
  await Promise.all(all);
  expect(asked).toHaveLength(3);
});

test('whoever leaves the page keeps nobody waiting', async () => {
  const { asked, client, page } = await slowList();
  const other = client.watchQuery<{ files: string }>({ query: FILES, fetchPolicy: 'network-only' });
  const left = other.subscribe(() => undefined);
  await expect.poll(() => asked.length).toBe(2);
  const later = client.query({ query: FILES, fetchPolicy: 'network-only' });
  left.unsubscribe();
  page.unsubscribe();
  await expect.poll(() => asked.length).toBe(3);
  asked[2]?.();
  await expect(later).resolves.toMatchObject({ data: { files: '' } });
});
