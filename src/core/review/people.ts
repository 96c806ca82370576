import type { Contributor, Review } from './review'

/** A contributor in words: `Chair of governors`, or `Chair of governors (A. Example)` where a name was given. */
export const sayContributor = ({ role, name }: Pick<Contributor, 'role' | 'name'>): string => {
  const called = name?.trim() ?? ''
  return called === '' ? role : `${role} (${called})`
}

/** Who somebody is in this review: their role and name. Whoever is not named answers for the school: a governor always is named. */
export const whoIs = ({ contributors }: Pick<Review, 'contributors'>, contributor: string): string => {
  const found = contributors.find(({ id }) => id === contributor)
  return found === undefined || found.role.trim() === '' ? 'The school' : sayContributor(found)
}

/** Those who read and comment, but do not answer for the school. */
export const governorsOf = ({ contributors }: Pick<Review, 'contributors'>): readonly Contributor[] =>
  contributors.filter(({ isGovernor }) => isGovernor === true)

/** Those who answer for the school. */
export const answerersOf = ({ contributors }: Pick<Review, 'contributors'>): readonly Contributor[] =>
  contributors.filter(({ isGovernor }) => isGovernor !== true)
