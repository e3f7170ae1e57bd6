import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { APP_IDS, type AppId, coarseKind } from '../../../utils/domain/finePage';
import { DEFAULT_NETWORK_IDS, networkIdSchema, OPT_IN_IDS } from '../../../utils/domain/network';
import { classify, NETWORKS } from '../../../utils/networks';
import { APPS } from '../../../utils/networks/apps';
import { classifyFinely, KNOWN_NETWORKS } from '../../../utils/networks/classifyFinely';
import { matchesOf } from '../../../utils/networks/fineKnowledge';
import { startsWith } from '../../../utils/networks/match';
import { ADDRESSES } from '../../fixtures/networks/addresses';
import { holds } from '../domain/helpers/seed';

const ROWS = Object.entries(ADDRESSES).flatMap(([network, kinds]) =>
  Object.entries(kinds ?? {}).flatMap(([kind, addresses = []]) =>
    addresses.map((address) => ({ network, kind, address })),
  ),
);

/** Hosts of all networks, and those that look like them. */
const hosts = fc.oneof(
  fc.constantFrom(...KNOWN_NETWORKS.flatMap(({ domains }) => domains)),
  fc.constantFrom('www.linkedin.com', 'business.facebook.com', 'm.youtube.com', 'linkedin.com.'),
  fc.domain(),
);
const words = KNOWN_NETWORKS.flatMap(({ kinds, excludedPaths }) =>
  [...kinds.map(({ path }) => path), ...excludedPaths].flat(),
).filter((segment) => typeof segment === 'string');
const segments = fc.array(fc.oneof(fc.constantFrom(...words), fc.webSegment()), { maxLength: 4 });
const queries = fc.constantFrom(
  '',
  '?shareActive=true',
  '?category=your_pages',
  '?f=user',
  '?id=1',
);
const addresses = fc
  .tuple(hosts, segments, queries)
  .map(([host, path, query]) => `https://${host}/${path.join('/')}${query}`);

describe('the table of addresses', () => {
  it('has at least 300 of them, each once, of every network', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(300);
    expect(new Set(ROWS.map(({ address }) => address)).size).toBe(ROWS.length);
    expect(Object.keys(ADDRESSES)).toEqual([...DEFAULT_NETWORK_IDS, ...OPT_IN_IDS, 'none']);
  });

  it.each(ROWS)('$network $kind: "$address"', ({ network, kind, address }) => {
    const none = network === 'none';
    expect(classifyFinely(address)).toEqual(
      none ? undefined : expect.objectContaining({ network, kind }),
    );
    // The guard's own rule knows two of the networks, and tells the same of them.
    const page = classifyFinely(address);
    const guarded = DEFAULT_NETWORK_IDS.find((id) => id === network);
    expect(classify(address)?.network).toBe(guarded);
    if (guarded && page && page.kind !== 'own-pages') {
      expect(classify(address)?.kind).toBe(coarseKind(page.kind));
    }
  });
});

describe('any address', () => {
  it('is told without an error, whatever it is', () => {
    holds(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
        expect(() => [classifyFinely(address), classifyFinely(`https://${address}`)]).not.toThrow();
      }),
      1000,
    );
  });

  it('is told the same as by the guard, but for the details', () => {
    holds(
      fc.property(addresses, (address) => {
        const page = classifyFinely(address);
        const guarded = page !== undefined && page.network in NETWORKS;
        const kind = page?.kind === 'own-pages' ? classify(address)?.kind : page?.kind;
        const coarse = kind && coarseKind(kind);
        expect(classify(address)).toEqual(
          guarded ? { network: page.network, kind: coarse } : undefined,
        );
      }),
      2000,
    );
  });

  it('is told alike with a dot after the host, with a port, a name or a hash', () => {
    holds(
      fc.property(addresses, (address) => {
        const url = new URL(address);
        const same = [
          address.replace(url.hostname, `${url.hostname.replace(/\.$/, '')}.`),
          address.replace(url.hostname, `${url.hostname}:8443`),
          address.replace(url.hostname, `linkedin.com:x@${url.hostname}`),
          address.replace(url.hostname, url.hostname.toUpperCase()),
          `${address}#/login`,
        ];
        for (const one of same) expect(classifyFinely(one)).toEqual(classifyFinely(address));
      }),
      500,
    );
  });

  it('is of a network only if its host is the domain or lies below it', () => {
    holds(
      fc.property(addresses, (address) => {
        const host = new URL(address).hostname.replace(/\.$/, '');
        const page = classifyFinely(address);
        const known = KNOWN_NETWORKS.find(({ id }) => id === page?.network);
        const fits = ({ domains }: (typeof KNOWN_NETWORKS)[number]) =>
          domains.some((domain) => `.${host}`.endsWith(`.${domain}`));
        expect(page ? known && fits(known) : !KNOWN_NETWORKS.some(fits)).toBe(true);
      }),
      1000,
    );
  });
});

