import * as v from 'valibot';
import { type DefaultNetworkId, type NetworkId, networkIdSchema } from './network';

/** Over the network's pages, or with these untouched. */
export const networkModeSchema = v.picklist(['on-page', 'hands-off']);
export type NetworkMode = v.InferOutput<typeof networkModeSchema>;

const networkSettingsSchema = v.object({
  on: v.fallback(v.boolean(), true),
  mode: v.fallback(networkModeSchema, 'on-page'),
  /** What of its pages is not shown; read by `readHiding`, as the guard has no use for it. */
  hiding: v.optional(v.unknown()),
});
export type NetworkSettings = v.InferOutput<typeof networkSettingsSchema>;

const GUARDED: NetworkSettings = { on: true, mode: 'on-page' };
const NOT_GUARDED: NetworkSettings = { on: false, mode: 'on-page' };

/** What the person chose, by network; one that is not in it is not guarded. */
export type Networks = Readonly<
  Record<DefaultNetworkId, NetworkSettings> & Partial<Record<NetworkId, NetworkSettings>>
>;

export const DEFAULT_NETWORKS: Networks = { linkedin: GUARDED, facebook: GUARDED };

/** What is not of its shape falls away by itself. */
export const networksSchema = v.pipe(
  v.unknown(),
  v.transform((raw): Networks => {
    const known = Object.entries(Object(raw)).flatMap(([id, one]) => {
      const read = v.safeParse(networkSettingsSchema, one);
      return read.success && v.is(networkIdSchema, id) ? [[id, read.output]] : [];
    });
    return { ...DEFAULT_NETWORKS, ...Object.fromEntries(known) };
  }),
);

export function networkSettingsOf(networks: Networks, id: NetworkId): NetworkSettings {
  return networks[id] ?? NOT_GUARDED;
}

/** The networks that are guarded, in the order in which they were switched on. */
export function guardedNetworks(networks: Networks): NetworkId[] {
  return (Object.keys(networks) as NetworkId[]).filter((id) => networkSettingsOf(networks, id).on);
}
