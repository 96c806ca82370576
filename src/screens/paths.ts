/** Where each screen is, behind the `#`. */
export const paths = {
  home: '/',
  newReview: '/new',
  sources: '/sources',
  blank: '/blank',
  about: '/about',
  overview: (review: string) => `/review/${review}`,
  details: (review: string) => `/review/${review}/details`,
  question: (review: string, question: string) => `/review/${review}/question/${question}`,
  check: (review: string, area: string) => `/review/${review}/check/${area}`,
  evidence: (review: string) => `/review/${review}/evidence`,
  results: (review: string) => `/review/${review}/results`,
  plan: (review: string) => `/review/${review}/plan`,
  report: (review: string) => `/review/${review}/report`,
} as const
