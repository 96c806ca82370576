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
