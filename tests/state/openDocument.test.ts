import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pinBaseline } from '../../src/state/baseline.ts';
import { editChain, setCodp, undo } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { noticesStore } from '../../src/state/notices.ts';
import { documentName, isUntouched, openExample, openText, switchExample } from '../../src/state/openDocument.ts';
import { rememberLanguage } from '../../src/state/settings.ts';
import { bikeText, chain, openBike, steps } from './documents.ts';

const rename = () =>
  editChain((draft) => {
    draft.name = 'Mine';
  });

/** Serves the examples; each answer waits until `answers` lets it go, if that is set. */
let answers: Promise<void> = Promise.resolve();
const fetchExample = vi.fn(async (address: string) => {
  await answers;
  const [, language, name] = /examples\/(nl|en)\/(.+)\.koop\.json$/.exec(address) ?? [];
  if (name !== 'kitchens' && name !== 'paint-mixing') return new Response('not found', { status: 404 });
  return new Response(bikeText({ name: `${name} ${language}`, language }));
});

beforeEach(() => {
  answers = Promise.resolve();
  vi.stubGlobal('fetch', fetchExample);
  rememberLanguage('en');
  noticesStore.setState({ codes: [] });
  openBike();
});

afterEach(() => vi.unstubAllGlobals());

describe('openText', () => {
  it('opens a file as a new document with its own history', () => {
    const { id } = documentStore.getState();
    setCodp(0);
    expect(openText(bikeText({ name: 'Cargo bike' }), 'cargo.koop.json')).toEqual([]);
    expect(chain().name).toBe('Cargo bike');
    expect(documentStore.getState()).toMatchObject({ example: null, opened: chain() });
    expect(documentStore.getState().id).not.toBe(id);
    expect(steps()).toBe(0);
  });

  it.each(['', '{', 'null', bikeText({ codp: 9 }), bikeText({ version: 99 })])(
    'says what is wrong with a file and changes nothing',
    (text) => {
      const before = documentStore.getState();
      expect(openText(text).length).toBeGreaterThan(0);
      expect(documentStore.getState()).toBe(before);
    },
  );

  it('names a document without a name after its file', () => {
    openText(bikeText({ name: '' }), 'my chain.koop.json');
    expect(documentName(documentStore.getState().workspace)).toBe('my chain');
    openText(bikeText({ name: 'City bike' }), 'other.json');
    expect(documentName(documentStore.getState().workspace)).toBe('City bike');
  });
});

describe('openExample', () => {
  it('opens a copy in the language of the screen', async () => {
    rememberLanguage('nl');
    expect(await openExample('kitchens')).toBe(true);
    expect(chain().name).toBe('kitchens nl');
    expect(documentStore.getState().example).toEqual({ name: 'kitchens', language: 'nl' });
    expect(isUntouched(documentStore.getState())).toBe(true);
  });

  it('says so when there is no such example and changes nothing', async () => {
    const before = documentStore.getState();
    expect(await openExample('no-such')).toBe(false);
    expect(documentStore.getState()).toBe(before);
    expect(noticesStore.getState().codes).toEqual(['exampleUnavailable']);
  });

  it('says so when the app cannot reach its files', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('offline');
    });
    expect(await openExample('kitchens')).toBe(false);
    expect(noticesStore.getState().codes).toEqual(['exampleUnavailable']);
  });

  it('is overtaken by a later one, whichever answers first', async () => {
    let letGo = () => {};
    answers = new Promise((resolve) => {
      letGo = resolve;
    });
    const first = openExample('kitchens');
    answers = Promise.resolve();
    await openExample('paint-mixing');
    letGo();
    await first;
    expect(chain().name).toBe('paint-mixing en');
  });
});

describe('isUntouched', () => {
  it('is true wherever the point stands, and again once an edit is undone', async () => {
    await openExample('kitchens');
    setCodp(0);
    expect(isUntouched(documentStore.getState())).toBe(true);
    rename();
    expect(isUntouched(documentStore.getState())).toBe(false);
    undo();
    expect(isUntouched(documentStore.getState())).toBe(true);
  });

  it('is false with a pinned baseline', async () => {
    await openExample('kitchens');
    pinBaseline();
    expect(isUntouched(documentStore.getState())).toBe(false);
  });
});

describe('switchExample', () => {
  it('opens the untouched copy in the other language with its point where it stands', async () => {
    await openExample('kitchens');
    setCodp(0);
    await switchExample('nl');
    expect(chain()).toMatchObject({ name: 'kitchens nl', codp: 0 });
    expect(documentStore.getState()).toMatchObject({ opened: { codp: 2 }, example: { language: 'nl' } });
  });

  it('leaves a copy alone in which anything was edited', async () => {
    await openExample('kitchens');
    rename();
    await switchExample('nl');
    expect(chain().name).toBe('Mine');
  });

  it('leaves a copy alone that is edited while the other is loading', async () => {
    await openExample('kitchens');
    const switching = switchExample('nl');
    rename();
    await switching;
    expect(chain().name).toBe('Mine');
  });

  it('leaves a document alone that is no example', async () => {
    const before = documentStore.getState();
    await switchExample('nl');
    expect(documentStore.getState()).toBe(before);
  });

  it('says so when the other one cannot be had', async () => {
    await openExample('kitchens');
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
    await switchExample('nl');
    expect(chain().name).toBe('kitchens en');
    expect(noticesStore.getState().codes).toEqual(['exampleNotSwitched']);
  });
});
