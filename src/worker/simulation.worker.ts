import { createPlayer } from './createPlayer.ts';
import type { PlayRequest } from './protocol.ts';

// A worker knows nothing but what it is asked; what goes wrong here is an `error` event out there.
const play = createPlayer();
addEventListener('message', ({ data }: MessageEvent<PlayRequest>) => postMessage(play(data)));
