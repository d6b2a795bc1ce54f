import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../kernel/index.ts';
import { compareTexts } from './compare-texts.ts';
import { passagesOf } from './passages.ts';
import { shinglesOf } from './shingles.ts';
import { paragraphsOf } from './text-section.ts';

const doc = (text: string) => [{ name: 'solution', text }];
const share = (own: string, other: string, common: readonly string[] = []) =>
  compareTexts(doc(own), doc(other), new Set(common)).shareBasisPoints;
const shinglesIn = (text: string) => paragraphsOf(doc(text)).flatMap(shinglesOf);

const ORIGINAL = `Trước đây mỗi đoàn khách vào tỉnh đều phải nộp ba bộ hồ sơ giấy và chờ từng phòng ký chuyển tay.
Chị Nguyễn Thị Hà lập kho dữ liệu dùng chung, đặt mã theo đoàn, quét hồ sơ ngay khi tiếp nhận rồi phân quyền cho từng phòng.
Từ tháng ba thời gian tra cứu một đoàn giảm từ nửa ngày xuống dưới một phút và không còn hồ sơ thất lạc.`;

const UNRELATED = `Việc đăng ký phòng họp ghi trên sổ nên hay trùng lịch, người chuẩn bị nước uống không biết trước số khách.
Lịch chung đặt trên mạng nội bộ, ai đặt sau thấy ngay giờ còn trống và được nhắc trước mười lăm phút.`;

describe('how much of one text stands in another', () => {
  test('the same text, whatever its capitals, marks and signs', () => {
    expect(share(ORIGINAL, ORIGINAL)).toBe(10_000);
    expect(share(ORIGINAL, foldText(ORIGINAL.replaceAll('\n', ' | ')).replaceAll(' | ', '\n').toUpperCase())).toBe(
      10_000,
    );
    expect(share(ORIGINAL, ORIGINAL.normalize('NFD').replaceAll(',', ' –'))).toBe(10_000);
  });

  test('paragraphs in another order and names exchanged', () => {
    const copy = ORIGINAL.split('\n').toReversed().join('\n').replace('Nguyễn Thị Hà', 'Trần Văn Mạnh');
    expect(share(ORIGINAL, copy)).toBeGreaterThan(9_000);
  });

  test('another matter shares nothing', () => {
    expect(share(ORIGINAL, UNRELATED)).toBe(0);
  });

  test('a part taken over is the whole of the shorter text', () => {
    expect(share(ORIGINAL, `${UNRELATED}\n${ORIGINAL}\n${UNRELATED}`)).toBe(10_000);
  });

  test('a title alone is not the whole of a long text', () => {
    const title = 'Kho dữ liệu dùng chung, đặt mã theo đoàn';
    expect(share(title, `${ORIGINAL}\n${UNRELATED}`)).toBeGreaterThan(1_000);
    expect(share(title, `${ORIGINAL}\n${UNRELATED}`)).toBeLessThan(4_000);
  });

  test('two common words side by side are chance', () => {
    const one = 'Hồ sơ công việc của phòng được xếp theo năm cho dễ tìm';
    expect(share(one, 'Cán bộ lập hồ sơ công việc của đề tài rồi nộp vào thư viện')).toBe(0);
  });

  test('phrases that many documents hold count for nothing', () => {
    const phrase = 'Sáng kiến không trái với trật tự công cộng và đạo đức xã hội, chưa được ai công bố công khai.';
    const [one, other] = [`${phrase}\n${ORIGINAL}`, `${phrase}\n${UNRELATED}`];
    expect(share(one, other)).toBeGreaterThan(3_000);
    // The database keeps one of four shingles in a row; that is enough.
    expect(
      share(
        one,
        other,
        shinglesIn(phrase).filter((_, place) => place % 4 === 0),
      ),
    ).toBe(0);
  });

  test('an empty text has nothing in common with anything', () => {
    expect(share('', ORIGINAL)).toBe(0);
    expect(share('', '')).toBe(0);
    expect(share(' – \n • ', ORIGINAL)).toBe(0);
  });
});

