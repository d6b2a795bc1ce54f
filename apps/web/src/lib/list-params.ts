import { useSearchParams } from 'react-router';

export interface ListParams {
  readonly get: (name: string) => string;
  /** Writes filters into the address; an empty one leaves it. */
  readonly set: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** The filters of a list as they stand in the address, so that Back works and a link can be passed on. */
export function useListParams(): ListParams {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name) ?? '',
    set: (changes) => setParams((current) => withChanges(current, changes), { replace: true }),
  };
}

function withChanges(current: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}
