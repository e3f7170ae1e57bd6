/**
 * What a spreadsheet would take for a formula (OWASP "CSV Injection", and what Excel and LibreOffice
 * were seen to do in 2026): `= + - @` at the beginning, in full width too, and behind any spaces and
 * signs that one does not see; a tab, CR or LF by itself. A text that has a guard of its own in
 * front of such a beginning counts as well, or it could not be told from a guarded one.
 */
const TRIGGER = /^'*(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A text as it may stand in a cell of a file for spreadsheets: with `'` before a trigger. */
export function guarded(text: string): string {
  return TRIGGER.test(text) ? `'${text}` : text;
}

/** The text that a cell stands for: takes off what `guarded` put there, and nothing else. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && TRIGGER.test(cell) ? cell.slice(1) : cell;
}
