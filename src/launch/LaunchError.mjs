/** What stops a command in a way its user can understand: the message is shown alone, without a trace. */
export class LaunchError extends Error {
  /** @override */
  name = 'LaunchError';
}
