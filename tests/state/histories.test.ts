import { expect, it } from 'vitest';
import { redo, setCodp, undo } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openDocument } from '../../src/state/openDocument.ts';
import { bikeWorkspace, chain, openBike, steps } from './documents.ts';

it('keeps the history of a document that is left and opened again', () => {
  openBike();
  setCodp(0);
  setCodp(3);
  undo();
  const left = documentStore.getState();
  openBike();
  expect(steps()).toBe(0);
  setCodp(1);
  openDocument(left);
  redo();
  expect(chain().codp).toBe(3);
  undo();
  undo();
  expect(chain().codp).toBe(2);
  expect(steps()).toBe(0);
});

it('drops it when the document was changed elsewhere meanwhile: its steps would undo something else', () => {
  openBike();
  setCodp(0);
  const left = documentStore.getState();
  openBike();
  openDocument({ ...left, workspace: bikeWorkspace({ name: 'Theirs' }) });
  expect(steps()).toBe(0);
});
