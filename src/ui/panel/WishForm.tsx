import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bounds, offeredBounds } from '../../engine/chain/bounds.ts';
import type { Wish } from '../../engine/chain/chain.ts';
import { coverage } from '../../engine/chain/wishCoverage.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { Advanced } from '../controls/Advanced.tsx';
import { Button } from '../controls/Button.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { PresetChoice } from '../controls/PresetChoice.tsx';
import { Section } from '../controls/Section.tsx';
import { TextField } from '../controls/TextField.tsx';
import { WhyButton } from '../explanation/WhyButton.tsx';
import { editWish, numeric } from './edits.ts';
import styles from './Panel.module.css';
import { removeWish } from './removeWish.ts';
import { WishStage } from './WishStage.tsx';

/** A wish, said as a sentence: how much customers want, how much of it is kept ready, and whom that serves. */
export function WishForm({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('panel');
  const [isNew] = useState(wish.name === t('wish.newName'));
  return (
    <>
      <TextField
        field="wish.name"
        label={t('wish.name')}
        isFirst={isNew}
        value={wish.name}
        onChange={(name) => editWish(wish.id, { name })}
      />
      <WishStage wish={wish} />
      <WishSentence wish={wish} />
      <WishAdvanced wish={wish} />
      <TextField
        field="wish.note"
        label={t('wish.note')}
        isLong
        spellCheck
        value={wish.note}
        onChange={(note) => editWish(wish.id, { note })}
      />
      <Button icon="remove" onPress={() => removeWish(wish)}>
        {t('wish.remove')}
      </Button>
    </>
  );
}

function WishSentence({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('panel');
  const format = useFormat();
  // While "12" becomes "20" by way of "2", what is kept ready must not stay behind at 2.
  const [ready, setReady] = useState(wish.offered);
  if (wish.offered !== Math.min(ready, wish.wished)) setReady(wish.offered);
  return (
    <Section title={t('wish.section')} info={t('wish.sectionInfo')}>
      <NumberField
        field="wish.wished"
        label={t('wish.wished')}
        unit={t('unit.options')}
        bounds={bounds.wish.wished}
        value={wish.wished}
        onChange={numeric((wished) => editWish(wish.id, { wished, offered: Math.min(ready, wished) }))}
      />
      <NumberField
        field="wish.offered"
        label={t('wish.offered')}
        unit={t('unit.options')}
        bounds={offeredBounds(wish.wished)}
        value={wish.offered}
        help={t('wish.offeredHelp')}
        onChange={numeric((offered) => editWish(wish.id, { offered }))}
      />
      <PresetChoice
        label={t('wish.popularity')}
        value={wish.exponent}
        presets={[
          { value: 0, upTo: 0.25, label: t('wish.popularityOptions.alike') },
          { value: 1, upTo: 1.5, label: t('wish.popularityOptions.favourites') },
          { value: 2, upTo: Number.POSITIVE_INFINITY, label: t('wish.popularityOptions.hits') },
        ]}
        write={format.figure}
        onChange={(exponent) => editWish(wish.id, { exponent })}
      />
      <Coverage wish={wish} />
    </Section>
  );
}

function Coverage({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('panel');
  const share = coverage(wish);
  const format = useFormat();
  const index = useChain((chain) => chain.wishes.indexOf(wish));
  return (
    <div className={styles.explained}>
      <p className={styles.conclusion} aria-live="polite">
        {share === 1 ? t('wish.servesAll') : t('wish.serves', { share: format.percent(share) })}
      </p>
      <WhyButton why={{ key: 'wish.coverage', subject: { wish: index } }} about={t('wish.coverage')} />
    </div>
  );
}

function WishAdvanced({ wish }: { readonly wish: Wish }) {
  const { t } = useTranslation('panel');
  return (
    <Advanced>
      <NumberField
        field="wish.exponent"
        label={t('wish.exponent')}
        bounds={bounds.wish.exponent}
        value={wish.exponent}
        help={t('wish.exponentHelp')}
        onChange={numeric((exponent) => editWish(wish.id, { exponent }))}
      />
      <NumberField
        field="wish.weight"
        label={t('wish.weight')}
        bounds={bounds.wish.weight}
        value={wish.weight}
        help={t('wish.weightHelp')}
        onChange={numeric((weight) => editWish(wish.id, { weight }))}
      />
    </Advanced>
  );
}
