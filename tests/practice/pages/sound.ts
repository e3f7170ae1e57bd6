const SAMPLE_RATE = 8000;
const TONE_HZ = 440;
/** About -50 dB: nobody hears it, yet to browsers the tab is audible. */
const AMPLITUDE = 100;

/** One second of a very quiet tone as a 16-bit mono WAV file. */
export const sound: Uint8Array = makeTone();

function makeTone(): Uint8Array {
  const size = SAMPLE_RATE * 2;
  const file = Buffer.alloc(44 + size);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + size, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLE_RATE, 24);
  file.writeUInt32LE(SAMPLE_RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(size, 40);
  for (let i = 0; i < SAMPLE_RATE; i += 1) {
    const phase = (2 * Math.PI * TONE_HZ * i) / SAMPLE_RATE;
    file.writeInt16LE(Math.round(AMPLITUDE * Math.sin(phase)), 44 + 2 * i);
  }
  return file;
}
