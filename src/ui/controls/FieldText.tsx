import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import styles from './Field.module.css';

interface FieldLabelProps {
  /** Read aloud with the label; shown beside the number. */
  readonly unit?: string | undefined;
  readonly children: ReactNode;
}

/** The label of a field, always visible. */
export function FieldLabel({ unit, children }: FieldLabelProps) {
  return (
    <Label className={styles.label ?? ''}>
      {children}
      {unit !== undefined && <span className={styles.spoken}>, {unit}</span>}
    </Label>
  );
}

/** A quiet line under a field that says what it means; nothing when there is nothing to say. */
export function FieldHelp({ children }: { readonly children: ReactNode }) {
  const parts = Array.isArray(children) ? children : [children];
  if (parts.every((part) => part === undefined || part === null || part === false || part === '')) return null;
  return (
    <Text slot="description" className={styles.help ?? ''}>
      {children}
    </Text>
  );
}