const SYLLABLES = ['hồ', 'sơ', 'đoàn', 'phòng', 'lịch', 'quét', 'mã', 'kho', 'nhắc', 'họp', 'ký', 'số'] as const;
const paragraph = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });
const text = paragraphs.map((lines) => lines.join('\n'));
const common = fc.array(paragraph, { maxLength: 2 }).map((lines) => lines.flatMap(shinglesIn));

describe('for any two texts', () => {
  test('it does not matter which one is asked about', () => {
    fc.assert(
      fc.property(text, text, common, (one, other, known) => {
        expect(share(one, other, known)).toBe(share(other, one, known));
      }),
    );
  });

  test('a text is the same as itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(share(one, one)).toBe(10_000);
      }),
    );
  });

  test('the order of the paragraphs does not matter', () => {
    const shuffled = paragraphs.chain((lines) =>
      fc
        .shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })
        .map((other) => [lines.join('\n'), other.join('\n')] as const),
    );
    fc.assert(
      fc.property(shuffled, text, common, ([one, moved], other, known) => {
        expect(share(moved, other, known)).toBe(share(one, other, known));
      }),
    );
  });

  test('a share is never less than nothing or more than all', () => {
    fc.assert(
      fc.property(text, text, common, (one, other, known) => {
        const found = share(one, other, known);
        expect(found >= 0 && found <= 10_000 && Number.isInteger(found)).toBe(true);
      }),
    );
  });

  test('what is shown of a passage stands in its section, letter for letter', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [own, others] = [doc(one), doc(other)];
        for (const passage of passagesOf(compareTexts(own, others), own, others, 20)) {
          expect(one).toContain(passage.own.parts.map(({ text: piece }) => piece).join(''));
          expect(other).toContain(passage.other.parts.map(({ text: piece }) => piece).join(''));
        }
      }),
    );
  });
});

describe('passages side by side', () => {
  test('say where they stand, mark what is the same, and leave the exchanged name unmarked', () => {
    const own = [
      { name: 'title', text: 'Kho hồ sơ chung' },
      { name: 'solution', text: ORIGINAL },
    ];
    const other = [{ name: 'novelty', text: ORIGINAL.replace('Nguyễn Thị Hà', 'Trần Văn Mạnh') }];
    const passages = passagesOf(compareTexts(own, other), own, other, 20);

    const named = passages.find((each) => each.own.parts.some(({ text: piece }) => piece.includes('Nguyễn')));
    expect(named?.own.name).toBe('solution');
    expect(named?.other.name).toBe('novelty');
    expect(named?.own.parts).toEqual([
      { text: 'Chị Nguyễn Thị Hà ', isShared: false },
      { text: expect.stringMatching(/^lập kho dữ liệu.*từng phòng$/) as string, isShared: true },
    ]);
    expect(named?.own).toMatchObject({ isCutBefore: false, isCutAfter: false });
  });

  test('a few words that stand elsewhere too are no passage of their own', () => {
    const own = doc(ORIGINAL);
    const other = doc(
      `${ORIGINAL}\nMỗi phòng giữ kho dữ liệu dùng chung riêng của mình và tự chép khi cần đến lúc họp.`,
    );
    const passages = passagesOf(compareTexts(own, other), own, other, 20);
    expect(passages).toHaveLength(ORIGINAL.split('\n').length);
  });

  test('the longest come first, and no more than asked for', () => {
    const own = doc(`${ORIGINAL}\n${UNRELATED}`);
    const passages = passagesOf(compareTexts(own, own), own, own, 2);
    expect(passages).toHaveLength(2);
    expect(passages[0]?.words).toBeGreaterThanOrEqual(passages[1]?.words ?? 0);
  });
});
