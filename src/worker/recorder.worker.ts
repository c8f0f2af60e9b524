import { type RecordRequest, recordPosition, transferOf } from './recordPosition.ts';

addEventListener('message', ({ data }: MessageEvent<RecordRequest>) => {
  const answer = recordPosition(data);
  postMessage(answer, { transfer: transferOf(answer) });
});
