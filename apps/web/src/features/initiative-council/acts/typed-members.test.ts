import { expect, test } from 'vitest';
import { fieldOfMember, guestOf, memberValues, typedMembers } from './typed-members.ts';

test('a guest is a name and a place of work', () => {
  expect(guestOf(' Tiến sĩ Đặng Thu Hà , Trường Đại học Hà Tĩnh, Khoa Ngoại ngữ')).toEqual({
    guestName: 'Tiến sĩ Đặng Thu Hà',
    workplace: 'Trường Đại học Hà Tĩnh, Khoa Ngoại ngữ',
  });
  expect(guestOf('Đặng Thu Hà')).toEqual({ guestName: 'Đặng Thu Hà', workplace: '' });
});

test('what the form says of a draft is what it sends again', () => {
  const members = [
    { staffId: 'y', name: 'Ý', workplace: 'Ban Giám đốc', role: 'CHAIR' },
    { staffId: 'phuoc', name: 'Phước', workplace: 'Ban Giám đốc', role: 'VICE_CHAIR' },
    { staffId: 'uoc', name: 'Ước', workplace: 'Phòng Hợp tác quốc tế', role: 'MEMBER' },
    { staffId: null, name: 'Đặng Thu Hà', workplace: 'Trường Đại học Hà Tĩnh', role: 'MEMBER' },
    { staffId: 'nga', name: 'Nga', workplace: 'Văn phòng', role: 'SECRETARY' },
  ] as const;
  expect(typedMembers(memberValues(members))).toEqual([
    { staffId: 'y', guestName: '', workplace: '', role: 'CHAIR' },
    { staffId: 'phuoc', guestName: '', workplace: '', role: 'VICE_CHAIR' },
    { staffId: 'uoc', guestName: '', workplace: '', role: 'MEMBER' },
    { staffId: null, guestName: 'Đặng Thu Hà', workplace: 'Trường Đại học Hà Tĩnh', role: 'MEMBER' },
    { staffId: 'nga', guestName: '', workplace: '', role: 'SECRETARY' },
  ]);
});

test('what is wrong with a guest is told at the line of that guest, the rest at the members', () => {
  const values = { chairId: 'chu', memberIds: ['lan'], guests: ['Đặng Thu Hà, Đại học Hà Tĩnh', '', 'Lê Văn Bình'] };
  expect(fieldOfMember('members.3.workplace', values)).toBe('guests.2');
  expect(fieldOfMember('members.2.guestName', values)).toBe('guests.0');
  expect(fieldOfMember('members', values)).toBe('memberIds');
});
