import { before, gapCharacters, spansOf, type Span } from './textSearch'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ordinal = '(?:st|nd|rd|th)?'
const between = `[${gapCharacters}/]{1,2}`
const hyphen = '\\-\\u2010\\u2011\\u2013'

/** `12/03/2014`, `12.3.14`, `12 - 03 - 2014`, `12 03 2014` */
const numeric = new RegExp(`\\d{1,2} ?([./ ${hyphen}]) ?\\d{1,2} ?\\1 ?(?:\\d{4}|\\d{2})`, 'g')
/** `2014-03-12` */
const yearFirst = new RegExp(`\\d{4}([./${hyphen}])\\d{1,2}\\1\\d{1,2}`, 'g')
/** `12 March 2014`, `12th of Mar '14`, `12-Mar-2014` */
const worded = new RegExp(`\\d{1,2}${ordinal}${between}(?:of )?${month},?${between}(?:\\d{4}|['’]?\\d{2})`, 'gi')
/** `March 12th, 2014` */
const monthFirst = new RegExp(`${month} \\d{1,2}${ordinal},? \\d{4}`, 'gi')
/** `12032014`, `120314`: only where its label stands right before it. */
const inOne = /\d{6}(?:\d\d)?/g

const isDay = (found: string): boolean => {
  const numbers = found
    .split(/\D+/)
    .filter((part) => part !== '')
    .map(Number)
  const [a = 0, b = 0, c = 0] = numbers
  if (/\p{L}{3}/u.test(found)) return numbers.some((part) => part >= 1 && part <= 31)
  const [day, other] = /^\d{4}/.test(found) ? [c, b] : [a, b]
  return day >= 1 && other >= 1 && Math.min(day, other) <= 12 && Math.max(day, other) <= 31
}

const isDayInOne = (found: string): boolean => isDay(`${found.slice(0, 2)}/${found.slice(2, 4)}/${found.slice(4)}`)

/** `1.12.3.14` is a version, and no date stands in it. */
const isPart = (text: string, { start, end }: Span): boolean =>
  /\d[./]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[./]\d/.test(text.slice(end, end + 2))

/** What says that a day is somebody's birth. */
const label =
  /\bborn\b|\bd\.?o\.?b\.?(?![a-z0-9])|\bdobs\b|\bd\/o\/b\b|\bdates?[ -]of[ -]births?\b|\bbirth ?(?:day|date)s?\b/gi

/** In between, these say that the day is that of something else: `date of birth checked on 12/03/2025`. `recorded as` does not. */
const otherMatter =
  /\b(?:check|seen|saw|verif|record|review|audit|sampl|complet|updat|sign|confirm|match|me+t|log|enter|train|join|start|arriv|admi|appoint|mov|refer|visit|held|due|since|left|agreed?|policy|inspect|remov|census)\p{L}*(?!\p{L}| (?:as|is)\b)/iu
const newSentence = /[.!?]\s+\p{Lu}|;|\n\s*\n/u

const windowLength = 60
const longestGap = 40

/** Whether a label stands before it, with nothing in between that tells of another matter. */
const isLabelledBefore = (text: string, { start }: Span): boolean => {
  const words = before(text, start, windowLength)
  const last = [...words.matchAll(label)].at(-1)
  if (last === undefined) return false
  const gap = words.slice(last.index + last[0].length)
  return gap.length <= longestGap && !otherMatter.test(gap) && !newSentence.test(gap)
}

/** `12/03/2014 (DOB)`, `12 March 2014 is his date of birth`; not `12/03/2025 DOB checks`. */
const isLabelledAfter = (text: string, { end }: Span): boolean =>
  /^[ ,([:–-]{0,3}(?:(?:is|was|as|being|=) ?)?(?:(?:the|a|his|her|their|child[’']s|pupil[’']s) ?)?(?:d\.?o\.?b\.?|date of birth|birth ?da(?:y|te))(?=[\s).,;\]]*(?:$|[).,;\]]|of\b))/i.test(
    text.slice(end, end + windowLength),
  )

/** `b. 12/03/2014`, `(b 12.3.14)`; not the second of a list. */
const isBorn = (text: string, { start }: Span): boolean => {
  const words = before(text, start, windowLength)
  return /(?:[\p{L}\d)],? b[.:]|\(b[.:]?) ?$/u.test(words) && !/(?:^|[\s(])a[.:)]\s/i.test(words)
}

/** `DOB 120314` */
const isRightAfterLabel = (text: string, { start }: Span): boolean =>
  /(?:\bdob|\bd\.o\.b\.?|\bdate of birth)(?: is)?[ :=-]{1,3}$/i.test(before(text, start, windowLength))

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Dates of birth: a full date that a word such as born, DOB, birthday or b. stands beside, and each that is listed with
 * one. A date by itself is never taken for one, however far back it lies: reviews are full of dates, of meetings, checks
 * and inspections, and core has no clock to tell how old somebody would be.
 */
export const findBirthDates = (text: string): readonly Span[] => {
  const dates = [
    ...[numeric, yearFirst, worded, monthFirst].flatMap((pattern) =>
      spansOf(text, pattern, (found, span) => isDay(found) && !isPart(text, span)),
    ),
    ...spansOf(text, inOne, (found, span) => isDayInOne(found) && isRightAfterLabel(text, span)),
  ].sort(inOrder)
  const spans: Span[] = []
  for (const date of dates) {
    const last = spans.at(-1)
    const isListed = last !== undefined && /^(?:,|;|&|and|or|to|\s){1,8}$/i.test(text.slice(last.end, date.start))
    if (
      isListed ||
      isLabelledBefore(text, date) ||
      isLabelledAfter(text, date) ||
      isBorn(text, date) ||
      isRightAfterLabel(text, date)
    )
      spans.push(date)
  }
  return spans
}
