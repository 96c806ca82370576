/** Whose colours the page has: those that the device asks for, or always the same. */
export type Colours = 'device' | 'light' | 'dark'

const asksForDark = /\(prefers-color-scheme:\s*dark\)/

/** The media of each rule for dark pages as the style sheet has them, by rule. */
const written = new WeakMap<CSSMediaRule, string>()

const mediaFor = (colours: Colours, media: string): string => {
  if (colours === 'device') return media
  return colours === 'dark' ? media.replace(asksForDark, '(min-width: 0)') : 'not all'
}

/** Has the style sheets of the page answer as if the device asked for these colours: a page cannot ask the browser itself. */
export const showColours = (colours: Colours): void => {
  document.documentElement.style.colorScheme = colours === 'device' ? '' : colours
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      const media = written.get(rule) ?? rule.media.mediaText
      if (!asksForDark.test(media)) continue
      written.set(rule, media)
      rule.media.mediaText = mediaFor(colours, media)
    }
}
