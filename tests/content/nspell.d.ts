declare module 'nspell' {
  interface Spelling {
    correct(word: string): boolean
  }
  /** Spelling by a Hunspell dictionary. */
  const nspell: (aff: Buffer, dic: Buffer) => Spelling
  export default nspell
}
