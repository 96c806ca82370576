/** The little of jsdom that these tests use; the package brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(text: string)
    readonly window: { readonly document: Document; readonly DOMParser: typeof DOMParser }
  }
}
