import { openDatabase } from '../../src/storage/database'
import type { RecordStore } from '../../src/storage/recordStore'
import { recordRules } from '../storage/recordRules'
import { reviewRules } from '../storage/reviewRules'
import { foundBy } from '../storage/storeRule'

/* Runs in the browser: `recordStore.spec.ts` builds it and asks. */

const opened = async (name: string): Promise<{ readonly store: RecordStore; readonly close: () => void }> => {
  const database = await openDatabase({ lost: () => undefined, unblocked: () => undefined }, name)
  if (!database.ok) throw new Error(`the database could not be opened: ${database.refusal}`)
  return database
}

/** What each rule comes to on the browser's own database, a fresh one for each, closed and opened again. */
export const findAll = (): Promise<readonly unknown[]> =>
  Promise.all(
    [...recordRules, ...reviewRules].map(async (rule, index) => {
      const database = await opened(`rule ${index}`)
      return foundBy(rule, database.store, async () => {
        database.close()
        return (await opened(`rule ${index}`)).store
      }).catch(String)
    }),
  )

/** What comes of opening a database that another page holds open in an older version, and once that page has let go of it. */
export const openBlocked = async (): Promise<readonly unknown[]> => {
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('blocked', 1)
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
    opening.addEventListener('upgradeneeded', () => {
      for (const store of ['events', 'drafts', 'packs', 'device']) opening.result.createObjectStore(store)
    })
  })
  let free: () => void = () => undefined
  const isFree = new Promise<void>((resolve) => (free = resolve))
  const first = await openDatabase({ lost: () => undefined, unblocked: free }, 'blocked')
  older.close()
  await isFree
  const then = await openDatabase({ lost: () => undefined, unblocked: () => undefined }, 'blocked')
  return [first.ok ? 'opened' : first.refusal, then.ok ? 'opened' : then.refusal]
}
