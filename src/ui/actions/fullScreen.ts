/** Whether this browser can give the page the whole screen: not on an iPhone, nor where a frame forbids it. */
export function hasFullScreen(): boolean {
  return typeof document !== 'undefined' && document.fullscreenEnabled === true;
}

/** Takes the whole screen, or gives it back; Escape gives it back as well, that is the browser's own. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Refused, as by somebody's settings: the window stays as it is, and that is seen.
  }
}
