import type { Env } from '../../env.ts';
import type { Check } from './check.ts';
import { same } from './check.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1']);

/** Passwords shall not cross a network in the clear: either nobody but this machine is served, or people come by https. */
export function checkAddress({ host, publicUrl }: Pick<Env, 'host' | 'publicUrl'>): Check {
  const check = { id: 'address', name: { vi: 'Địa chỉ', en: 'Address' }, found: same(publicUrl ?? `http://${host}`) };
  const isSafe = publicUrl === undefined ? LOOPBACK.has(host) : publicUrl.startsWith('https:');
  if (isSafe) return { ...check, state: 'FINE' };
  return {
    ...check,
    state: 'BAD',
    advice: {
      vi: 'Đặt một máy chủ trung gian có TLS ở trước, rồi PUBLIC_URL=https://… và TRUSTED_PROXIES.',
      en: 'Put a proxy with TLS in front, then set PUBLIC_URL=https://… and TRUSTED_PROXIES.',
    },
  };
}
