/** 95 % intervals. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** Wilson's interval of a share: right for independent conversations, also where none or all are counted. */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const middle = share + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/** Byar's approximation to the exact Poisson interval of a count. */
export function poisson(count: number): Interval {
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3;
  const above = count + 1;
  return { low, high: above * (1 - 1 / (9 * above) + Z / (3 * Math.sqrt(above))) ** 3 };
}

export interface Cluster {
  readonly hits: number;
  readonly exposure: number;
}

const RESAMPLES = 2000;

/**
 * Percentile bootstrap of hits ÷ exposure over clusters (all conversations of one sender are one): neighbouring chunks
 * of one person are not independent. The same numbers every time (fixed seed).
 */
export function bootstrap(clusters: readonly Cluster[]): Interval {
  const random = seeded(20261122);
  const ratios: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    let hits = 0;
    let exposure = 0;
    for (let draw = 0; draw < clusters.length; draw += 1) {
      const cluster = clusters[Math.floor(random() * clusters.length)];
      hits += cluster?.hits ?? 0;
      exposure += cluster?.exposure ?? 0;
    }
    ratios.push(exposure > 0 ? hits / exposure : 0);
  }
  ratios.sort((a, b) => a - b);
  const at = (share: number) => ratios[Math.min(RESAMPLES - 1, Math.floor(share * RESAMPLES))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** Mulberry32: small, and good enough to draw resamples with. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
