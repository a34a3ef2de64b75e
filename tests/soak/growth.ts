/**
 * How fast memory grows, in MB a minute: the median of the slopes between every two samples, on which single peaks have no weight.
 * @returns 0 of fewer than two samples
 * @see Sen 1968, Journal of the American Statistical Association 63(324)
 */
export const growth = (samples: readonly { readonly minute: number; readonly megabytes: number }[]): number => {
  const slopes = samples
    .flatMap((one, at) =>
      samples.slice(at + 1).map((other) => (other.megabytes - one.megabytes) / (other.minute - one.minute)),
    )
    .sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
};
