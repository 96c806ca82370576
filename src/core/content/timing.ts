import type { Question } from './pack'

/*
 * How long a review takes, worked out from its questions. Nobody has timed it in a school: each number below is an
 * assumption, said with its reason, and the app says so where it shows what they come to.
 */

/** Words that people read in a minute when an answer hangs on them. Adults read about 238 words of such prose in a minute (Brysbaert, How many words do we read per minute?, 2019). */
export const wordsPerMinute = 200
/** Minutes to think and choose one of the levels, by somebody who knows the school. Our own. */
export const minutesToChoose = 1
/** Minutes to get at the records, or at the people, that one question asks about. Our own. */
export const minutesToGetThere = 5
/** Minutes to look at one case among the records. Our own. */
export const minutesPerCase = 2
/** Cases that "all" stands for: a school of usual size has about as many in a year. Our own. */
const casesInAll = 10
/** Minutes to see for oneself, or ask two people, where no cases are counted. Our own. */
const minutesToAsk = 5

const wordsIn = (texts: readonly string[]): number => texts.join(' ').split(/\s+/).length

/** Counting the words of thousands of questions anew with every answer would be felt. */
const knownToAnswer = new WeakMap<Question, number>()

/** Reading a question with its levels and choosing one, from what one knows. */
const toAnswer = (question: Question): number => {
  const known = knownToAnswer.get(question)
  if (known !== undefined) return known
  const minutes = wordsIn([question.text, ...question.levels]) / wordsPerMinute + minutesToChoose
  knownToAnswer.set(question, minutes)
  return minutes
}

const toLookUp = ({ counts }: Question): number =>
  minutesToGetThere +
  (counts === undefined || counts === null
    ? minutesToAsk
    : minutesPerCase * (counts.of === 'all' ? casesInAll : counts.of))

const summed = (questions: readonly Question[], minutesOf: (question: Question) => number, roundedTo: number): number =>
  questions.length === 0
    ? 0
    : Math.max(
        roundedTo,
        roundedTo * Math.round(questions.reduce((sum, question) => sum + minutesOf(question), 0) / roundedTo),
      )

/** Minutes to read so many questions and answer them from what one knows, rounded to 5; never less than 5 where there is one. */
export const minutesToAnswer = (questions: readonly Question[]): number => summed(questions, toAnswer, 5)

/** From so many minutes on, half an hour is finer than anybody can know. */
const longMinutes = 300

/** Minutes that looking all of it up takes beside that, of oneself and of colleagues, rounded to 30, and from five hours on to 60; never less than 30 where there is one. */
export const minutesToLookUp = (questions: readonly Question[]): number => {
  const minutes = summed(questions, toLookUp, 30)
  return minutes < longMinutes ? minutes : summed(questions, toLookUp, 60)
}
