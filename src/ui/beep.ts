let sound: AudioContext | null = null

/** Long enough to be heard in a hall, in seconds, and how high, in hertz. */
const seconds = 0.12
const pitch = 880

/** A short tone. Silent where the browser allows none, as before anybody has pressed anything. */
export const beep = (): void => {
  try {
    sound ??= new AudioContext()
    const tone = sound.createOscillator()
    const loudness = sound.createGain()
    tone.frequency.value = pitch
    loudness.gain.value = 0.2
    tone.connect(loudness).connect(sound.destination)
    tone.start()
    tone.stop(sound.currentTime + seconds)
  } catch {
    return
  }
}
