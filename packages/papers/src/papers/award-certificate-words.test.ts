import { expect, test } from 'vitest';
import { BODY } from '../test-support/sample-plan.ts';
import { awardCertificateWords } from './award-certificate-words.ts';

test.each([
  ['', 'Đã có thành tích xuất sắc trong công tác và phong trào thi đua yêu nước năm 2021'],
  ['Cứu người trong lũ.', 'Đã có thành tích: Cứu người trong lũ'],
])('for %j the certificate says %s', (achievement, citation) =>
  expect(awardCertificateWords({ achievement, year: 2021 }, BODY)).toEqual({
    citation,
    authority: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
  }),
);

test('in the words of the body, braces in an achievement stay letters', () => {
  const texts = [
    { part: 'authority', text: 'Giám đốc {{tên cơ quan}}, Chủ tịch Hội đồng' },
    { part: 'citation', text: 'Có thành tích xuất sắc: {{thành tích}}' },
  ];
  expect(awardCertificateWords({ achievement: '{{năm}} **', year: 2021, wording: { texts } }, BODY)).toEqual({
    authority: 'Giám đốc Sở Ngoại vụ Hà Tĩnh, Chủ tịch Hội đồng',
    citation: 'Có thành tích xuất sắc: {{năm}} **',
  });
});
