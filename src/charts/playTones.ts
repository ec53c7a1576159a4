import { type Tone, toneSchedule } from "./toneSchedule.ts";

interface Heard {
  /** Which period is sounding. */
  readonly onPlace: (place: number) => void;
  readonly onEnd: () => void;
}

/** How each sounds: a soft reed, a hum below it, a tick. */
const VOICES: Readonly<
  Record<Tone["kind"], { readonly type: OscillatorType; readonly loudness: number }>
> = {
  value: { type: "triangle", loudness: 0.3 },
  target: { type: "sine", loudness: 0.12 },
  click: { type: "square", loudness: 0.12 },
};

/** A tone begins and ends softly, in seconds: it would crack otherwise. */
const EDGE = 0.01;
/** How often it is asked which period is sounding, in milliseconds. */
const LOOK = 40;

/**
 * Plays a series, once.
 *
 * @param points oldest first
 * @returns what stops it at once; `onEnd` is called then, too
 * @throws where the browser has no sound
 */
export function playTones(
  points: Parameters<typeof toneSchedule>[0],
  { onPlace, onEnd }: Heard,
): () => void {
  const { tones, step, length } = toneSchedule(points);
  const context = new AudioContext();
  // Some browsers make no sound until they are told to, even by who has just pressed for it.
  context.resume().catch(() => null);
  const start = context.currentTime + EDGE;
  for (const tone of tones) sound(context, tone, start);
  const looking = setInterval(() => {
    const now = context.currentTime - start;
    if (now >= length) stop();
    else if (now >= 0) onPlace(Math.floor(now / step));
  }, LOOK);
  let stopped = false;
  return stop;

  function stop() {
    if (stopped) return;
    stopped = true;
    clearInterval(looking);
    void context.close();
    onEnd();
  }
}

function sound(context: AudioContext, { kind, at, length, pitch }: Tone, start: number): void {
  const { type, loudness } = VOICES[kind];
  const from = start + at;
  const to = from + length;
  const oscillator = new OscillatorNode(context, { type, frequency: pitch });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loudness, from + EDGE);
  gain.gain.setValueAtTime(loudness, to - EDGE);
  gain.gain.linearRampToValueAtTime(0, to);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(to);
}
