export const common = {
  appName: 'KOOP Lab',
  untitled: 'Untitled chain',
  copyOf: '{{name}} (copy)',
  none: '—',
  explain: 'What is this? {{about}}',
  why: { about: 'Why? {{about}}', value: '{{value}}: why? {{about}}' },
  action: {
    undo: 'Undo',
    redo: 'Redo',
    open: 'Open a file',
    save: 'Save the file',
    cancel: 'Cancel',
    close: 'Close',
    retry: 'Try again',
    reload: 'Reload',
  },
  saveState: {
    saved: 'Saved on this device',
    saving: 'Saving…',
    failed: {
      quota: 'Not saved: the storage of this browser is full. Save the file to keep the work.',
      refused: 'Not saved: this browser refuses storage to this page. Save the file to keep the work.',
      unavailable: 'Not saved: the storage of this browser does not answer. Save the file to keep the work.',
    },
  },
  notice: {
    damagedKept:
      'The work saved in this browser could not be read. It has been put aside, and nothing of it is thrown away.',
    newerStored:
      'The document that was open was saved by a newer KOOP Lab. It stays as it is; reload to update, and it opens again.',
    keptAsCopy:
      'Another tab has changed this document meanwhile. Nothing of it was overwritten: what was done here goes on as a copy.',
    exampleUnavailable: 'The example could not be loaded.',
    languageUnavailable: 'The texts in that language could not be loaded.',
    exampleNotSwitched: 'The example could not be loaded in this language.',
    simulationCrashed:
      'The simulation broke off and has been started again. The figures by formula, and your work, are not touched.',
    updateReady: 'A new version is ready. Your work stays as it is.',
    lastStage: 'The last stage cannot be removed: a chain needs at least one.',
    chainFull: 'The chain is full: at most 100 stages, and 50 wishes.',
  },
  example: {
    'machine-builder': 'Machine builder',
    kitchens: 'Kitchens',
    'paint-mixing': 'Paint mixing',
    'modular-houses': 'Modular houses',
    'e-bikes': 'E-bikes',
    printers: 'Printers',
    'fashion-web-shop': 'Fashion web shop',
    trucks: 'Trucks',
  },
  position: {
    ETO: 'engineer to order',
    PTO: 'purchase to order',
    MTO: 'make to order',
    ATO: 'assemble to order',
    MTS: 'make to stock',
    STS: 'ship to stock',
  },
  theme: { system: 'As the device', light: 'Light', dark: 'Dark', projector: 'Projector' },
} as const;
