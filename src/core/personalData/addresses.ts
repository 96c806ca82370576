import { spansOf, type Span } from './textSearch'

/** Words of which the addresses of offices and roles are made; no word is made of others. */
const roleWords = [
  'academy',
  'accounts',
  'admin',
  'admissions',
  'advice',
  'and',
  'assistant',
  'attendance',
  'board',
  'bursar',
  'business',
  'chair',
  'childcare',
  'children',
  'childrens',
  'child',
  'class',
  'clerk',
  'college',
  'committee',
  'complaints',
  'contact',
  'council',
  'data',
  'dbs',
  'ddsl',
  'deputy',
  'designated',
  'director',
  'dpo',
  'dsl',
  'duty',
  'early',
  'education',
  'ehm',
  'email',
  'enquiries',
  'enquiry',
  'exams',
  'executive',
  'families',
  'family',
  'federation',
  'feedback',
  'finance',
  'first',
  'foi',
  'front',
  'door',
  'general',
  'governance',
  'governors',
  'governor',
  'head',
  'health',
  'help',
  'helpdesk',
  'ht',
  'hr',
  'hub',
  'ict',
  'inclusion',
  'info',
  'information',
  'it',
  'jobs',
  'lado',
  'lead',
  'mail',
  'manager',
  'mash',
  'mat',
  'media',
  'multi',
  'agency',
  'noreply',
  'nursery',
  'of',
  'office',
  'officer',
  'ofsted',
  'online',
  'parents',
  'pastoral',
  'payroll',
  'people',
  'personnel',
  'police',
  'post',
  'press',
  'prevent',
  'primary',
  'principal',
  'privacy',
  'protection',
  'reception',
  'recruitment',
  'referral',
  'referrals',
  'registrar',
  'safeguarding',
  'safe',
  'safety',
  'school',
  'schools',
  'scr',
  'secondary',
  'secretary',
  'secure',
  'send',
  'senco',
  'sendco',
  'service',
  'services',
  'site',
  'sixth',
  'form',
  'slt',
  'social',
  'care',
  'staff',
  'standards',
  'support',
  'teacher',
  'team',
  'the',
  'training',
  'trust',
  'trustees',
  'vice',
  'volunteers',
  'webmaster',
  'welfare',
  'wellbeing',
  'whistleblowing',
  'year',
  'youth',
]
const role = new RegExp(`^(?:${roleWords.join('|')})+s?$`)

/** Whether an address is that of an office or a role, by what stands before its @: `office`, `head.teacher`, `safeguarding-lead2`. */
const isOfRole = (local: string): boolean => role.test(local.toLowerCase().replace(/[\d._+-]/g, ''))

const localPart = /[\p{L}\p{N}._%+'’-]{1,64}$/u
const domain = /(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/iy

/** E-mail addresses, save those of offices and roles: `office@`, `head@`, `safeguarding@`, `dsl@` and the like, whatever comes after. */
export const findEmails = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0].replace(/^[.'’-]+/, '') ?? ''
    domain.lastIndex = at + 1
    const host = domain.exec(text)?.[0]
    if (local !== '' && host !== undefined && !isOfRole(local))
      spans.push({ start: at - local.length, end: at + 1 + host.length })
  }
  return spans
}

/** The letters with which postcodes begin. (Office for National Statistics, postcode areas; Royal Mail.) */
const areas = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX ' +
    'IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY ' +
    'TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
)
/** Where the district can end in a letter: `SW1A`. All are in London. */
const areasWithLetters = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC'])

const postcode = /[A-Z]{1,2}\d[\dA-Z]?[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2}/gi
/** What reads like the end of a postcode and is none: `3rd`, `2hr`, `8GB`. */
const isNoEnd = (end: string): boolean => /^\d(?:st|nd|rd|th|hr|yr|pt)$/.test(end) || /^[1248](?:gb|tb)$/i.test(end)

/** Postcodes of the United Kingdom, whole ones, all in capitals or all in small letters. In one piece, six characters or more in capitals: what is shorter is as likely a room. */
export const findPostcodes = (text: string): readonly Span[] =>
  spansOf(text, postcode, (found) => {
    const end = found.slice(-3)
    const district = found.slice(0, -3).trim()
    const isOnePiece = found.length === district.length + 3
    const area = /^[A-Z]+/i.exec(district)?.[0].toUpperCase() ?? ''
    const isOneCase = found === found.toUpperCase() || found === found.toLowerCase()
    if (!areas.has(area) || !isOneCase || isNoEnd(end)) return false
    if (/[A-Z]$/i.test(district) && !areasWithLetters.has(area)) return false
    return !isOnePiece || (found.length >= 6 && found === found.toUpperCase())
  })
