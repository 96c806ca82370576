import type { ExampleDetails } from './exampleReview'

/** Both reviews of Example Academy. */
export const exampleAcademyGroup = 'example-academy'

/** What stays the same from one year to the next. */
export const exampleAcademyDetails = {
  scope: 'lessons',
  school: 'Example Academy',
  phase: 'secondary',
  setting: 'academy',
  inspectorate: 'ofsted',
} as const satisfies ExampleDetails

export const noSocialWorker = 'The academy employs no social worker.'
