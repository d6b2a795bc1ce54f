import type { PlainDate } from '@thidua/domain/kernel';

/** All that the public is told of an award: what stands on the certificate, and whether it still holds. */
export interface CheckedAward {
  readonly body: string;
  readonly subject: string;
  readonly award: string;
  readonly decisionNumber: string;
  readonly decidedOn: PlainDate;
  readonly revokedOn: PlainDate | null;
  /** Numbers of the decisions that corrected what stands here, the oldest first. */
  readonly correctedBy: readonly string[];
}

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** What people typed is text on the page and never markup. */
function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => SIGNS[sign as keyof typeof SIGNS]);
}

const STYLE = `
  body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1c2430; background: #f6f4ee; }
  main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
  h1 { font-size: 1.375rem; line-height: 1.3; margin: 0 0 1rem; }
  p { margin: 0 0 1rem; }
  .state { padding: 0.75rem 1rem; border-radius: 0.5rem; font-weight: 600; background: #e2f1e6; color: #14532d; }
  .gone { background: #fbe4e4; color: #7f1d1d; }
  dl { margin: 0; background: #fff; border: 1px solid #d9d4c7; border-radius: 0.5rem; padding: 0 1rem; }
  dl div { padding: 0.75rem 0; }
  dl div + div { border-top: 1px solid #e8e4da; }
  dt { font-size: 0.9375rem; color: #4b5563; }
  dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
  small { display: block; margin-top: 1rem; color: #4b5563; font-size: 0.9375rem; }`;

/** `28/12/2021`. */
function formatDay(day: PlainDate): string {
  return day.split('-').toReversed().join('/');
}

function page(title: string, content: string, nonce: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${text(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body><main>
<h1>${text(title)}</h1>
${content}
</main></body>
</html>
`;
}

const TITLE = 'Kiểm tra giấy khen, giấy chứng nhận danh hiệu';

export function awardPage(award: CheckedAward, nonce: string): string {
  const { body, subject, decisionNumber, decidedOn, revokedOn, correctedBy } = award;
  const state =
    revokedOn === null
      ? '<p class="state">Khen thưởng này có trong sổ theo dõi và đang có hiệu lực.</p>'
      : `<p class="state gone">Khen thưởng đã hủy bỏ từ ngày ${formatDay(revokedOn)}.</p>`;
  const facts = [
    ['Tên người, tập thể', subject],
    ['Danh hiệu, hình thức khen thưởng', award.award],
    ['Số quyết định', decisionNumber],
    ['Ngày quyết định', formatDay(decidedOn)],
    ['Cơ quan quyết định', body],
    ...(correctedBy.length === 0
      ? []
      : [['Đã được đính chính theo', `Quyết định số ${correctedBy.join(', ')}`] as const]),
  ] as const;
  const rows = facts.map(([term, detail]) => `<div><dt>${term}</dt><dd>${text(detail)}</dd></div>`).join('\n');
  return page(
    TITLE,
    `${state}\n<dl>\n${rows}\n</dl>\n<small>Đối chiếu tên, danh hiệu, số và ngày với giấy đang cầm. Khác một chữ thì giấy không đúng với sổ.</small>`,
    nonce,
  );
}

export function unknownPage(nonce: string): string {
  return page(
    TITLE,
    '<p class="state gone">Không có khen thưởng nào mang mã này.</p>\n<p>Quét lại mã trên giấy, hoặc hỏi cơ quan ghi trên giấy.</p>',
    nonce,
  );
}

export function busyPage(nonce: string): string {
  return page(TITLE, '<p class="state gone">Có quá nhiều lượt kiểm tra từ mạng này. Thử lại sau ít phút.</p>', nonce);
}
