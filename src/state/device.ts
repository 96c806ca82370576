import { openDatabase, type OpenedDatabase } from '../storage/database'
import type { ReviewCopy } from '../storage/reviewCopy'

let opening: Promise<OpenedDatabase> | null = null

/** This device's database, opened at the first need. */
export const device = (): Promise<OpenedDatabase> => (opening ??= openDatabase())

/** Where storage is off, reviews live here, for as long as the page does. */
export const inMemory = new Map<string, ReviewCopy>()
