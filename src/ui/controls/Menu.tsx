import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import buttonStyles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';
import styles from './Menu.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** A line that says more. */
  readonly story?: string;
  readonly icon?: IconName;
  /** How the keyboard does the same, as people write it. */
  readonly shortcut?: string;
  readonly onAction: () => void;
}

export interface MenuSection {
  readonly title: string;
  /** For a choice of one among several: the id of the one that holds. */
  readonly chosen?: string;
  readonly choices: readonly MenuChoice[];
}

interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  /** Shows the label beside the drawing. */
  readonly isLabelled?: boolean;
  /** Titles are shown when there is more than one section. */
  readonly sections: readonly MenuSection[];
}

/** A button that opens a list of things to do or to choose. */
export function Menu({ label, icon, isLabelled = false, sections }: MenuProps) {
  return (
    <MenuTrigger>
      <Button
        className={`${buttonStyles.button} ${isLabelled ? buttonStyles.quiet : buttonStyles.iconOnly}`}
        {...(!isLabelled && { 'aria-label': label })}
      >
        <Icon name={icon} />
        {isLabelled && (
          <>
            <span>{label}</span>
            <Icon name="down" />
          </>
        )}
      </Button>
      <Popover className={styles.popover ?? ''} offset={4} containerPadding={8}>
        <AriaMenu className={styles.menu ?? ''} aria-label={label}>
          {sections.map((section) => (
            <Section key={section.title} section={section} isTitled={sections.length > 1} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Section({ section, isTitled }: { readonly section: MenuSection; readonly isTitled: boolean }) {
  const selection =
    section.chosen === undefined ? {} : ({ selectionMode: 'single', selectedKeys: [section.chosen] } as const);
  return (
    <AriaMenuSection {...selection} className={styles.section ?? ''} aria-label={section.title}>
      {isTitled && <Header className={styles.header ?? ''}>{section.title}</Header>}
      {section.choices.map((choice) => (
        <AriaMenuItem
          key={choice.id}
          id={choice.id}
          textValue={choice.label}
          className={styles.item ?? ''}
          onAction={choice.onAction}
        >
          <Words choice={choice} isChosen={choice.id === section.chosen} />
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  );
}

function Words({ choice, isChosen }: { readonly choice: MenuChoice; readonly isChosen: boolean }) {
  return (
    <>
      <span className={styles.drawing}>
        {isChosen ? <Icon name="check" /> : choice.icon !== undefined && <Icon name={choice.icon} />}
      </span>
      <span className={styles.words}>
        {choice.label}
        {choice.story !== undefined && <small className={styles.story}>{choice.story}</small>}
      </span>
      {choice.shortcut !== undefined && <kbd className={styles.shortcut}>{choice.shortcut}</kbd>}
    </>
  );
}
