/** A file that was made, as it goes to the browser's downloads. */
export interface MadeFile {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer> | string
  /** Media type. */
  readonly type: string
  /** `null` where the format has none until it is printed. */
  readonly pages: number | null
  /** Characters that the file shows as □, each once. */
  readonly replaced: readonly string[]
  /** Of the review, where the file says it; else `null`. In hexadecimal digits. */
  readonly fingerprint: string | null
}

/** Makes the file. `onProgress` is told how far it is, from 0 to 1. */
export type Maker = (onProgress: (done: number) => void) => Promise<MadeFile>

/** A file that can be made: its code is large and seldom needed, so it is fetched when it is. */
export interface Product {
  /** What it is, as part of a sentence: `PDF`, `spreadsheet`. */
  readonly what: string
  /** Rejects where the code cannot be had, as when offline before the first visit was done. */
  readonly load: () => Promise<Maker>
}

/**
 * How far a file is: one of
 * - *idle* - nobody has asked for one
 * - *loading* - what makes it is on its way
 * - *drawing* - `done` of it, from 0 to 1
 * - *made* - and handed to the browser's downloads
 * - *failed* - while `loading` or `drawing`; nothing of the review is touched
 */
export type Making =
  | { readonly step: 'idle' }
  | { readonly step: 'loading'; readonly product: Product }
  | { readonly step: 'drawing'; readonly product: Product; readonly done: number }
  | { readonly step: 'made'; readonly product: Product; readonly file: MadeFile }
  | { readonly step: 'failed'; readonly product: Product; readonly during: 'loading' | 'drawing' }
