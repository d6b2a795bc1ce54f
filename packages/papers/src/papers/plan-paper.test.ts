import { describe, expect, test } from 'vitest';
import type { PaperBlock } from '../model/paper.ts';
import { BODY, PLAN } from '../test-support/sample-plan.ts';
import { planPaper, type PlanOfPaper } from './plan-paper.ts';

function linesOf(blocks: readonly PaperBlock[]): readonly string[] {
  const joined = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'HEADING':
        return [`${block.number} ${block.text}`];
      case 'PARAGRAPH':
        return [joined(block.runs)];
      case 'LIST':
        return block.items.map((item) => `${block.marker} ${joined(item)}`);
      case 'TABLE':
        return [];
    }
  });
}

function linesOfPlan(changed: Partial<PlanOfPaper> = {}): readonly string[] {
  return linesOf(planPaper({ ...PLAN, ...changed }, BODY).blocks);
}

describe('the plan of a movement as a paper', () => {
  test('has the parts of such plans; what is empty has no number', () => {
    const parts = (lines: readonly string[]) => lines.filter((line) => /^(?:[IV]+|\d)\. /.test(line));
    expect(parts(linesOfPlan())).toEqual([
      'I. Mục đích, yêu cầu',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. Chủ đề, mục tiêu thi đua',
      '1. Chủ đề thi đua',
      '2. Mục tiêu thi đua',
      'III. Nội dung thi đua',
      '1. Tổ chức thi đua',
      '2. Nhiệm vụ thi đua',
      '3. Phong trào thi đua chuyên đề',
      'IV. Tổ chức thực hiện',
      '1. Văn phòng - Thanh tra',
      '2. Các phòng',
    ]);
    expect(parts(linesOfPlan({ purposes: [], requirements: [], thematicMovements: [] })).slice(0, 2)).toEqual([
      'I. Chủ đề, mục tiêu thi đua',
      '1. Chủ đề thi đua',
    ]);
  });

  test.each([
    ['Chủ động, sáng tạo', '“Chủ động, sáng tạo”'],
    ['“Chủ động, sáng tạo”', '“Chủ động, sáng tạo”'],
    ['"Chủ động" và sáng tạo', '"Chủ động" và sáng tạo'],
  ])('the theme %s is printed %s', (theme, printed) => expect(linesOfPlan({ theme })).toContain(printed));

  test('opens with the paper that it carries out, or without one with itself', () => {
    expect(linesOfPlan()[0]).toBe(
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 19/01/2021 của Ủy ban nhân dân tỉnh về việc phát động phong trào thi đua năm 2021, Sở Ngoại vụ Hà Tĩnh xây dựng kế hoạch thực hiện như sau:',
    );
    expect(linesOfPlan({ bases: [] })[0]).toBe(
      'Sở Ngoại vụ Hà Tĩnh ban hành kế hoạch tổ chức phong trào thi đua yêu nước năm 2021 như sau:',
    );
  });

  test('a phase speaks in the words of the plan, without them in days', () => {
    const lines = linesOfPlan();
    expect(lines).toContain(
      '- Đợt 1: Từ đầu năm đến 19/5/2021: Thi đua lập thành tích chào mừng kỷ niệm 131 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2021), kỷ niệm 76 năm ngày thành lập ngành Ngoại giao.',
    );
    expect(lines).toContain('- Đợt 2: Từ ngày 01/6/2021 đến ngày 31/12/2021.');
    expect(lines).toContain('- Sơ kết, tổng kết đợt 2: ngày 31/12/2021.');
  });

  test('targets in the words of the plan, each sentence once; those of tasks only where no task says them', () => {
    const lines = linesOfPlan();
    expect(lines.filter((line) => line.startsWith('+'))).toEqual([
      '+ 01 phòng (đơn vị) được tặng Bằng khen.',
      '+ 100% gia đình đạt tiêu chuẩn gia đình văn hóa.',
      '+ Chương trình khung.',
    ]);
  });

  test('a task in its own words, its title where it has none; its items where the words lack them', () => {
    const lines = linesOfPlan();
    expect(lines.some((line) => line.startsWith('2.1. Tiếp tục đổi mới'))).toBe(true);
    expect(lines).toContain('2.2. Cải cách hành chính');
    expect(lines).toContain('- Lập sổ theo dõi');
    expect(lines).not.toContain('- khơi dậy mạnh mẽ truyền thống yêu nước');
    expect(lines).toContain('- Giỏi việc nước - Đảm việc nhà');
    expect(lines).not.toContain('- Đẩy mạnh phong trào thi đua');
  });

  test('ends with the mark of the end', () => {
    expect(linesOfPlan().at(-1)).toBe('Phản ánh khó khăn, vướng mắc để kịp thời giải quyết./.');
    const duties = [{ unit: 'Các phòng', text: 'Thực hiện./.' }];
    expect(linesOfPlan({ duties }).at(-1)).toBe('Thực hiện./.');
  });

  test('a letter has its subject under the number and is for those who act', () => {
    const { head } = planPaper({ ...PLAN, paperType: 'Công văn', title: 'Phát động thi đua' }, BODY);
    expect(head).toMatchObject({
      form: 'LETTER',
      sign: 'SNgV',
      subject: 'phát động thi đua',
      addressees: ['Các phòng chuyên môn, đơn vị trực thuộc'],
    });
  });
});
