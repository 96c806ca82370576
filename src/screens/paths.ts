/** Where each screen is, behind the `#`. */
export const paths = {
  home: '/',
  newReview: '/new',
  sources: '/sources',
  blank: '/blank',
  about: '/about',
  accessibility: '/about/accessibility',
  /** Where a file that was opened waits for a decision. */
  open: '/open',
  overview: (review: string) => `/review/${review}`,
  details: (review: string) => `/review/${review}/details`,
  question: (review: string, question: string) => `/review/${review}/question/${question}`,
  check: (review: string, area: string) => `/review/${review}/check/${area}`,
  evidence: (review: string) => `/review/${review}/evidence`,
  results: (review: string) => `/review/${review}/results`,
  plan: (review: string) => `/review/${review}/plan`,
  report: (review: string) => `/review/${review}/report`,
  share: (review: string) => `/review/${review}/share`,
  governors: (review: string) => `/review/${review}/governors`,
  pointsOfView: (review: string) => `/review/${review}/points-of-view`,
  milestones: (review: string) => `/review/${review}/milestones`,
  history: (review: string) => `/review/${review}/history`,
  personalData: (review: string) => `/review/${review}/personal-data`,
  /** What a governor sees of a review that they were sent. */
  governorArea: (review: string, area: string) => `/review/${review}/area/${area}`,
  governorQuestion: (review: string, area: string, question: string) => `/review/${review}/area/${area}/${question}`,
  governorSign: (review: string) => `/review/${review}/sign`,
} as const
