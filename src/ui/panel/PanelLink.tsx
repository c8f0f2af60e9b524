import { Button } from 'react-aria-components/Button';
import { Icon } from '../controls/Icon.tsx';
import styles from './Panel.module.css';

interface PanelLinkProps {
  /** Shown before the name: the number of a stage. */
  readonly number?: number;
  readonly name: string;
  /** What there is to know at a glance. */
  readonly line: string;
  readonly look?: 'plain' | 'wish';
  readonly onPress: () => void;
}

/** A line of the panel that opens what it names. */
export function PanelLink({ number, name, line, look = 'plain', onPress }: PanelLinkProps) {
  return (
    <Button className={`${styles.link} ${look === 'wish' ? styles.wishLink : ''}`} onPress={onPress}>
      {number !== undefined && <span className={styles.number}>{number}</span>}
      <span className={styles.linkName}>{name}</span>
      <span className={styles.linkLine}>{line}</span>
      <Icon name="forward" />
    </Button>
  );
}
