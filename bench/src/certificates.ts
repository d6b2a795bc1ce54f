import { loadavg } from 'node:os';
import { plainDate } from '@thidua/domain/kernel';
import { awardCertificateSheets, type AwardCertificate } from '@thidua/papers';
import { renderPaper } from '@thidua/papers/render';
import { writeSection } from './write-section.ts';

/*
 * Certificates of one decision in one file, as the process that sets papers makes them. Time of the processor: what other work on the
 * machine does not change. The server itself holds none of it: the process ends with its paper.
 */

const COUNT = 300;
const load = (loadavg()[0] ?? 0).toFixed(1);
const before = process.memoryUsage().rss;

const sheets = Array.from({ length: COUNT }, (_, at): AwardCertificate => ({
  authority: 'GIÁM ĐỐC SỞ NGOẠI VỤ HÀ TĨNH',
  gives: 'TẶNG',
  award: 'Giấy khen',
  subject: `Bà Nguyễn Thị Hằng Nga ${at + 1}`,
  post: 'Phó Chánh Văn phòng, Văn phòng - Thanh tra',
  citation: 'Đã có thành tích xuất sắc trong công tác và phong trào thi đua yêu nước năm 2021',
  decisionNumber: '152/QĐ-SNgV',
  decidedOn: plainDate('2021-12-28'),
  ordinal: at + 1,
  place: 'Hà Tĩnh',
  capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  signer: 'Hồ Thị Như Ý',
  checkAddress: `https://thidua.example.vn/kiem-tra/${'q3Zx'.repeat(6)}${at}`,
}));

const times: { readonly mode: string; readonly seconds: number; readonly kib: number }[] = [];
for (const mode of ['FULL', 'ON_STOCK'] as const) {
  const start = process.cpuUsage();
  const bytes = await renderPaper(awardCertificateSheets(sheets, mode, { x: 0, y: 0 }), 'pdf', new Date());
  const { user, system } = process.cpuUsage(start);
  times.push({ mode, seconds: (user + system) / 1e6, kib: bytes.length / 1024 });
}
const highest = process.resourceUsage().maxRSS / 1024;

const NAMES: Readonly<Record<string, string>> = { FULL: 'In trọn bản', ON_STOCK: 'In trên phôi' };
await writeSection(
  'Certificates of a decision',
  `Written by \`pnpm --filter @thidua/bench certificates\`; ${COUNT} giấy khen, each with its QR code, in one PDF. Seconds of one processor, loading of the
writer in the first; Node ${process.version}, load of the machine ${load} when it began. To be reached: 60 s.

| Print | Seconds of processor | File KiB |
| --- | --- | --- |
${times.map(({ mode, seconds, kib }) => `| ${NAMES[mode]} | **${seconds.toFixed(1)}** | ${kib.toFixed(0)} |`).join('\n')}

With the limits that the product sets its own, the process that sets them held ${highest.toFixed(0)} MiB at most (${(before / 1024 / 1024).toFixed(0)} MiB before it began) and ends with the file; the server holds the finished bytes alone.`,
);
