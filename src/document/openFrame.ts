import { listLengths } from '../engine/chain/bounds.ts';
import type { Fault, FaultReason, Parsed } from '../engine/chain/fault.ts';
import { numberReason } from '../engine/chain/fields.ts';
import { formatPath, type Path } from '../engine/chain/path.ts';
import { preview } from '../engine/chain/preview.ts';
import { type JsonObject, migrate, type Versions, versions } from './migrations.ts';

/** A file brought to the current version; whether it is valid is for the schema to say. */
export type Framed =
  | { readonly format: 'koop-chain'; readonly json: JsonObject }
  | { readonly format: 'koop-workspace'; readonly json: JsonObject };

/**
 * Reads the frame of a file: which format, which version, and rewrites older versions to the current one. A file of a
 * newer version is refused at once: what it holds is not ours to judge.
 */
export function openFrame(json: unknown, known: Versions = versions): Parsed<Framed> {
  if (!isObject(json)) return refuse([], json, { code: 'document' });
  const { format, version } = json;
  if (format !== 'koop-chain' && format !== 'koop-workspace') {
    return refuse(['format'], format, { code: 'oneOf', values: ['koop-chain', 'koop-workspace'] });
  }
  const fault = versionFault(version, ['version'], known);
  if (fault || typeof version !== 'number') return { ok: false, faults: fault ? [fault] : [] };
  if (format === 'koop-chain') return { ok: true, value: { format, json: migrate('chain', json, version, known) } };
  return openScenarios(migrate('workspace', json, version, known), known);
}

// A scenario has a version of its own: it may have been put into the workspace by hand, from an older file.
function openScenarios(workspace: JsonObject, known: Versions): Parsed<Framed> {
  const { scenarios } = workspace;
  if (!Array.isArray(scenarios) || scenarios.length > listLengths.scenarios.maximum) {
    return { ok: true, value: { format: 'koop-workspace', json: workspace } };
  }
  const faults: Fault[] = [];
  const migrated = scenarios.map((scenario: unknown, index) => {
    if (!isObject(scenario)) return scenario;
    const fault = versionFault(scenario.version, ['scenarios', index, 'version'], known);
    if (fault) faults.push(fault);
    return fault || typeof scenario.version !== 'number'
      ? scenario
      : migrate('chain', scenario, scenario.version, known);
  });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, value: { format: 'koop-workspace', json: { ...workspace, scenarios: migrated } } };
}

function versionFault(version: unknown, path: Path, { current }: Versions): Fault | null {
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) {
    return version <= current
      ? null
      : faultAt(path, version, { code: 'newerVersion', file: version, supported: current });
  }
  return faultAt(path, version, numberReason({ minimum: 1, maximum: current, whole: true, step: 1 }));
}

function refuse(path: Path, value: unknown, allowed: FaultReason): Parsed<Framed> {
  return { ok: false, faults: [faultAt(path, value, allowed)] };
}

function faultAt(path: Path, value: unknown, allowed: FaultReason): Fault {
  return { path: formatPath(path), found: preview(value), allowed };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
