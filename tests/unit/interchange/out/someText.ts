import fc from 'fast-check';

/** What breaks writers: quotes, separators, line ends, escapes, formulas, emoji, right-to-left. */
const PIECES = [
  '"',
  "'",
  ',',
  ';',
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '=1+1',
  '+33 6',
  '-',
  '@SUM(A1)',
  '＝',
  '\u202d',
  ' ',
  '\u00a0',
  'é',
  '👩‍👩‍👧‍👦',
  'שלום',
  'مرحبا',
  '<b>&amp;',
  ']]>',
  '_x0041_',
  ':',
  'BEGIN:VEVENT',
  '\u0000',
  '\u0007',
  '\u0085',
  '\ufeff',
  '\ufffe',
  '日本語',
];

/** Any text, up to some 5,000 characters. Whole characters only: no file holds half a one. */
export const someText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.constantFrom('x', 'é', '👩', ' ', '日'))
    .map(([piece, filler]) => `${piece}${filler.repeat(2_500)}`.slice(0, 5_000).toWellFormed()),
);

/** A text as files keep it whose lines end in LF and that hold no control characters. */
export function printed(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}
