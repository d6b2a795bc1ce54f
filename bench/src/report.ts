import type { Round } from './load.ts';

export interface Measured {
  readonly name: string;
  readonly rounds: readonly { readonly api: Round; readonly bare: Round }[];
}

export interface Conditions {
  readonly size: {
    readonly departments: number;
    readonly staff: number;
    readonly nominations: number;
    readonly awards: number;
  };
  readonly load: { readonly connections: number; readonly seconds: number };
  readonly node: string;
  readonly cores: number;
}

/** The figures as a page: ratios first, because absolute numbers belong to one machine. */
export function report(measured: readonly Measured[], { size, load, node, cores }: Conditions): string {
  const count = (value: number): string => value.toLocaleString('vi-VN');
  const rows = measured.map(({ name, rounds }) => {
    const ratios = rounds
      .map(({ api, bare }) => api.requestsPerSecond / bare.requestsPerSecond)
      .toSorted((left, right) => left - right);
    const [low = 0, high = 0] = [ratios[0], ratios.at(-1)];
    const mid = (pick: (round: { api: Round; bare: Round }) => number): string => median(rounds.map(pick)).toFixed(1);
    return `| ${name} | **${median(ratios).toFixed(2)}** (${low.toFixed(2)}–${high.toFixed(2)}) | ${mid(({ api }) => api.p50)} / ${mid(({ api }) => api.p99)} | ${mid(({ bare }) => bare.p50)} / ${mid(({ bare }) => bare.p99)} | ${mid(({ api }) => api.cpuPerRequest)} | ${mid(({ bare }) => bare.cpuPerRequest)} | ${mid(({ api }) => api.bytes / 1024)} |`;
  });
  return `Each ratio is requests per second of the product divided by those of hand-written SQL on
bare Node (\`src/bare-server.ts\`) on the same data in the same run, rounds alternating: median (lowest–highest) of ${measured[0]?.rounds.length ?? 0} rounds of ${load.seconds} s with
${load.connections} connections. Load generator, both servers and PostgreSQL share ${cores} cores. Node ${node}; the product runs in production mode with sign-in, rights, limits and the
web app's own documents; the yardstick checks nothing.

Data: one body with ${count(size.departments)} divisions, ${count(size.staff)} staff, ${count(size.nominations)} nominations over six years, ${count(size.awards)} award records, and the plan of 2021 with its 25 targets.

| Page | Ratio | Product p50 / p99 ms | Yardstick p50 / p99 ms | Product CPU ms a request | Yardstick CPU ms a request | Answer KiB |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
