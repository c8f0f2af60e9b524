import { type ReactNode, useId } from 'react';
import { Info } from './Info.tsx';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What the fields of this section are about, for who asks. */
  readonly info?: ReactNode;
  /** Stands at the end of the heading. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under a heading. */
export function Section({ title, info, beside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h3 id={id}>{title}</h3>
        {info !== undefined && <Info about={title}>{info}</Info>}
        {beside}
      </div>
      {children}
    </section>
  );
}
