import type { Question } from './pack'

/** What a board or a table calls a question: its short name; its whole text where the pack gives none. */
export const shortName = ({ short, text }: Pick<Question, 'short' | 'text'>): string => short ?? text
