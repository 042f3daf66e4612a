import type { ForceRequest } from './force-request.ts';
import { layOutForce } from './lay-out-force.ts';
import { randomNumbers } from '#graph/search/evaluation/random-numbers.ts';

// The arrangement begins with random places. This thread does nothing else, so its source of chance can be a fixed one:
// the same graph gives the same picture everywhere.
Math.random = randomNumbers(20_200_601);

self.addEventListener('message', ({ data }: MessageEvent<ForceRequest>) => {
  self.postMessage(layOutForce(data));
});
