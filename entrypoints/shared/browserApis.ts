/** The part of `browser.scripting` that our own pages use. */
export interface ScriptingApi {
  getRegisteredContentScripts(): Promise<{ matches?: string[] | undefined }[]>;
}

/** That of `browser.commands`. */
export interface CommandsApi {
  getAll(): Promise<
    { name?: string | undefined; description?: string | undefined; shortcut?: string | undefined }[]
  >;
}

/** That of `browser.tabs`. */
export interface TabsApi {
  query(which: {
    active: true;
    currentWindow: true;
  }): Promise<{ url?: string | undefined; title?: string | undefined }[]>;
}
