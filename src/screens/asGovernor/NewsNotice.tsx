import { useEffect } from 'react'
import { Link } from 'wouter'
import { howMany } from '../../core/report/words/words'
import { putNewsAway, readNews, useNews } from '../../state/news'
import { useReadyReview } from '../../state/openStore'
import { Button } from '../../ui/Button'
import { focusNext } from '../../ui/focus'
import { Notice } from '../../ui/Notice'
import { paths } from '../paths'

/** What the last file from the school has brought: answers to this governor's comments first. It stays until it is put away. */
export const NewsNotice = () => {
  const { id, me, pack } = useReadyReview()
  const { news } = useNews()
  useEffect(() => {
    void readNews(id, me)
  }, [id, me])
  if (news === null) return null
  const asked = (questions: readonly string[]) => pack.questions.filter((question) => questions.includes(question.id))
  const put = () => {
    void putNewsAway(id, me)
    focusNext()
  }
  return (
    <section aria-label="New since you last read it">
      <Notice tone="neutral" title="New since you last read it">
        <ul>
          {asked(news.answered).map((question) => (
            <li key={`answered ${question.id}`}>
              The school has answered your comment on{' '}
              <Link href={paths.governorQuestion(id, question.area, question.id)}>{question.text}</Link>
            </li>
          ))}
          {asked(news.resolved.filter((question) => !news.answered.includes(question))).map((question) => (
            <li key={`resolved ${question.id}`}>
              Your comment was marked as resolved:{' '}
              <Link href={paths.governorQuestion(id, question.area, question.id)}>{question.text}</Link>
            </li>
          ))}
          {news.changes > 0 && (
            <li>The school has changed {howMany(news.changes, 'thing')}; below stands which answers are different.</li>
          )}
          {news.changes === 0 && <li>No answer of the school’s is different.</li>}
        </ul>
        <div>
          <Button onClick={put}>I have seen this</Button>
        </div>
      </Notice>
    </section>
  )
}