describe('a segment of a path', () => {
  it('only matches whole', () => {
    const letters = fc.stringMatching(/^[a-z]{1,8}$/);
    holds(
      fc.property(letters, letters, (segment, more) => {
        expect(startsWith([segment, more], [segment])).toBe(true);
        expect(startsWith([segment + more], [segment])).toBe(false);
        expect(startsWith([more + segment], [segment])).toBe(false);
        expect(startsWith([], [segment])).toBe(false);
      }),
    );
  });

  it('that is excluded is no longer so with a letter more', () => {
    const cases = KNOWN_NETWORKS.flatMap(({ domains: [domain], excludedPaths }) =>
      excludedPaths.flatMap((path) =>
        path.every((one) => typeof one === 'string') ? [`https://${domain}/${path.join('/')}`] : [],
      ),
    );
    expect(cases.length).toBeGreaterThan(50);
    for (const address of cases) {
      expect([address, classifyFinely(address)?.kind]).toEqual([address, 'excluded']);
      const longer = `${address}zz`;
      expect([longer, classifyFinely(longer)?.kind]).not.toEqual([longer, 'excluded']);
    }
  });
});

describe('what is known of the networks', () => {
  it('has each of them once, under its own name', () => {
    expect(KNOWN_NETWORKS.map(({ id }) => id)).toEqual([...DEFAULT_NETWORK_IDS, ...OPT_IN_IDS]);
    for (const { id } of KNOWN_NETWORKS) expect(v.is(networkIdSchema, id)).toBe(true);
    const domains = KNOWN_NETWORKS.flatMap((known) => known.domains);
    expect(new Set(domains).size).toBe(domains.length);
  });

  it('asks for the sites of a network and nothing else', () => {
    const x = KNOWN_NETWORKS.find(({ id }) => id === 'x');
    expect(x && matchesOf(x)).toEqual(['*://*.x.com/*', '*://*.twitter.com/*']);
  });
});

const IN_APP: Readonly<Record<AppId, readonly string[]>> = {
  'sales-navigator': ['https://www.linkedin.com/sales/home', 'https://linkedin.com/sales'],
  recruiter: ['https://www.linkedin.com/talent/home?x=1'],
  learning: ['https://www.linkedin.com/learning/', 'https://fr.linkedin.com/learning/a-course'],
  'business-manager': [
    'https://business.facebook.com/',
    'https://business.facebook.com./latest/home',
  ],
};

describe.each(APP_IDS)('the app %s', (id) => {
  it('is there once, with its network', () => {
    expect(APPS.filter((app) => app.id === id)).toHaveLength(1);
  });

  it.each(IN_APP[id])('is never touched unless switched on: %s', (address) => {
    expect(classifyFinely(address)).toMatchObject({ kind: 'excluded', app: id });
    const others = new Set(APP_IDS.filter((other) => other !== id));
    expect(classifyFinely(address, KNOWN_NETWORKS, others)?.kind).toBe('excluded');
    expect(classifyFinely(address, KNOWN_NETWORKS, new Set([id]))).toMatchObject({
      kind: 'other',
      app: id,
    });
  });
});

describe('an app that is switched on', () => {
  const on = new Set(APP_IDS);

  it.each([
    'https://www.linkedin.com/sales/login',
    'https://www.linkedin.com/talent/login/x',
    'https://www.linkedin.com/login',
    'https://business.facebook.com/login/?next=x',
    'https://business.facebook.com/dialog/oauth',
    'https://adsmanager.facebook.com/',
  ])('still has no gate before sign-in: %s', (address) => {
    expect(classifyFinely(address, KNOWN_NETWORKS, on)?.kind).toBe('excluded');
  });

  it.each(['https://www.linkedin.com/salesforce', 'https://www.facebook.com/business'])(
    'is not %s',
    (address) => {
      expect(classifyFinely(address, KNOWN_NETWORKS, on)?.app).toBeUndefined();
    },
  );
});
