import { PORTION_BYTES } from '@thidua/domain/attachments';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

const HEADERS = { 'content-type': 'application/octet-stream', 'x-thidua-upload': '1' } as const;

export interface Answered {
  readonly status: number;
  readonly offset: number;
  /** What came back, unchecked; undefined for nothing. */
  // oxlint-disable-next-line typescript/no-explicit-any -- each test reads its own answer
  readonly body: any;
}

/** A browser of one person at the doors for files. */
export function fileSender(app: FastifyInstance, cookie: string) {
  function ask(
    method: 'GET' | 'HEAD' | 'POST' | 'PATCH',
    url: string,
    payload?: Uint8Array,
    offset?: number,
  ): Promise<LightMyRequestResponse> {
    return app.inject({
      method,
      url,
      headers: {
        cookie,
        ...(method === 'POST' || method === 'PATCH' ? HEADERS : {}),
        ...(offset === undefined ? {} : { 'upload-offset': String(offset) }),
      },
      ...(payload === undefined ? {} : { payload: Buffer.from(payload) }),
    });
  }

  async function told(asked: ReturnType<typeof ask>): Promise<Answered> {
    const { statusCode, headers, payload } = await asked;
    const isJson = String(headers['content-type']).startsWith('application/json');
    return {
      status: statusCode,
      offset: Number(headers['upload-offset']),
      body: isJson && payload !== '' ? JSON.parse(payload) : undefined,
    };
  }

  const start = (record: string, name: string, bytes: number, replaces = '') =>
    told(ask('POST', `/files/attachments?${record}&name=${encodeURIComponent(name)}&bytes=${bytes}${replaces}`));
  const offsetOf = (id: string) => told(ask('HEAD', `/files/attachments/upload?id=${id}`));
  const portion = (id: string, file: Uint8Array, offset: number) =>
    told(ask('PATCH', `/files/attachments/upload?id=${id}`, file.subarray(offset, offset + PORTION_BYTES), offset));

  /** Everything from `offset` on, portion by portion; the last answer. */
  async function rest(id: string, file: Uint8Array, offset = 0): Promise<Answered> {
    let answer = await portion(id, file, offset);
    while (answer.status === 204) answer = await portion(id, file, answer.offset);
    return answer;
  }

  return {
    start,
    offsetOf,
    portion,
    rest,
    /** A whole file; the last answer, or the first that refused. */
    send: async (record: string, name: string, file: Uint8Array, replaces = ''): Promise<Answered> => {
      const begun = await start(record, name, file.length, replaces);
      return begun.status === 201 ? rest(begun.body.id, file) : begun;
    },
    open: (id: string) => ask('GET', `/files/attachments/content?id=${id}`),
  };
}
