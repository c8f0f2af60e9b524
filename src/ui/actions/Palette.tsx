import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { isFound } from './isFound.ts';
import styles from './Palette.module.css';
import { type PaletteEntry, usePaletteEntries } from './usePaletteEntries.ts';

/** One field that finds whatever can be done or gone to: typed, chosen with the arrows, done with Enter. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('actions');
  const sections = usePaletteEntries();
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('names.palette')}>
          <Autocomplete filter={isFound}>
            <SearchField autoFocus aria-label={t('names.palette')} className={styles.search ?? ''}>
              <Input className={styles.input ?? ''} placeholder={t('palette.placeholder')} />
            </SearchField>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
            <section className={styles.list} tabIndex={0} aria-label={t('palette.found')}>
              <Menu
                className={styles.menu ?? ''}
                aria-label={t('palette.found')}
                renderEmptyState={() => <p className={styles.none}>{t('palette.none')}</p>}
              >
                {sections.map(({ id, entries }) => (
                  <MenuSection key={id} id={id} aria-label={t(`palette.${id}`)}>
                    <Header className={styles.header ?? ''}>{t(`palette.${id}`)}</Header>
                    {entries.map((entry) => (
                      <Entry key={entry.id} entry={entry} onClose={onClose} />
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface EntryProps {
  readonly entry: PaletteEntry;
  readonly onClose: () => void;
}

function Entry({ entry, onClose }: EntryProps) {
  const { id, label, beside = '', keys, run } = entry;
  return (
    <MenuItem
      id={id}
      textValue={`${label} ${beside}`}
      className={styles.item ?? ''}
      onAction={() => {
        onClose();
        // After the palette has given the focus back: what is opened may take it.
        setTimeout(run);
      }}
    >
      <span className={styles.label}>{label}</span>
      {beside !== '' && <span className={styles.beside}>{beside}</span>}
      {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
    </MenuItem>
  );
}
