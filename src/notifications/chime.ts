const NOTES_HZ = [880, 1174.7];
const NOTE_SECONDS = 0.12;
const FADE_SECONDS = 0.35;
const VOLUME = 0.08;

/**
 * Two soft notes, synthesised, so that no file is loaded. Browsers stay silent until the person has interacted with
 * the page.
 */
export function playChime(): void {
  const context = new AudioContext();
  NOTES_HZ.forEach((frequency, index) => {
    const begin = context.currentTime + index * NOTE_SECONDS;
    const note = new OscillatorNode(context, { frequency });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(VOLUME, begin);
    volume.gain.exponentialRampToValueAtTime(0.0001, begin + FADE_SECONDS);
    note.connect(volume).connect(context.destination);
    note.start(begin);
    note.stop(begin + FADE_SECONDS);
    if (index === NOTES_HZ.length - 1) note.onended = () => void context.close();
  });
}
