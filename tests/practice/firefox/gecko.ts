/**
 * The few parts of Firefox's own insides that the practice drivers use, as they are in Firefox
 * 153. Only functions that are handed to `runInChrome` or `runInContent` can reach them.
 */
export type ChromeGlobals = {
  readonly Services: {
    readonly prefs: { setBoolPref(name: string, value: boolean): void };
    readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  };
  readonly ChromeUtils: {
    importESModule<Module>(url: string): Module;
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: GeckoExtension } | null;
  };
};

export type GeckoExtension = {
  readonly id: string;
  readonly backgroundState: string;
  readonly allowedOrigins: { readonly patterns: readonly { readonly pattern: string }[] };
  terminateBackground(): Promise<void>;
  hasPermission(name: string): boolean;
};

export type AddonModule = {
  readonly AddonManager: {
    getAddonByID(
      id: string,
    ): Promise<{ disable(): Promise<void>; uninstall(): Promise<void> } | null>;
  };
};

export type PermissionsModule = {
  readonly ExtensionPermissions: {
    readonly [change in 'add' | 'remove']: (
      id: string,
      what: {
        permissions: readonly string[];
        origins: readonly string[];
        data_collection: readonly string[];
      },
      extension: GeckoExtension,
    ) => Promise<void>;
  };
};

type Changes = object | null;

export type StorageModule = {
  readonly ExtensionStorageIDB: {
    selectBackend(context: { extension: GeckoExtension }): Promise<{
      readonly storagePrincipal: { deserialize(scope: object, keep: boolean): object };
    }>;
    open(
      principal: object,
      persisted: boolean,
    ): Promise<{
      get(keys: readonly string[] | null): Promise<Record<string, unknown>>;
      set(items: object, options: { serialize: Serialize }): Promise<Changes>;
      remove(keys: readonly string[]): Promise<Changes>;
    }>;
    notifyListeners(id: string, changes: object): void;
  };
  readonly ExtensionStorage: { readonly serialize: Serialize };
};

type Serialize = (name: string, anonymous: string, value: unknown) => unknown;

export type NavigableModule = {
  readonly NavigableManager: {
    getBrowserById(id: string): {
      readonly browsingContext: { prefersColorSchemeOverride: 'light' | 'dark' | 'none' };
      readonly messageManager: {
        addMessageListener(name: string, on: (message: { data: string }) => void): void;
        removeMessageListener(name: string, on: (message: { data: string }) => void): void;
        loadFrameScript(url: string, delayed: boolean): void;
      };
    } | null;
  };
};
