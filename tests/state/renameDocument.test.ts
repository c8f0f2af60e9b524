import { beforeEach, describe, expect, it } from 'vitest';
import { documentStore } from '../../src/state/documentStore.ts';
import { documentName } from '../../src/state/openDocument.ts';
import { renameDocument } from '../../src/state/renameDocument.ts';
import { bikeWorkspace, chain, openBike, steps } from './documents.ts';

beforeEach(() => openBike());

const workspace = () => documentStore.getState().workspace;

describe('renameDocument', () => {
  it('names the chain where it is the whole document', () => {
    expect(renameDocument('Racer')).toBe(true);
    expect(chain().name).toBe('Racer');
    expect(workspace().name).toBe('');
    expect(steps()).toBe(1);
  });

  it('names the workspace where there are several scenarios', () => {
    const { scenarios } = bikeWorkspace();
    documentStore.setState({ workspace: { ...workspace(), scenarios: [...scenarios, ...scenarios] } });
    renameDocument('Two bikes');
    expect(documentName(workspace())).toBe('Two bikes');
    expect(chain().name).toBe('City bike');
  });

  it('keeps the name there is rather than one that no file holds', () => {
    expect(renameDocument('x'.repeat(201))).toBe(false);
    expect(documentName(workspace())).toBe('City bike');
  });
});
