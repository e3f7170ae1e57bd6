/** Lets the browser save a text or bytes as a file, as if it had been a link to one. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  mime = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, and holds what it needs.
  setTimeout(() => URL.revokeObjectURL(url));
}
