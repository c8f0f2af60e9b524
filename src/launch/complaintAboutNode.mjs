const LEAST = [20, 19];

/**
 * What is wrong with this version of Node.
 *
 * @param {string} version  such as "20.19.0"
 * @returns {string} one line for the user, or '' when the version will do
 */
export function complaintAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST;
  const willDo = major > leastMajor || (major === leastMajor && minor >= leastMinor);
  return willDo ? '' : `KOOP Lab needs Node ${LEAST.join('.')} or newer; this is ${version}. See https://nodejs.org.`;
}
