/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 * @typedef {Record<string, LockEntry>} LockEntries
 */

/**
 * Whether everything a lock file wants on this machine is installed.
 *
 * @param {LockEntries} wanted     `packages` of package-lock.json
 * @param {LockEntries} installed  the same of what npm says it installed
 * @param {{ platform: string, arch: string }} machine
 */
export function hasAll(wanted, installed, machine) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !mustHave(entry, machine)) return true;
    const found = installed[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : false;
  });
}

/**
 * npm may leave out what is optional for reasons of its own; only of an exact match of the machine is it sure that it
 * must be there. That tells a folder carried over from another platform.
 *
 * @param {LockEntry} entry
 * @param {{ platform: string, arch: string }} machine
 */
function mustHave({ optional = false, os, cpu, libc }, { platform, arch }) {
  return !optional || Boolean(os?.includes(platform) && cpu?.includes(arch) && !libc);
}
