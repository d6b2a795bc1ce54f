import { AWARDS, type NomineeKind } from '../../vocabulary/index.ts';
import { RULE_REGIMES } from '../regime.ts';
import { lawCoverage, type CoveredRow } from './coverage.ts';
import type { LawRow } from './law-rows.ts';

/* docs/law-coverage.md: what of the criteria of the law is tried, in which award and regime, and what is not. */

const SUBJECTS = { PERSON: 'cá nhân', COLLECTIVE: 'tập thể', HOUSEHOLD: 'hộ gia đình' } as const satisfies Record<
  NomineeKind,
  string
>;

export function coverageDocument(): string {
  const { covered, rows, withoutCases } = lawCoverage();
  const groups = Map.groupBy(covered, ({ award, subject }) => `${AWARDS[award].name}, ${SUBJECTS[subject]}`);
  return `${[
    '# Kiểm thử các tiêu chuẩn của luật',
    'Bảng này do bộ kiểm thử viết ra: mỗi dòng là một tiêu chuẩn của một danh hiệu, hình thức khen thưởng, với câu mà phần mềm trả lời cho trường hợp đạt và trường hợp không đạt. Chế độ A: Luật năm 2003 và Nghị định 91/2017/NĐ-CP; B1: Luật năm 2022 và Nghị định 98/2023/NĐ-CP; B2: Luật năm 2022 và Nghị định 152/2025/NĐ-CP. Dấu (?) là điều khoản chưa đối chiếu được văn bản: tiêu chuẩn ấy không bao giờ tự loại ai.',
    '## Dòng chưa có trường hợp kiểm thử',
    withoutCases.length === 0 ? 'Không có.' : withoutCases.map((row) => `- ${row}`).join('\n'),
    '## Các dòng của luật',
    table(
      ['Dòng', 'Ở đâu', 'Gồm'],
      rows.map(({ id, row, rules }) => [id, whereOf(row), rules.join(', ')]),
    ),
    ...[...groups].flatMap(([title, lines]) => [`## ${title}`, tableOf(lines)]),
  ].join('\n\n')}\n`;
}

function whereOf(row: LawRow): string {
  switch (row.is) {
    case 'RULE':
      return 'Điều kiện xét';
    case 'ELSEWHERE':
      return row.where;
    case 'REFUSES_NOBODY':
      return `Không loại ai. ${row.why}`;
  }
}

/** One line a rule and answer: regimes that say the same stand together. */
function tableOf(lines: readonly CoveredRow[]): string {
  const same = Map.groupBy(lines, ({ rule, citations, mark, met, unmet }) =>
    [rule, citations, mark, met, unmet].join(' '),
  );
  return table(
    ['Tiêu chuẩn', 'Chế độ', 'Điều khoản', 'Đạt', 'Không đạt'],
    [...same.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { rule, title, citations, mark, met = '**chưa có**', unmet, explainsOnly } = first;
      const regimes = RULE_REGIMES.filter((regime) => group.some((line) => line.regime === regime));
      return [
        [
          `${rule} ${title}`,
          regimes.join(', '),
          `${citations}${mark === 'UNCERTAIN' ? ' (?)' : ''}`,
          met,
          explainsOnly ? 'Chỉ nêu, không loại' : (unmet ?? '**chưa có**'),
        ],
      ];
    }),
  );
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
