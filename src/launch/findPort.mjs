import { connect } from 'node:net';
import { LaunchError } from './LaunchError.mjs';
import { MARKER } from './paths.mjs';

/** Where the app is served; always the same, because a browser keeps documents per address. */
export const DEFAULT_PORT = 4680;

/** `localhost` may mean either, and a browser tries both: a port is free only when it is on both. */
const HOSTS = ['127.0.0.1', '[::1]'];

/** @typedef {'nobody' | 'koop-lab' | 'another program'} Answerer */

/**
 * The first port from `from` on where the app is or can be served.
 *
 * @param {number} from
 * @returns {Promise<{ port: number, answerer: 'nobody' | 'koop-lab' }>}
 */
export async function findPort(from) {
  for (let port = from; port < from + 100 && port <= 65535; port += 1) {
    const answerer = await whoAnswersAt(port);
    if (answerer !== 'another program') return { port, answerer };
  }
  throw new LaunchError(`Other programs have every port from ${from} on.`);
}

/**
 * @param {number} port
 * @returns {Promise<Answerer>}
 */
async function whoAnswersAt(port) {
  const answers = await Promise.all(HOSTS.map((host) => whoAnswers(host, port)));
  return answers.find((who) => who === 'another program') ?? answers.find((who) => who === 'koop-lab') ?? 'nobody';
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<Answerer>}
 */
async function whoAnswers(host, port) {
  if (!(await isOpen(host.replace(/[[\]]/g, ''), port))) return 'nobody';
  try {
    const response = await fetch(`http://${host}:${port}/${MARKER}`, { signal: AbortSignal.timeout(2000) });
    return JSON.parse(await response.text()).name === 'koop-lab' ? 'koop-lab' : 'another program';
  } catch {
    return 'another program';
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isOpen(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    /** @param {boolean} doesAnswer */
    const settle = (doesAnswer) => {
      socket.destroy();
      resolve(doesAnswer);
    };
    socket.setTimeout(1000, () => settle(false));
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
