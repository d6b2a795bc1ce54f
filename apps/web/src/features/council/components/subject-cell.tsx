import styles from '../council.module.css';

export interface SubjectFacts {
  readonly subjectName: string;
  readonly department: { readonly name: string };
  readonly staff: { readonly post: string } | null;
}

/** “Chuyên viên, Phòng Hợp tác quốc tế”; nothing under a collective, which is its own department. */
export function subjectPlace({ department, staff }: SubjectFacts): string | undefined {
  return staff === null ? undefined : `${staff.post}, ${department.name}`;
}

/** Who is nominated, with post and division in a second, quiet line. */
export function SubjectCell({ nomination }: { readonly nomination: SubjectFacts }) {
  const place = subjectPlace(nomination);
  return (
    <>
      <span className={styles['name']}>{nomination.subjectName}</span>
      {place !== undefined && <div className={styles['quiet']}>{place}</div>}
    </>
  );
}
