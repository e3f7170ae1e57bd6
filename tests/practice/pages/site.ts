/** One screen of a network: what the in-app navigation swaps. */
export type View = {
  readonly title: string;
  readonly html: string;
};

export type Site = {
  readonly language: string;
  readonly css: string;
  /** What its pages do beyond the in-app navigation. */
  readonly script?: string;
  /** Its pages come with a strict policy and Trusted Types, asked for or not. */
  readonly isStrict?: boolean;
  /** The views that in-app links reach without a load, by path. */
  readonly views: ReadonlyMap<string, View>;
  /** The frame around a view: the navigation bar and the columns. */
  shell(view: string): string;
  /** What stands at a URL that is none of the views; without the shell where `bare`. */
  other(url: URL): View & { readonly bare?: boolean };
};
