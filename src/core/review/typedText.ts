/** Written in full or in short, as in "Saint Mary’s" and "St. Mary's". */
const saint = /(?<!\p{L})(?:saint|st)\b\.?\s*/gu
const accents = /[\u0300-\u036f]/g
/** Nobody sees or says these: apostrophes and quotation marks of any form, and what takes no room at all. */
const unsaid = /[\p{Cf}\p{Pi}\p{Pf}'"`´]/gu
const notWords = /[^\p{L}\p{M}\p{N}&]+/gu

/**
 * A name or a role as people mean it: the same for all ways of typing it. Case, accents, apostrophes, quotation marks, dashes, spaces
 * and "St" for "Saint" do not count. It is for comparing only; what is shown is what was typed.
 */
export const asMeant = (text: string): string => {
  const plain = text
    .replace(unsaid, '')
    .normalize('NFKD')
    .replace(accents, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(saint, 'st ')
    .replaceAll('.', '')
    .replaceAll('&', ' and ')
    .replace(notWords, ' ')
    .trim()
  // What is made of signs alone is compared as it stands.
  return plain === '' ? text.trim().normalize('NFC') : plain
}

/** Whether two people who typed these mean the same. */
export const isMeantAlike = (a: string, b: string): boolean => asMeant(a) === asMeant(b)

/** Each text once, as it was typed first. */
export const eachAsMeant = (texts: readonly string[]): readonly string[] => {
  const first = new Map<string, string>()
  for (const text of texts) if (!first.has(asMeant(text))) first.set(asMeant(text), text)
  return [...first.values()]
}

/** What is left of a school's name without the words that people leave off. */
const shortName = (school: string): string =>
  asMeant(school)
    .replace(/^the /, '')
    .replace(/ (?:school|academy|college)$/, '')

/**
 * Whether two names are of one school. One of
 * - *same* - the same name, however it is typed
 * - *perhaps* - the same but for "The" or "School", which one may leave off: to be offered, never taken for granted
 * - *other* - another school, or a name is missing
 */
export const schoolsAlike = (a: string | null, b: string | null): 'same' | 'perhaps' | 'other' => {
  if (a === null || b === null) return 'other'
  if (isMeantAlike(a, b)) return 'same'
  return shortName(a) === shortName(b) ? 'perhaps' : 'other'
}
