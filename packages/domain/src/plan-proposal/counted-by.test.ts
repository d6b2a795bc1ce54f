import { expect, test } from 'vitest';
import { itemsOf, proposePlan } from './index.ts';
import { countedFrom } from './counted-by.ts';

/** What the targets of a list are counted from. */
function counted(line: string, heading = 'Về cá nhân') {
  const proposal = proposePlan(`KẾ HOẠCH\nThi đua năm 2021\n\nII. CHỈ TIÊU THI ĐUA\n\n${heading}\n\n+ ${line}\n`);
  return itemsOf(proposal, 'TARGET').map(({ values }) => countedFrom(values));
}

test('each conduct is broken by its own incidents', () => {
  const plain = { countsDiscipline: false, countsRegistered: false };
  expect(counted('100% CBCCVC không tham gia các tệ nạn xã hội; không uống rượu vào buổi trưa.')).toEqual([
    { ...plain, incidentKinds: ['SOCIAL_EVIL'] },
    { ...plain, incidentKinds: ['ALCOHOL_AT_WORK'] },
  ]);
  expect(counted('100% CBCCVC chấp hành tốt nội quy, pháp luật của nhà nước và an toàn giao thông.')).toEqual([
    {
      ...plain,
      countsDiscipline: true,
      incidentKinds: ['WORKING_HOURS', 'ADMINISTRATIVE_ORDER', 'TRAFFIC_ALCOHOL'],
    },
  ]);
});

test('what is registered and then finished has two steps; an award has none', () => {
  const task = proposePlan('KẾ HOẠCH\nThi đua năm 2021\n\nIII. NHIỆM VỤ\n\n1. Đăng ký và hoàn thành 02 nội dung.\n');
  const [target] = itemsOf(task, 'TARGET');
  expect(target && countedFrom(target.values).countsRegistered).toBe(true);
  expect(counted('02 cá nhân được tặng Giấy khen').map(({ countsRegistered }) => countsRegistered)).toEqual([false]);
});
