const LANCZOS_G = 7;
/** Lanczos' approximation for g = 7: right to some 15 digits for x > 0. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  const [first, ...rest] = LANCZOS;
  const sum = rest.reduce<number>((total, factor, index) => total + factor / (x + index), first);
  const t = x + LANCZOS_G - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const PRECISE = 1e-16;
const MOST_TERMS = 100_000;
/** Stands for 0 where a continued fraction would divide by it. */
const TINY = 1e-300;

/** The regularised lower incomplete gamma function P(a, x), from 0 to 1, for a > 0 and x ≥ 0. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? bySeries(a, x) : 1 - byFraction(a, x);
}

function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISE; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/** The upper part, by the continued fraction of Legendre in the manner of Lentz. */
function byFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / notZero(factor * d + b);
    c = notZero(b + factor / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < PRECISE * 10) break;
  }
  return fraction * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
