import { beforeEach, describe, expect, it, vi } from 'vitest';

const save = vi.hoisted(() => ({ succeeds: true, calls: 0 }));
vi.mock('../../src/state/saving.ts', () => ({
  saveNow: async () => {
    save.calls += 1;
    return save.succeeds;
  },
}));

class Worker extends EventTarget {
  state = 'installing';
  readonly messages: unknown[] = [];

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(message: unknown): void {
    this.messages.push(message);
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;

  /** A newer version is found, and is fetched until it waits. */
  bring(): Worker {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
}

class Container extends EventTarget {
  controller: Worker | null = null;
  readonly registration = new Registration();
  readonly register = async () => this.registration;

  takeOver(worker: Worker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

/** The page with its worker, as it is after the first visit or, with `isFirst`, before. */
async function openPage({ isFirst = false, waits = false } = {}) {
  vi.resetModules();
  const reload = vi.fn();
  const page = new EventTarget();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const container = new Container();
  const { registration } = container;
  if (!isFirst) registration.active = container.controller = new Worker();
  if (waits) registration.waiting = new Worker();
  const { acceptUpdate, followWorker } = await import('../../src/state/appUpdate.ts');
  const { noticesStore } = await import('../../src/state/notices.ts');
  const { beginGesture, endGesture } = await import('../../src/state/gesture.ts');
  await followWorker(container as unknown as ServiceWorkerContainer);
  const codes = () => noticesStore.getState().codes;
  return { container, registration, page, reload, codes, acceptUpdate, beginGesture, endGesture };
}

beforeEach(() => {
  save.succeeds = true;
  save.calls = 0;
});

describe('a newer version', () => {
  it('is not what the first visit brings', async () => {
    const { container, registration, codes } = await openPage({ isFirst: true });
    const worker = registration.bring();
    container.takeOver(worker);
    expect(codes()).toEqual([]);
  });

  it('is offered once it is whole, and nothing is reloaded', async () => {
    const { registration, codes, reload } = await openPage();
    expect(codes()).toEqual([]);
    registration.bring();
    expect(codes()).toEqual(['updateReady']);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is offered again when the page was opened without taking it', async () => {
    const { codes } = await openPage({ waits: true });
    expect(codes()).toEqual(['updateReady']);
  });

  it('waits for the hand to rest', async () => {
    const { registration, codes, beginGesture, endGesture } = await openPage();
    beginGesture();
    registration.bring();
    expect(codes()).toEqual([]);
    endGesture();
    expect(codes()).toEqual(['updateReady']);
  });

  it('takes over when accepted: saved first, reloaded when it is in charge', async () => {
    const { container, registration, acceptUpdate, codes, reload } = await openPage();
    const worker = registration.bring();
    await acceptUpdate();
    expect(save.calls).toBe(1);
    expect(worker.messages).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reload).not.toHaveBeenCalled();
    container.takeOver(worker);
    worker.become('activated');
    expect(reload).toHaveBeenCalledOnce();
    expect(codes()).toEqual(['updateReady']);
  });

  it('does not take over while the work cannot be saved', async () => {
    const { registration, acceptUpdate, reload } = await openPage();
    const worker = registration.bring();
    save.succeeds = false;
    await acceptUpdate();
    expect(worker.messages).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('that another tab has accepted is offered here, and loaded only for a part that is gone', async () => {
    const { container, page, codes, reload } = await openPage();
    page.dispatchEvent(new Event('vite:preloadError'));
    await vi.waitFor(() => expect(save.calls).toBe(0));
    container.takeOver(new Worker());
    expect(codes()).toEqual(['updateReady']);
    expect(reload).not.toHaveBeenCalled();
    page.dispatchEvent(new Event('vite:preloadError'));
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });
});
