import { type ReactNode, useId } from 'react';
import type { Reference } from '../../engine/explanation/definition.ts';
import { Info } from '../controls/Info.tsx';
import { WhyButton } from '../explanation/WhyButton.tsx';
import styles from './Details.module.css';

interface FigureGroupProps {
  readonly title: string;
  /** What the words of this group mean. */
  readonly info: string;
  /** Twice as wide, for a picture; as wide as the sheet, for a table. */
  readonly width?: 'usual' | 'double' | 'full';
  /** What explains the one figure of the group. */
  readonly why?: Reference;
  readonly children: ReactNode;
}

/** Figures that belong together, with their words explained. */
export function FigureGroup({ title, info, width = 'usual', why, children }: FigureGroupProps) {
  const id = useId();
  return (
    <section className={`${styles.group} ${width === 'usual' ? '' : styles[width]}`} aria-labelledby={id}>
      <div className={styles.heading}>
        <h3 id={id}>{title}</h3>
        <Info about={title}>{info}</Info>
        {why !== undefined && <WhyButton why={why} about={title} />}
      </div>
      {children}
    </section>
  );
}
