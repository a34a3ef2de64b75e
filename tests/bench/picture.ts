/** Pictures of networks: milliseconds of processor to draw one, best and median of many, and how much a picture weighs. */
import { drawPicture } from '../../src/api/picture/draw.ts';
import { aNetwork } from '../support/pictures.ts';

const ROUNDS = 40;

for (const actors of [50, 100, 200, 400]) {
  const picture = aNetwork(actors, 2);
  const times = Array.from({ length: ROUNDS }, () => {
    const begun = process.cpuUsage();
    drawPicture(picture);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  }).sort((a, b) => a - b);
  const [best = 0, median = 0] = [times[0], times[ROUNDS / 2]];
  const kilobytes = Buffer.byteLength(drawPicture(picture)) / 1_000;
  console.log(
    `${actors} actors, ${picture.ties.length} ties: best ${best.toFixed(0)} ms, median ${median.toFixed(0)} ms, ${kilobytes.toFixed(0)} kB`,
  );
}
