import { ACTIONS, type ActionId } from './actionTable.ts';

/** What the parts of the screen that are there at present do, the latest last. */
const handlers = new Map<ActionId, (() => void)[]>();

/** Lets a part of the screen do an action; the function that it returns takes that back. */
export function handleAction(id: ActionId, run: () => void): () => void {
  handlers.set(id, [...(handlers.get(id) ?? []), run]);
  return () =>
    handlers.set(
      id,
      (handlers.get(id) ?? []).filter((other) => other !== run),
    );
}

/** Whether anything would happen now. */
export function canRun(id: ActionId): boolean {
  const { run, isAvailable } = ACTIONS[id];
  const isHandled = run !== undefined || (handlers.get(id)?.length ?? 0) > 0;
  return isHandled && (isAvailable?.() ?? true);
}

/** Does an action, if it can be done now. */
export function runAction(id: ActionId): void {
  if (!canRun(id)) return;
  const run = handlers.get(id)?.at(-1) ?? ACTIONS[id].run;
  run?.();
}
