/** Where each screen is, behind the `#`. */
export const paths = {
  home: '/',
  newReview: '/new',
  sources: '/sources',
  blank: '/blank',
  blankSheet: (sheet: string) => `/blank/${sheet}`,
  about: '/about',
  accessibility: '/about/accessibility',
  /** Where a file that was opened waits for a decision. */
  open: '/open',
  /** The sessions of a facilitator. */
  workshops: '/workshops',
  compareSessions: '/workshops/compare',
  sessionPlan: (session: string) => `/workshops/${session}`,
  sessionJoin: (session: string) => `/workshops/${session}/join`,
  collect: (session: string) => `/workshops/${session}/collect`,
  reveal: (session: string) => `/workshops/${session}/reveal`,
  /** What the room sees, in a window of its own. */
  projector: (session: string) => `/workshops/${session}/projector`,
  sessionReport: (session: string) => `/workshops/${session}/report`,
  /** Where a device joins a session; its code may stand in the address, its letters without blanks. */
  join: (code = '') => `/join${code === '' ? '' : `/${code}`}`,
  /** Where a device answers in a session that it has joined; `session`: its number. `part`: a question by its place, from 1, or `code`, what it showed last; empty: all questions. */
  takePart: (session: number | string, part: number | string = '') =>
    `/take-part/${session}${part === '' ? '' : `/${part}`}`,
  overview: (review: string) => `/review/${review}`,
  details: (review: string) => `/review/${review}/details`,
  /** The critical safeguards alone, for a meeting. */
  show: (review: string) => `/review/${review}/show`,
  questions: (review: string) => `/review/${review}/questions`,
  question: (review: string, question: string) => `/review/${review}/question/${question}`,
  /** What the critical questions come to, once they are answered. */
  criticalDone: (review: string) => `/review/${review}/critical-done`,
  check: (review: string, area: string) => `/review/${review}/check/${area}`,
  evidence: (review: string) => `/review/${review}/evidence`,
  results: (review: string) => `/review/${review}/results`,
  plan: (review: string) => `/review/${review}/plan`,
  report: (review: string) => `/review/${review}/report`,
  share: (review: string) => `/review/${review}/share`,
  governors: (review: string) => `/review/${review}/governors`,
  /** Where visits are rehearsed, and what came of those that were. */
  rehearsals: (review: string) => `/review/${review}/rehearsals`,
  rehearsal: (review: string, rehearsal: string) => `/review/${review}/rehearsals/${rehearsal}`,
  pointsOfView: (review: string) => `/review/${review}/points-of-view`,
  milestones: (review: string) => `/review/${review}/milestones`,
  history: (review: string) => `/review/${review}/history`,
  /** What a newer version of its checklist would change, and the way to move there. */
  checklist: (review: string) => `/review/${review}/checklist`,
  personalData: (review: string) => `/review/${review}/personal-data`,
  /** What a governor sees of a review that they were sent. */
  governorArea: (review: string, area: string) => `/review/${review}/area/${area}`,
  governorQuestion: (review: string, area: string, question: string) => `/review/${review}/area/${area}/${question}`,
  governorSign: (review: string) => `/review/${review}/sign`,
} as const
