import type { DepartmentKey } from './organisation.ts';

type StaffClass = 'CIVIL_SERVANT' | 'PUBLIC_EMPLOYEE' | 'WORKER';

export interface Person {
  readonly name: string;
  readonly gender: 'FEMALE' | 'MALE';
  readonly born: string;
  readonly recruited: string;
  readonly department: DepartmentKey;
  readonly post: string;
  readonly isLeader?: true;
  /** Heads the own department. */
  readonly isHead?: true;
  readonly staffClass?: StaffClass;
}

/**
 * Twenty-four invented people. Their names exercise Vietnamese: Đ, Ư, Ấ, Ỷ at the start, given names that sort apart only by
 * their marks (Ân, Ấn, Ẩn; Ơn, Oanh; Ưu, Ước), two Trần Văn Dũng told apart by birth date, and Nguyễn Thị Hà beside Hằng Nga.
 */
export const PEOPLE = {
  tri: {
    name: 'Đặng Minh Trí',
    gender: 'MALE',
    born: '1968-04-12',
    recruited: '1995-08-01',
    department: 'BGD',
    post: 'Giám đốc',
    isLeader: true,
    isHead: true,
  },
  y: {
    name: 'Hồ Thị Như Ỷ',
    gender: 'FEMALE',
    born: '1974-09-03',
    recruited: '1999-10-01',
    department: 'BGD',
    post: 'Phó Giám đốc',
    isLeader: true,
  },
  phuoc: {
    name: 'Ưng Đình Phước',
    gender: 'MALE',
    born: '1971-01-25',
    recruited: '1997-03-01',
    department: 'BGD',
    post: 'Phó Giám đốc',
    isLeader: true,
  },

  an: {
    name: 'Võ Văn Ấn',
    gender: 'MALE',
    born: '1976-07-19',
    recruited: '2002-05-01',
    department: 'VPTTR',
    post: 'Chánh Văn phòng',
    isLeader: true,
    isHead: true,
  },
  nga: {
    name: 'Nguyễn Thị Hằng Nga',
    gender: 'FEMALE',
    born: '1980-12-08',
    recruited: '2005-09-01',
    department: 'VPTTR',
    post: 'Phó Chánh Văn phòng',
    isLeader: true,
  },
  tam: {
    name: 'Lê Đức Tâm',
    gender: 'MALE',
    born: '1983-02-14',
    recruited: '2008-06-01',
    department: 'VPTTR',
    post: 'Thanh tra viên',
  },
  quynh: {
    name: 'Bùi Như Quỳnh',
    gender: 'FEMALE',
    born: '1987-10-20',
    recruited: '2012-01-01',
    department: 'VPTTR',
    post: 'Kế toán',
  },
  anh: {
    name: 'Đào Thị Ánh',
    gender: 'FEMALE',
    born: '1991-06-30',
    recruited: '2015-04-01',
    department: 'VPTTR',
    post: 'Văn thư - Lưu trữ',
  },
  doan: {
    name: 'Trương Công Đoan',
    gender: 'MALE',
    born: '1979-03-11',
    recruited: '2006-02-01',
    department: 'VPTTR',
    post: 'Lái xe',
    staffClass: 'WORKER',
  },

  uoc: {
    name: 'Phạm Đức Ước',
    gender: 'MALE',
    born: '1978-11-05',
    recruited: '2003-08-01',
    department: 'HTQT',
    post: 'Trưởng phòng',
    isLeader: true,
    isHead: true,
  },
  ngocAn: {
    name: 'Hoàng Thị Ngọc Ẩn',
    gender: 'FEMALE',
    born: '1984-05-17',
    recruited: '2009-09-01',
    department: 'HTQT',
    post: 'Phó Trưởng phòng',
    isLeader: true,
  },
  ha: {
    name: 'Nguyễn Thị Hà',
    gender: 'FEMALE',
    born: '1988-08-22',
    recruited: '2013-03-01',
    department: 'HTQT',
    post: 'Chuyên viên',
  },
  dung85: {
    name: 'Trần Văn Dũng',
    gender: 'MALE',
    born: '1985-01-09',
    recruited: '2010-11-01',
    department: 'HTQT',
    post: 'Chuyên viên',
  },
  lyAn: {
    name: 'Lý Thị Ân',
    gender: 'FEMALE',
    born: '1990-04-28',
    recruited: '2014-10-01',
    department: 'HTQT',
    post: 'Chuyên viên',
  },
  ai: {
    name: 'Đinh Trọng Ái',
    gender: 'MALE',
    born: '1997-02-02',
    recruited: '2021-05-01',
    department: 'HTQT',
    post: 'Chuyên viên',
  },

  duc: {
    name: 'Mai Xuân Đức',
    gender: 'MALE',
    born: '1975-06-06',
    recruited: '2001-04-01',
    department: 'LSVK',
    post: 'Trưởng phòng',
    isLeader: true,
    isHead: true,
  },
  nhi: {
    name: 'Nguyễn Thị Ỷ Nhi',
    gender: 'FEMALE',
    born: '1985-12-24',
    recruited: '2010-02-01',
    department: 'LSVK',
    post: 'Phó Trưởng phòng',
    isLeader: true,
  },
  dung90: {
    name: 'Trần Văn Dũng',
    gender: 'MALE',
    born: '1990-11-02',
    recruited: '2014-08-01',
    department: 'LSVK',
    post: 'Chuyên viên',
  },
  oanh: {
    name: 'Phùng Thị Oanh',
    gender: 'FEMALE',
    born: '1992-03-15',
    recruited: '2016-01-01',
    department: 'LSVK',
    post: 'Chuyên viên',
  },
  nghi: {
    name: 'Tô Hữu Nghị',
    gender: 'MALE',
    born: '1986-09-09',
    recruited: '2011-07-01',
    department: 'LSVK',
    post: 'Chuyên viên',
  },

  dat: {
    name: 'Nguyễn Hữu Đạt',
    gender: 'MALE',
    born: '1977-10-10',
    recruited: '2004-12-01',
    department: 'TTDV',
    post: 'Giám đốc Trung tâm',
    isLeader: true,
    isHead: true,
    staffClass: 'PUBLIC_EMPLOYEE',
  },
  on: {
    name: 'Lương Thị Ơn',
    gender: 'FEMALE',
    born: '1989-01-31',
    recruited: '2013-09-01',
    department: 'TTDV',
    post: 'Phiên dịch viên',
    staffClass: 'PUBLIC_EMPLOYEE',
  },
  ngocY: {
    name: 'Châu Ngọc Ý',
    gender: 'FEMALE',
    born: '1993-07-07',
    recruited: '2017-05-01',
    department: 'TTDV',
    post: 'Viên chức',
    staffClass: 'PUBLIC_EMPLOYEE',
  },
  uu: {
    name: 'Đoàn Văn Ưu',
    gender: 'MALE',
    born: '1984-08-18',
    recruited: '2012-08-01',
    department: 'TTDV',
    post: 'Viên chức',
    staffClass: 'PUBLIC_EMPLOYEE',
  },
} as const satisfies Record<string, Person>;
export type PersonKey = keyof typeof PEOPLE;

/** The people in the order in which they stand on the list of the body. */
export const PERSON_KEYS = Object.keys(PEOPLE) as PersonKey[]; // Object.keys forgets the key type.

export function personOf(key: PersonKey): Person {
  return PEOPLE[key];
}
