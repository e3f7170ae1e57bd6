import { lnGamma } from './gamma';

const PRECISE = 1e-15;
const MOST_TERMS = 100_000;
const TINY = 1e-300;

/** The regularised incomplete beta function I(x; a, b), from 0 to 1, for a, b > 0. */
export function betaI(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side; the other is its mirror.
  return x < (a + 1) / (a + b + 2) ? byFraction(x, a, b) : 1 - byFraction(1 - x, b, a);
}

/** By the continued fraction of the beta distribution (DLMF 8.17.22), in the manner of Lentz. */
function byFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const factor of [even, odd]) {
      d = 1 / notZero(1 + factor * d);
      c = notZero(1 + factor / c);
      step *= c * d;
      fraction *= c * d;
    }
    if (Math.abs(step - 1) < PRECISE) break;
  }
  const lnBeta = lnGamma(a) + lnGamma(b) - lnGamma(a + b);
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnBeta) / a) * fraction;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
