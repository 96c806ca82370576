/** Its pitch in hertz, its length in seconds, and how loud it is, of 1. */
const tone = { pitch: 1320, length: 0.12, volume: 0.2 }

/** One for the page: each would hold on to a part of the device. `null`: nobody has wanted a sound yet, or the browser has none. */
let sound: AudioContext | null = null

/** Makes ready to sound. To be called while somebody presses something: a browser lets no page sound by itself. */
export const readyToBeep = (): void => {
  if (typeof AudioContext === 'undefined') return
  sound ??= new AudioContext()
  if (sound.state !== 'running') void sound.resume().catch(() => undefined)
}

/** A short tone. Nothing is heard where nobody has pressed anything yet. */
export const beep = (): void => {
  if (sound?.state !== 'running') return
  const [source, volume] = [sound.createOscillator(), sound.createGain()]
  const end = sound.currentTime + tone.length
  source.frequency.value = tone.pitch
  volume.gain.value = tone.volume
  // Cut off at once, it would click.
  volume.gain.setTargetAtTime(0, end - tone.length / 3, tone.length / 10)
  source.connect(volume).connect(sound.destination)
  source.start()
  source.stop(end)
}
