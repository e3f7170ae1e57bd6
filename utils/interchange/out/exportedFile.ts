/** A file as it is to be saved. */
export interface ExportedFile {
  fileName: string;
  mime: string;
  content: string | Uint8Array<ArrayBuffer>;
}
