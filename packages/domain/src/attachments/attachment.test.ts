import { describe, expect, test } from 'vitest';
import { agreesWithFormat, ATTACHMENT_LIMITS, attachmentName, isAttachableName, withEnding } from './index.ts';

describe('a name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ha\\bìa.pdf', 'bìa.pdf'],
    ['..', 'Tep'],
    ['', 'Tep'],
    ['ảnh\u202Egpj.exe', 'ảnhgpj.exe'],
    ['a\r\nSet-Cookie: x.pdf', 'a Set-Cookie x.pdf'],
    ['“Báo cáo” "quý".docx', '“Báo cáo” quý .docx'],
    ['Nguyễn'.normalize('NFD') + '.png', 'Nguyễn.png'],
    ['.htaccess', 'htaccess'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(attachmentName(typed)).toBe(kept);
  });

  test('too long loses its middle, not its ending', () => {
    const kept = attachmentName(`${'Ế'.normalize('NFD').repeat(300)}.pdf`);
    expect(Array.from(kept)).toHaveLength(ATTACHMENT_LIMITS.nameLength);
    expect(kept).toMatch(/Ế….pdf$/);
  });

  test('says what is inside, or nothing', () => {
    expect(agreesWithFormat('ảnh.JPEG', 'JPEG')).toBe(true);
    expect(agreesWithFormat('ảnh.pdf', 'JPEG')).toBe(false);
    expect(agreesWithFormat('ảnh', 'JPEG')).toBe(true);
    expect(withEnding('ảnh', 'JPEG')).toBe('ảnh.jpg');
    expect(isAttachableName('a.svg')).toBe(false);
    expect(isAttachableName('a.docm')).toBe(false);
  });
});
