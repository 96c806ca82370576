/** How much of something is done: `done` of `of`, both whole numbers; its words are for whoever cannot see it. */
export const Meter = ({ done, of, words }: { readonly done: number; readonly of: number; readonly words: string }) => (
  <progress className="meter" value={done} max={Math.max(of, 1)} aria-label={words}>
    {words}
  </progress>
)
