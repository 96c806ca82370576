import * as z from 'zod/mini'
import { create } from 'zustand'
import { packLimits } from '../core/content/packFields'
import { idSchema } from '../core/log/envelope'
import { isNoNews, type News } from '../core/review/news'
import { recall, remember } from './remembered'

/** What the last file from the school brought to the governor who reads here, until it is put away; `null`: nothing, or it was. */
export const useNews = create<{ readonly key: string; readonly news: News | null }>()(() => ({ key: '', news: null }))

const questions = z.array(idSchema).check(z.maxLength(packLimits.questions))
const stored = z.nullable(
  z.object({ answered: questions, resolved: questions, changes: z.int(), isNewlySent: z.boolean() }),
)

const keyOf = (review: string, me: string): string => `news/${review}/${me}`

/** Stored before it shows, so that what was put away stays away when the page is loaded again. Where it cannot be stored it is known for as long as the page is. */
const keep = async (key: string, news: News | null): Promise<void> => {
  await remember(key, news)
  useNews.setState({ key, news })
}

/** Keeps what a file brought for the governor to find. What an earlier one brought and nobody put away stays. */
export const keepNews = async (review: string, me: string, news: News): Promise<void> => {
  if (isNoNews(news)) return
  await readNews(review, me)
  const before = useNews.getState().news
  const both = (a: readonly string[], b: readonly string[] = []) => [...new Set([...a, ...b])]
  await keep(
    keyOf(review, me),
    before === null
      ? news
      : {
          answered: both(news.answered, before.answered),
          resolved: both(news.resolved, before.resolved),
          changes: news.changes + before.changes,
          isNewlySent: true,
        },
  )
}

/** Reads what is news to this governor. What cannot be read counts as none. */
export const readNews = async (review: string, me: string): Promise<void> => {
  const key = keyOf(review, me)
  if (useNews.getState().key === key) return
  useNews.setState({ key, news: await recall(key, stored) })
}

/** Puts the news away: they were read. */
export const putNewsAway = (review: string, me: string): Promise<void> => keep(keyOf(review, me), null)
